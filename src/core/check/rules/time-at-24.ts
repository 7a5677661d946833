import { cellsOfRow } from '../cells-of-row';
import type { RowRule } from '../rule';

const END_OF_DAY = 1440;

/** A time written as 24:00: the end of its day, which may have been meant as its beginning. */
export const timeAt24: RowRule = {
  id: 'time-at-24',
  family: 'cells',
  severity: 'info',
  scope: 'row',
  find: ({ columns: { minute, exclusion } }, { first, end }) => {
    const found: number[] = [];
    for (let record = first; record < end; record++)
      if (minute[record] === END_OF_DAY && exclusion[record] === 0) found.push(record);
    return found;
  },
  tell: (context, record) => [cellsOfRow(context, record, ['time', 'date'], {})],
};
