import { hourOfRecord, matchRecords } from '../../../core/figures/match-records';
import type { Figure } from '../../../core/figures/figure';
import { keptValue } from '../../../core/records/records';
import { formatNumber } from '../../../core/report/format-number';
import { yearSum } from '../../../core/report/tables/table-row';
import type { DashboardContext } from '../dashboard-context';
import type { ViewRow, ViewTable } from '../view';
import { LABEL_COLUMN, yearName } from '../view-table';
import { drawn, nothing, type ViewMaker } from './make-view';

const HOURS = 24;
/** Monday first, Sunday last. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

/** When incidents happened, where logs tell the day and the time. */
export const makeHoursView: ViewMaker = (context) => {
  const { words } = context;
  const text = words.views.hours;
  const title = text.title(yearName(context, 'now'));
  const counts = countHours(context);
  const timed = counts.flat().reduce((sum, count) => sum + count, 0);
  if (timed === 0) return nothing('hours', title, text.nothing);
  const all = context.report.evaluate(incidents(context));
  const isPart = typeof all === 'number' && timed < all;
  return drawn({
    id: 'hours',
    title,
    kind: 'hours of the week',
    axisTitle: text.axis,
    format: 'count',
    table: tableOf(context, counts),
    series: WEEK.map((weekday) => ({
      name: words.weekdays[weekday]!,
      column: `weekday-${weekday}`,
      look: 'now',
    })),
    drawnRows: HOURS,
    reading: readingOf(context, counts),
    remarks: isPart ? [text.part(formatNumber(timed, 'count'), formatNumber(all, 'count'))] : [],
  });
};

function incidents({ report }: DashboardContext): Figure {
  return yearSum(report, 'incidents', 'now');
}

/** Incidents of this year by weekday (0 Sunday) and hour; one pass over the records. */
function countHours({ year, selection, report }: DashboardContext): number[][] {
  const { records, cube } = year;
  const counts = Array.from({ length: 7 }, () => new Array<number>(HOURS).fill(0));
  const values = records.columns.measures.get('incidents');
  if (!values) return counts;
  const matches = matchRecords(records, cube, { year: report.year }, selection, { measure: 'incidents' });
  for (let record = 0; record < records.columns.length; record++) {
    const value = keptValue(values[record]!);
    if (Number.isNaN(value)) continue;
    const at = hourOfRecord(records, record);
    if (at && matches(record)) counts[at.weekday]![at.hour]! += value;
  }
  return counts;
}

function tableOf(context: DashboardContext, counts: readonly (readonly number[])[]): ViewTable {
  const { words } = context;
  const figure = incidents(context);
  return {
    columns: [
      { id: LABEL_COLUMN, header: words.columns.hour, align: 'left' },
      ...WEEK.map((weekday) => ({
        id: `weekday-${weekday}`,
        header: words.weekdays[weekday]!,
        align: 'right' as const,
      })),
    ],
    rows: Array.from({ length: HOURS }, (_, hour): ViewRow => ({
      role: 'part',
      cells: [
        { type: 'text', text: clock(hour) },
        ...WEEK.map((weekday) => ({
          type: 'figure' as const,
          figure,
          value: counts[weekday]![hour]!,
          format: 'count' as const,
          at: { weekday, hour },
        })),
      ],
    })),
  };
}

function readingOf({ words }: DashboardContext, counts: readonly (readonly number[])[]): string {
  const text = words.views.hours;
  const most = counts.flat().reduce((highest, count) => Math.max(highest, count), 0);
  const busiest = WEEK.flatMap((weekday) =>
    counts[weekday]!.flatMap((count, hour) => (count === most ? [{ weekday, hour }] : [])),
  );
  const count = formatNumber(most, 'count');
  const [only, ...others] = busiest;
  if (!only || others.length > 0) return text.equal(count);
  const between = text.between(clock(only.hour), clock((only.hour + 1) % HOURS));
  return text.reading(words.weekdays[only.weekday]!, between, count);
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
