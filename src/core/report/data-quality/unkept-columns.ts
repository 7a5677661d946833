import { groupBy } from '../../group-by';
import { dataQualityText } from '../../language/en-GB/report-data-quality';
import { reportText } from '../../language/en-GB/report';
import type { UnkeptMonth } from '../../records/records';
import type { Table } from '../document';
import { describeMonths } from '../missing-figures';
import { textTable } from '../parts/text-table';
import { PERIODS, yearOfPeriod } from '../period';
import type { ReportContext } from '../report-context';
import { financialYearOf } from '../../calendar/financial-year';

/** The months of the report's two years in which a log's column was blank and taken as not recorded; undefined where there are none. */
export function unkeptTable({ input, year }: ReportContext): Table | undefined {
  const text = dataQualityText.unkeptTable;
  const years = PERIODS.map((period) => yearOfPeriod(year, period));
  const stretches = joinMonths(
    input.records.unkept.filter(({ month }) => years.includes(financialYearOf(month))),
  );
  if (stretches.length === 0) return undefined;
  return textTable({
    id: 'unkept-columns',
    title: text.title,
    columns: [
      { id: 'area', header: text.area, width: 2 },
      { id: 'measure', header: text.measure, width: 2 },
      { id: 'months', header: text.months, width: 4 },
      { id: 'entries', header: text.entries, width: 1, isNumber: true },
    ],
    rows: stretches.map((months) => {
      const { area, measure } = months[0]!;
      return [
        input.records.areas[area]?.name ?? dataQualityText.noArea,
        reportText.measures[measure].inFull,
        describeMonths(months.map(({ month }) => month)),
        months.reduce((sum, { entries }) => sum + entries, 0),
      ];
    }),
    notes: [text.rule, text.remedy],
  });
}

/** All months of one measure and area together. */
function joinMonths(unkept: readonly UnkeptMonth[]): UnkeptMonth[][] {
  return [...groupBy(unkept, ({ measure, area }) => `${measure} ${area}`).values()];
}
