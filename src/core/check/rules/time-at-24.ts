import { cellsOfRow } from '../cells-of-row';
import type { RowRule } from '../rule';

const END_OF_DAY = 1440;

/** A time written as 24:00: the end of its day, which may have been meant as its beginning. */
export const timeAt24: RowRule = {
  id: 'time-at-24',
  family: 'cells',
  severity: 'info',
  scope: 'row',
  *check(context, span) {
    const { minute, exclusion } = context.columns;
    for (let record = span.first; record < span.end; record++) {
      if (minute[record] !== END_OF_DAY || exclusion[record] !== 0) continue;
      yield cellsOfRow(context, span, record, ['time', 'date'], {});
    }
  },
};
