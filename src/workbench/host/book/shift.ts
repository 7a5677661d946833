import { LAST_COLUMN, LAST_ROW, type Area } from './area';

/** Cells inserted (`count` > 0) or deleted (`count` < 0) at a place: everything behind it in the band moves. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  /** Where cells come in or the first that goes. */
  readonly at: number;
  readonly count: number;
  /** The columns (or rows) concerned; a shift of whole rows concerns all columns. */
  readonly band: { readonly first: number; readonly last: number };
}

/** The shift that inserting or deleting an area causes. */
export function shiftOf(area: Area, axis: Shift['axis'], change: 'insert' | 'delete'): Shift {
  const sign = change === 'insert' ? 1 : -1;
  return axis === 'rows'
    ? {
        axis,
        at: area.top,
        count: sign * (area.bottom - area.top + 1),
        band: { first: area.left, last: area.right },
      }
    : {
        axis,
        at: area.left,
        count: sign * (area.right - area.left + 1),
        band: { first: area.top, last: area.bottom },
      };
}

/** Where something that lies on an area lies after a shift; `undefined` where it is gone. */
export function shifted(area: Area, { axis, at, count, band }: Shift): Area | undefined {
  if (axis === 'rows') {
    if (area.left < band.first || area.right > band.last) return area;
    const span = shiftedSpan(area.top, area.bottom, at, count, LAST_ROW);
    return span && { ...area, top: span.first, bottom: span.last };
  }
  if (area.top < band.first || area.bottom > band.last) return area;
  const span = shiftedSpan(area.left, area.right, at, count, LAST_COLUMN);
  return span && { ...area, left: span.first, right: span.last };
}

function shiftedSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  limit: number,
): { first: number; last: number } | undefined {
  // What spans the whole sheet still does afterwards.
  if (first === 0 && last === limit) return { first, last };
  if (count > 0) {
    const moved = { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
    return moved.first > limit ? undefined : { first: moved.first, last: Math.min(moved.last, limit) };
  }
  const gone = -count;
  const after = (index: number) => (index < at ? index : Math.max(at, index - gone));
  const start = after(first);
  const end = last < at ? last : last < at + gone ? at - 1 : last - gone;
  return start <= end ? { first: start, last: end } : undefined;
}
