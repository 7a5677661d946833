import { describe, expect, it } from 'vitest';

import { monthOf } from '../../../../src/core/calendar/month';
import { judgeDateOrder, type DateColumn } from '../../../../src/core/recognise/rows/date-order';
import { sheetOfText } from '../../support/sheet-text';

describe('judgeDateOrder', () => {
  it('says nothing of dates in the order of the United Kingdom', () => {
    expect(judge(['13/06/2017', '06/07/2017', "'2017-06-13'", '13 June 2017', '2017-06-14'])).toBeUndefined();
  });

  it('reads month first where texts can only be meant so', () => {
    expect(judge(['06/12/2017', '06/13/2017', '6/14/17 10:30'])).toMatchObject({
      ...{ order: 'month first, else day', monthFirst: 2, dayFirst: 0, firstRow: 1 },
      ...{ isContradictory: false, areDatesSwapped: false },
    });
  });

  it('takes what could be either as the order of the entries has it, where texts contradict each other', () => {
    expect(judge(['06/13/2017', '05/07/2017', '06/07/2017', '07/07/2017', '14/07/2017'])).toMatchObject({
      ...{ order: 'day first, else month', monthFirst: 1, dayFirst: 1, isContradictory: true },
    });
    const monthFirst = ['06/13/2017', '06/30/2017', '07/01/2017', '13/07/2017', '08/01/2017', '08/02/2017'];
    expect(judge(monthFirst)).toMatchObject({ order: 'month first, else day', isContradictory: true });
  });

  it('takes what could be either as the month of the sheet has it', () => {
    const texts = ['06/13/2017', '05/06/2017', '06/06/2017', '07/06/2017'];
    expect(judge(texts, { month: monthOf(2017, 6) })).toMatchObject({
      ...{ order: 'day first, else month', isContradictory: true },
    });
  });

  it('finds that Excel read the dates among them day first', () => {
    // 6, 9 and 12 June, then texts, then 1 and 2 July: Excel made 6 September of 9 June.
    const cells = ['2017-06-06', '2017-09-06', '2017-12-06', '06/13/2017', '06/30/2017'];
    const mixed = [...cells, '2017-01-07', '2017-02-07', '07/13/2017'];
    expect(judge(mixed)).toMatchObject({ areDatesSwapped: true });
    expect(judge([...mixed, '2017-07-14'])).toMatchObject({ areDatesSwapped: false });
    const inOrder = ['2017-06-01', '2017-06-02', '2017-06-05', '06/13/2017'];
    expect(judge(inOrder)).toMatchObject({ areDatesSwapped: false });
  });

  it('obeys the profile', () => {
    expect(judge(['06/13/2017'], { said: 'day first' })).toMatchObject({ order: 'day first' });
    expect(judge(['13/06/2017'], { said: 'month first' })).toMatchObject({ order: 'month first' });
  });
});

/** Judges a column of texts; `2017-06-13` without quotes is a date. */
function judge(cells: readonly string[], known: Partial<DateColumn> = {}) {
  const rows = cells.map((_, row) => row);
  return judgeDateOrder({ grid: sheetOfText(cells.join('\n')), column: 0, rows, ...known });
}
