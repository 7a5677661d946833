import { monthsOfFinancialYear } from '../../../core/calendar/financial-year';
import { monthNumber } from '../../../core/calendar/month';
import { selectsMonth } from '../../../core/figures/selection';
import { formatNumber } from '../../../core/report/format-number';
import { isRecordedAlike } from '../../../core/report/recorded-alike';
import { evidencePer100Reviews } from '../../../core/report/tables/rates';
import { rowsByAreaOrMonth } from '../../../core/report/tables/rows-by-area-or-month';
import { scopeOf } from '../../../core/report/tables/statistics-table';
import { yearSum } from '../../../core/report/tables/table-row';
import type { DashboardContext } from '../dashboard-context';
import { missingRemarks } from '../missing-remarks';
import type { ViewSeries } from '../view';
import { columnId, countColumns, fillViewTable, rateOfRowColumns, yearName } from '../view-table';
import { shortMonths } from './of-report-table';
import { countParts, drawn, MOST_ROWS_DRAWN, nothing, type ViewMaker } from './make-view';

/** Arrests beside evidence packages, and how many reviews of footage became evidence. */
export const makeEvidenceView: ViewMaker = (context) => {
  const { report, selection, words } = context;
  const text = words.views.evidence;
  const scope = scopeOf(report, ['arrests', 'evidence', 'reviews']);
  const year = yearName(context, 'now');
  if (!scope.measures.includes('arrests') && !scope.measures.includes('evidence'))
    return nothing('evidence', text.title(text.dimensions.area, year), text.nothing);
  const registers = scopeOf(report, ['evidence', 'reviews']);
  const { dimension, rows } = rowsByAreaOrMonth(report, registers.measures.length > 0 ? registers : scope);
  const months = monthsOfFinancialYear(report.year).filter((month) => selectsMonth(selection, month));
  const all = monthsOfFinancialYear(report.year);
  const shown =
    dimension === 'area'
      ? rows
      : rows.filter(({ role }, index) => role !== 'part' || selectsMonth(selection, all[index]));
  const rate = evidencePer100Reviews;
  const table = fillViewTable(
    context,
    words.columns[dimension],
    [
      ...scope.measures.flatMap((measure) => countColumns(context, scope, measure)),
      ...rateOfRowColumns(context, scope, rate, words.rates.evidencePer100),
    ],
    shown,
    (row, index) => (dimension === 'area' ? row.label : words.months[monthNumber(months[index]!) - 1]!),
  );
  const series = (['arrests', 'evidence'] as const)
    .filter((measure) => scope.measures.includes(measure))
    .map((measure): ViewSeries => ({
      name: words.measures[measure],
      column: columnId.count(measure, 'now'),
      look: measure === 'arrests' ? 'now' : 'other',
    }));
  return drawn({
    id: 'evidence',
    title: text.title(text.dimensions[dimension], year),
    kind: dimension === 'area' ? 'bar' : 'column',
    axisTitle: text.axis,
    format: 'count',
    table,
    series,
    drawnRows: dimension === 'area' ? Math.min(countParts(table), MOST_ROWS_DRAWN) : countParts(table),
    ...(dimension === 'month' && {
      shortLabels: shortMonths(context),
    }),
    reading: readingOf(context),
    remarks: missingRemarks(context, ['evidence', 'reviews']),
  });
};

function readingOf(context: DashboardContext): string {
  const { report, words } = context;
  const text = words.views.evidence;
  const year = yearName(context, 'now');
  const total = (measure: 'arrests' | 'evidence' | 'reviews') => {
    const value = report.evaluate(yearSum(report, measure, 'now'));
    return report.coverage.has(measure, 'now') && typeof value === 'number' ? value : undefined;
  };
  const [arrests, evidence, reviews] = [total('arrests'), total('evidence'), total('reviews')];
  const count = (value: number) => formatNumber(value, 'count');
  if (evidence === undefined)
    return arrests === undefined ? text.nothing : text.readingArrests(year, count(arrests));
  const told =
    arrests === undefined
      ? text.readingEvidence(year, count(evidence))
      : text.reading(year, count(arrests), count(evidence));
  if (reviews === undefined || reviews === 0 || !isRecordedAlike(report, 'evidence', 'reviews', 'now'))
    return told;
  return told + text.reviews(formatNumber((evidence / reviews) * 100, 'one decimal'));
}
