import { formatFinancialYear } from '../../calendar/financial-year';
import { NOT_KNOWN } from '../../records/records';
import type { CheckContext, RowSpan } from '../check-context';
import { scanTable } from '../record-scan';
import { ListedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** Dated entries of a log that lie in another financial year than the one reported on; one occurrence a year. */
export const datesOutsideYear: TableRule = {
  id: 'dates-outside-year',
  family: 'cells',
  severity: 'info',
  scope: 'table',
  reads: ['exclusion', 'year', 'area', 'incidents'],
  *check(context, index) {
    const { cube } = context;
    if (context.layout(index).kind !== 'log') return;
    const stretches = scanTable(context, entriesByYear, index);
    const counted = stretches.reduce((sum, stretch) => sum + stretch.counted, 0);
    const years = new Set(stretches.flatMap(({ byYear }) => [...byYear.keys()]));
    for (const year of [...years].sort((one, other) => one - other)) {
      const sums = stretches.flatMap(({ byYear }) => byYear.get(year) ?? []);
      const sum = ListedSum.join(sums);
      // A table that is wholly of another year is last year's, given to be compared.
      if (sum.rows === counted) continue;
      yield {
        places: ListedSum.placesOf(sums),
        parameters: {
          rows: sum.rows,
          year: formatFinancialYear(year),
          reported: formatFinancialYear(cube.year),
        },
        effect: { incidents: sum.bearing(context).incidents },
      };
    }
  },
};

/** Counted entries, and those of other years than the one reported on. */
function entriesByYear(
  context: CheckContext,
  { first, end }: RowSpan,
): { readonly found: { readonly counted: number; readonly byYear: ReadonlyMap<number, ListedSum> } } {
  const { columns, cube } = context;
  const byYear = new Map<number, ListedSum>();
  let counted = 0;
  for (let record = first; record < end; record++) {
    if (columns.exclusion[record] !== 0) continue;
    counted++;
    const year = columns.year[record]!;
    if (year === cube.year || year === NOT_KNOWN) continue;
    let sum = byYear.get(year);
    if (!sum) byYear.set(year, (sum = new ListedSum()));
    sum.add(context, record);
  }
  return { found: { counted, byYear } };
}
