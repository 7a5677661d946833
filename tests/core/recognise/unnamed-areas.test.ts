import { describe, expect, it } from 'vitest';

import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { NO_PROFILE } from '../support/recognise-text';
import { workbookOf } from '../support/sheet-text';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];

/** A table of incidents by month that says no area. */
function tableOf(figures: (month: number) => number): string {
  const rows = MONTHS.map((name, month) => `${name} ${month < 9 ? '17' : '18'} | ${String(figures(month))}`);
  return ['Month | Incidents', ...rows].join('\n');
}

function areasOf(...workbooks: SourceWorkbook[]): (string | undefined)[] {
  return recogniseWorkbooks(workbooks, NO_PROFILE).layouts.map(({ context }) => context.area);
}

const ONE = tableOf((month) => 10 + month);
const OTHER = tableOf((month) => 14 + ((month * 7) % 9));

describe('tables that say no area', () => {
  it('are different facts where their figures differ, and called after their sheets or files', () => {
    expect(
      areasOf(workbookOf('north.xlsx', { Sheet1: ONE }), workbookOf('hub.xlsx', { Sheet1: OTHER })),
    ).toEqual(['north', 'hub']);
    const [one, other] = areasOf(workbookOf('book.xlsx', { Sheet1: ONE, Sheet2: OTHER }));
    expect(one).toBeDefined();
    expect(other).toBeDefined();
    expect(one).not.toBe(other);
  });

  it('say so', () => {
    const { layouts } = recogniseWorkbooks(
      [workbookOf('north.xlsx', { Sheet1: ONE }), workbookOf('hub.xlsx', { Sheet1: OTHER })],
      NO_PROFILE,
    );
    expect(layouts.map(({ ambiguities }) => ambiguities.map(({ code }) => code))).toEqual([
      ['area by other figures'],
      ['area by other figures'],
    ]);
  });

  it('are views of each other where their figures agree, or nearly, or share no months', () => {
    const mended = tableOf((month) => 10 + month + (month === 3 ? 1 : 0));
    const files = (text: string) => [
      workbookOf('north.xlsx', { Sheet1: ONE }),
      workbookOf('hub.xlsx', { Sheet1: text }),
    ];
    expect(areasOf(...files(ONE))).toEqual([undefined, undefined]);
    expect(areasOf(...files(mended))).toEqual([undefined, undefined]);
    expect(
      areasOf(...files('Month | Incidents\nApr 18 | 90\nMay 18 | 95\nJun 18 | 99\nJul 18 | 90')),
    ).toEqual([undefined, undefined]);
  });

  it("stay what they are where they are hidden, or last year's", () => {
    const hidden = workbookOf('hub.xlsx', { Sheet1: OTHER }, { visibility: 'hidden' });
    expect(areasOf(workbookOf('north.xlsx', { Sheet1: ONE }), hidden)).toEqual([undefined, undefined]);
    const previous = { ...workbookOf('hub.xlsx', { Sheet1: OTHER }), isPrevious: true };
    expect(areasOf(workbookOf('north.xlsx', { Sheet1: ONE }), previous)).toEqual([undefined, undefined]);
  });

  it('are the sum of areas elsewhere, unless they are far from it', () => {
    const byArea = `Incidents by area 2017/18\n\nArea | ${MONTHS.join(' | ')}\nStevenage | ${MONTHS.map((_, month) => String(4 + month)).join(' | ')}\nHertsmere | ${MONTHS.map(() => '6').join(' | ')}`;
    const areas = workbookOf('areas.xlsx', { Sheet1: byArea });
    expect(areasOf(areas, workbookOf('hub.xlsx', { Sheet1: ONE })).at(-1)).toBeUndefined();
    const small = tableOf((month) => 1 + (month % 3));
    expect(areasOf(areas, workbookOf('hub.xlsx', { Sheet1: small })).at(-1)).toBe('hub');
  });
});
