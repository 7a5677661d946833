import { describe, expect, it } from 'vitest';

import { linesOf, onlyTable, recogniseText } from '../../support/recognise-text';

/** The columns that are counted, as people read them. */
function columnsCounted(text: string): string[] {
  return linesOf(onlyTable(recogniseText(text, { sheet: 'Stevenage' })).countColumns);
}

const MONTHS = ['Apr-17', 'May-17', 'Jun-17', 'Jul-17', 'Aug-17', 'Sep-17'];
const monthsWith = (...counts: readonly number[]): string =>
  MONTHS.map((month, row) => [month, ...counts.map((count) => String(count + row))].join(' | ')).join('\n');

describe('counts split by sex, age or answer', () => {
  it('are one count under a heading that says of what', () => {
    const table = `
Stevenage 2017/18

 | Incidents | Arrests | | Attended |
Month | | Male | Female | Yes | No
${monthsWith(100, 10, 2, 50, 40)}
`;
    expect(columnsCounted(table)).toEqual(['B: incidents', 'C: arrests', 'D: arrests', 'E: attendances']);
  });

  it('are counted once where they are split in two ways', () => {
    const table = `
Stevenage 2017/18

 | | Arrests | < | < | < | Attended
Month | Incidents | Male | Female | Adult | Juvenile |
${monthsWith(100, 10, 2, 8, 4, 50)}
`;
    expect(columnsCounted(table)).toEqual(['B: incidents', 'C: arrests', 'D: arrests', 'G: attendances']);
  });

  it('are not counted beside their whole', () => {
    const rows = MONTHS.map((month, row) => `${month} | ${100 + row} | ${12 + row} | ${10 + row} | 2`).join(
      '\n',
    );
    const table = `Stevenage 2017/18\nMonth | Incidents | Arrests | Male | Female\n${rows}`;
    expect(columnsCounted(table)).toEqual(['B: incidents', 'C: arrests']);
  });

  it('are arrests beside other measures', () => {
    const table = `Stevenage 2017/18\nMonth | Incidents | Arrests Male | Arrests Female\n${monthsWith(100, 10, 2)}`;
    expect(columnsCounted(table)).toEqual(['B: incidents', 'C: arrests', 'D: arrests']);
  });

  it('are rows as well', () => {
    const table = onlyTable(
      recogniseText(
        'Stevenage arrests 2017/18\n\n | Apr | May | Jun\nMale | 10 | 11 | 9\nFemale | 2 | 3 | 1',
      ),
    );
    expect(linesOf(table.countRows)).toEqual(['4:', '5:']);
  });

  it('do not take in names that only look alike: “Other” and “Youths” among categories', () => {
    const table = `Stevenage incidents 2017/18\nMonth | Theft | Youths | Other\n${monthsWith(10, 20, 30)}`;
    expect(columnsCounted(table)).toEqual(['B: Theft', 'C: Youths', 'D: Other']);
  });
});
