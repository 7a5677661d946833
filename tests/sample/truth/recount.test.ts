import { beforeAll, describe, expect, it } from 'vitest';

import { makeTruth, type Truth } from '../../../sample/sample';
import { type OpenedFile, type OpenedValue, openSample } from '../opened-sample';

/** The simplest possible second count, straight from the files: the truth must not only agree with itself. */

let truth: Truth;
let files: readonly OpenedFile[];

beforeAll(async () => {
  truth = makeTruth();
  files = await openSample();
});

function cellsOf(file: string, sheet?: string): ReadonlyMap<string, OpenedValue> {
  const { sheets } = files.find(({ name }) => name.startsWith(file))!;
  return sheet === undefined ? [...sheets.values()][0]! : sheets.get(sheet)!;
}

const numberIn = (value: OpenedValue | undefined) => (/^\d+$/.test(String(value)) ? Number(value) : 0);

describe('a second count', () => {
  it('of the export gives the same incidents and arrests', () => {
    const cells = cellsOf('Incident');
    const counts = new Map<string, number>();
    const seen = new Set<string>();
    for (let row = 2; cells.has(`B${row}`) || cells.has(`C${row}`); row++) {
      const of = (column: string) => String(cells.get(`${column}${row}`) ?? '');
      if (/cancelled|void|test|training/i.test(of('J'))) continue;
      if (!/^201[78]-\d\d-\d\d /.test(of('B')) || of('B').startsWith('2017-02-29')) continue;
      const entry = [of('A'), of('B'), of('E')].join('|');
      if (seen.has(entry)) continue;
      seen.add(entry);
      const month = of('B').slice(0, 7);
      const year = month < '2017-04' ? '2016/17' : month < '2018-04' ? '2017/18' : '2018/19';
      const area = /^n/i.test(of('C')) ? 'North Arden' : of('C');
      for (const [measure, value] of [
        ['incidents', 1],
        ['arrests', numberIn(of('H'))],
        ['attendances', of('G') === 'Y' ? 1 : 0],
      ] as const) {
        const key = `${year} ${area} ${measure}`;
        counts.set(key, (counts.get(key) ?? 0) + value);
      }
    }
    for (const measure of ['incidents', 'arrests', 'attendances'] as const) {
      const { area } = truth.years['2018/19']!.by;
      expect(counts.get(`2018/19 North Arden ${measure}`)).toBe(area['North Arden']![measure]);
      expect(counts.get(`2018/19 Mid Fenland ${measure}`)).toBe(area['Mid Fenland']![measure]);
      const now = truth.years['2017/18']!.by.area;
      expect(counts.get(`2017/18 North Arden ${measure}`)).toBe(now['North Arden']![measure]);
      expect(counts.get(`2017/18 Mid Fenland ${measure}`)).toBe(now['Mid Fenland']![measure]);
    }
  });

  it("of the host's log gives the same incidents, arrests and attendances", () => {
    const counts = { incidents: 0, arrests: 0, attendances: 0 };
    const references = new Set<string>();
    const words: Record<string, number> = { one: 1, two: 2, three: 3, four: 4 };
    for (const { sheet, range } of truth.rows.tables.filter(({ file }) => file.startsWith('Stonebridge'))) {
      const cells = cellsOf('Stonebridge', sheet);
      const last = Number(/\d+$/.exec(range)![0]) - 1;
      for (let row = 4; row <= last; row++) {
        const of = (column: string) => String(cells.get(`${column}${row}`) ?? '');
        if (of('F') === 'Category' || of('D') + of('E') + of('F') + of('G') === '') continue;
        if (/^(?:test|training|cancelled)$/i.test(of('J'))) continue;
        const entry = `${of('A')} ${of('F')}`;
        if (of('A') !== '' && references.has(entry)) continue;
        references.add(entry);
        counts.incidents++;
        counts.attendances += /^(?:y|yes|✓)$/i.test(of('H')) ? 1 : 0;
        const arrests = of('I').replace(/\s?x\s?/, '');
        counts.arrests += words[arrests] ?? numberIn(arrests);
      }
    }
    const { incidents, arrests, attendances } = truth.years['2017/18']!.by.area['Stonebridge']!;
    expect(counts).toEqual({ incidents, arrests, attendances });
  });

  it('of the returns and the appendix gives the same figures of the members', () => {
    const matrix = cellsOf('Member', 'East Arden');
    let incidents = 0;
    for (let row = 4; row <= 29; row++) {
      for (const column of 'BCDEFGHIJKLM') incidents += numberIn(matrix.get(`${column}${row}`));
    }
    const now = truth.years['2017/18']!.by.area;
    expect(incidents).toBe(now['East Arden']!.incidents);
    const appendix = cellsOf('Appendix');
    const sumOf = (column: string, first: number) => {
      let sum = 0;
      for (let row = first; row < first + 12; row++) sum += numberIn(appendix.get(`${column}${row}`));
      return sum;
    };
    const last = truth.years['2016/17']!.by.area;
    expect(sumOf('B', 43)).toBe(last['East Arden']!.incidents);
    expect(sumOf('C', 43)).toBe(last['East Arden']!.arrests);
    expect(sumOf('F', 43)).toBe(now['East Arden']!.arrests);
    expect(sumOf('G', 79)).toBe(now['Ardenmere']!.attendances);
    const subAreas = ['B', 'C', 'D', 'E', 'F', 'G'].reduce((sum, column) => sum + sumOf(column, 25), 0);
    expect(subAreas).toBe(last['Stonebridge']!.incidents);
  });
});
