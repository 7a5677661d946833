import { formatMonthKey, type Month } from '../../calendar/month';
import type { Layout } from '../../recognise/layout';
import { NOT_KNOWN } from '../../records/records';
import type { Place } from '../finding';
import { type Fix, leaveOut } from './fix';
import type { FixContext } from './fix-context';

/**
 * Gives a table the month in which most of its dates lie. The profile remembers it, above what the sheet's name says:
 * renaming the sheet would break formulas that point at it, and the wrong month may stand in a title instead.
 */
export const correctMonth: Fix = {
  kind: 'correct-month',
  *propose(context, { places: [place] }) {
    if (!place) return;
    const { layouts, grids } = context.recognition;
    const index = layouts.findIndex((layout) => isAt(layout, place));
    const layout = layouts[index];
    const month = layout && monthOfDates(context, index);
    if (!layout || month === undefined) {
      yield leaveOut(place, 'not clear');
      return;
    }
    const heading = layout.headerRows.at(-1);
    const isSection = layouts.some(
      (other) => other !== layout && other.grid === layout.grid && other.headerRows.at(-1) === heading,
    );
    if (isSection) {
      yield leaveOut(place, 'several tables');
      return;
    }
    const { file, sheet } = grids[layout.grid]!.source;
    const row = heading === undefined ? { firstRow: layout.bodyFirstRow + 1 } : { headerRow: heading + 1 };
    yield { kind: 'month', file, sheet, ...row, after: formatMonthKey(month) };
  },
};

function isAt({ grid, range }: Layout, place: Place): boolean {
  return (
    grid === place.grid &&
    range.firstRow === place.firstRow &&
    range.lastRow === place.lastRow &&
    range.firstColumn === place.firstColumn &&
    range.lastColumn === place.lastColumn
  );
}

/** The month in which more than half of a table's counted dates lie as they are written. */
function monthOfDates(context: FixContext, layout: number): Month | undefined {
  const { layout: layouts, exclusion, day, month, length } = context.records.columns;
  const dated = new Map<Month, number>();
  let all = 0;
  for (let record = 0; record < length; record++) {
    if (layouts[record] !== layout || exclusion[record] !== 0 || day[record] === NOT_KNOWN) continue;
    all++;
    if (context.isRemarked(record, 'day and month swapped')) continue;
    dated.set(month[record]!, (dated.get(month[record]!) ?? 0) + 1);
  }
  return [...dated].find(([, entries]) => entries * 2 > all)?.[0];
}
