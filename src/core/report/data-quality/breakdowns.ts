import { formatFinancialYear } from '../../calendar/financial-year';
import { dataQualityText } from '../../language/en-GB/report-data-quality';
import { reportText } from '../../language/en-GB/report';
import type { Breakdown } from '../../records/records';
import type { Table } from '../document';
import { textTable } from '../parts/text-table';
import { PERIODS, yearOfPeriod } from '../period';
import type { ReportContext } from '../report-context';
import { placeOfLayout } from '../reconciliation/layout-place';

/** What tables that do not count break down in the report's two years, held against what counts; undefined where none does. */
export function breakdownsTable({ input, year }: ReportContext): Table | undefined {
  const text = dataQualityText.breakdownsTable;
  const { breakdowns, recognition } = input.records;
  const years = PERIODS.map((period) => yearOfPeriod(year, period));
  const shown = breakdowns.filter((breakdown) => years.includes(breakdown.year));
  if (shown.length === 0) return undefined;
  return textTable({
    id: 'breakdowns',
    title: text.title,
    columns: [
      { id: 'what', header: text.what, width: 3 },
      { id: 'from', header: text.from, width: 4 },
      { id: 'counted', header: text.counted, width: 1, isNumber: true },
      { id: 'told', header: text.told, width: 1, isNumber: true },
      { id: 'taken', header: text.taken, width: 1, isNumber: true },
      { id: 'effect', header: text.effect, width: 4 },
    ],
    rows: shown.map((breakdown) => [
      text.by(
        reportText.measures[breakdown.measure].inFull,
        breakdown.dimension,
        formatFinancialYear(breakdown.year),
      ),
      breakdown.layouts.map((layout) => placeOfLayout(recognition, layout)).join('; '),
      breakdown.counted,
      breakdown.told,
      takenOf(breakdown),
      text.effects[effectOf(breakdown)],
    ]),
    notes: [text.note],
  });
}

function takenOf({ entries }: Breakdown): number {
  return Number(entries.reduce((sum, { value }) => sum + value, 0).toFixed(6));
}

/** How what is told agrees with what counts. */
export function effectOf(breakdown: Breakdown): 'all' | 'less' | 'months' | 'none' {
  const { told, counted, entries } = breakdown;
  if (entries.length === 0) return 'none';
  if (takenOf(breakdown) < told) return 'months';
  return told === counted ? 'all' : 'less';
}
