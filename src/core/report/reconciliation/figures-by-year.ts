import { formatFinancialYear } from '../../calendar/financial-year';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import { reportText } from '../../language/en-GB/report';
import type { Measure } from '../../recognise/layout';
import type { Table } from '../document';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import { figureCell } from '../table-cells';

/** Means, not counts: adding them up over a year says nothing. */
const NOT_ADDED: ReadonlySet<Measure> = new Set(['availability', 'cameras']);

/** Every financial year the records hold, those the report does not show among them; undefined where there is none. */
export function figuresByYearTable({ cube, year }: ReportContext): Table | undefined {
  if (cube.years.length === 0) return undefined;
  const text = reconciliationText.yearsTable;
  const measures = cube.measures.filter((measure) => !NOT_ADDED.has(measure));
  const isShown = (one: number) => one === year || one === year - 1;
  return textTable({
    id: 'figures-by-year',
    title: text.title,
    columns: [
      { id: 'year', header: text.year, width: 1.5 },
      { id: 'figure', header: text.figure, width: 2 },
      { id: 'number', header: text.number, width: 1, isNumber: true },
    ],
    rows: cube.years.flatMap((one) => {
      const label = formatFinancialYear(one);
      return measures.map((measure) => [
        isShown(one) ? label : text.notShown(label),
        reportText.measures[measure].inFull,
        figureCell({ type: 'sum', measure, where: { year: one } }),
      ]);
    }),
    notes: cube.years.every(isShown) ? [] : [text.note],
  });
}
