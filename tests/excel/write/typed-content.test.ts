import { describe, expect, test } from 'vitest';

import { typedContent } from '../../../src/excel/write/typed-content';

const typedText = (text: string) => typedContent({ type: 'text', text }, '1900');

describe('what is typed into a cell', () => {
  test.each(['Incidents', 'Town centre', 'Not recorded', ' padded', 'Señor'])(
    '%j goes in as it is',
    (text) => {
      expect(typedText(text)).toBe(text);
    },
  );

  test.each([
    '=1+1',
    '+44',
    '-',
    '@SUM',
    "'quoted",
    '1/4',
    '2017/18',
    'Apr 17',
    '10.1',
    '12%',
    '£5',
    'TRUE',
    'false',
    '#N/A',
    '\t=1',
    '(5)',
    '1e5',
  ])('%j is kept from becoming something else by an apostrophe', (text) => {
    expect(typedText(text)).toBe(`'${text}`);
  });

  test('a blank leaves the cell alone, a formula begins with its sign', () => {
    expect(typedContent({ type: 'blank' }, '1900')).toBeNull();
    expect(typedContent({ type: 'formula', formula: 'SUM(A1:A2)', cached: 3 }, '1900')).toBe('=SUM(A1:A2)');
  });

  test('a day counts from the first day of the workbook’s own date system', () => {
    const day = { type: 'date', dayNumber: 43_191 } as const;
    expect(typedContent(day, '1900')).toBe(43_191);
    expect(typedContent(day, '1904')).toBe(41_729);
  });
});
