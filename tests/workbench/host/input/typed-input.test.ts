import { describe, expect, it } from 'vitest';

import { CellError } from '../../../../src/workbench/host/book/cell-value';
import { readTypedInput } from '../../../../src/workbench/host/input/typed-input';
import { serialDay } from '../../../../src/workbench/host/input/serial-day';

const british = { dayFirst: true, today: serialDay(2024, 6, 1)! };
const american = { dayFirst: false, today: serialDay(2024, 6, 1)! };

function typed(text: string, culture = british) {
  const entry = readTypedInput(text, 'General', culture);
  return entry.kind === 'value' ? [entry.value, entry.format] : entry;
}

describe('what is typed into a cell', () => {
  it.each([
    ['12', 12, undefined],
    ['-1,234.5', -1234.5, '#,##0.00'],
    ['12.5%', 0.125, '0.00%'],
    ['£1,200', 1200, '£#,##0'],
    ['(5)', -5, undefined],
    ['1e3', 1000, '0.00E+00'],
    ['0 1/2', 0.5, '# ?/?'],
    ['01234', 1234, undefined],
    ['true', true, undefined],
  ])('%s is %s', (text, value, format) => {
    expect(typed(text)).toEqual([value, format]);
  });

  it.each([
    ['1/4', serialDay(2024, 4, 1), 'd-mmm'],
    ['1/4/17', serialDay(2017, 4, 1), 'm/d/yyyy'],
    ['25-12-2017', serialDay(2017, 12, 25), 'm/d/yyyy'],
    ['2017-04-01', serialDay(2017, 4, 1), 'm/d/yyyy'],
    ['3 Apr', serialDay(2024, 4, 3), 'd-mmm'],
    ['Apr-17', serialDay(2024, 4, 17), 'd-mmm'],
    ['April 2017', serialDay(2017, 4, 1), 'mmm-yy'],
    ['3 April 2017', serialDay(2017, 4, 3), 'd-mmm-yy'],
    ['2011/12', serialDay(2011, 12, 1), 'mmm-yy'],
    ['12/25', serialDay(2025, 12, 1), 'mmm-yy'],
    ['10:30', 0.4375, 'h:mm'],
    ['10:30 pm', 0.9375, 'h:mm AM/PM'],
    ['1/4/17 6:00', serialDay(2017, 4, 1)! + 0.25, 'm/d/yyyy h:mm'],
  ])('%s is a date or time', (text, value, format) => {
    expect(typed(text)).toEqual([value, format]);
  });

  it('reads the month first where that is the custom', () => {
    expect(typed('1/4', american)).toEqual([serialDay(2024, 1, 4), 'd-mmm']);
    expect(typed('25/12/2017', american)).toEqual(['25/12/2017', undefined]);
  });

  it.each(['32/1/2017', '4 apples', '1.5.2', '10:75', 'R/04/123', '12 34', 'Smarch 3', '-'])(
    '%s stays text',
    (text) => {
      expect(typed(text)).toEqual([text, undefined]);
    },
  );

  it('is a formula behind =, and behind + and - that begin no number', () => {
    expect(typed('=A1')).toEqual({ kind: 'formula', formula: '=A1' });
    expect(typed('+A1')).toEqual({ kind: 'formula', formula: '=+A1' });
    expect(typed('- camera not working')).toEqual({ kind: 'formula', formula: '=- camera not working' });
  });

  it('is an error where it is written like one', () => {
    expect(typed('#n/a')).toEqual([CellError.of('#N/A'), undefined]);
  });

  it('is text behind an apostrophe and in cells of the text format', () => {
    expect(readTypedInput("'1/4", 'General', british)).toEqual({ kind: 'value', value: '1/4', quoted: true });
    expect(readTypedInput('1/4', '@', british)).toEqual({ kind: 'value', value: '1/4' });
    expect(readTypedInput('=1+1', '@', british)).toEqual({ kind: 'value', value: '=1+1' });
  });

  it('knows Excel’s 29 February 1900', () => {
    expect([serialDay(1900, 2, 28), serialDay(1900, 3, 1), serialDay(1900, 2, 29)]).toEqual([
      59,
      61,
      undefined,
    ]);
  });
});
