import { beforeAll, describe, expect, it } from 'vitest';

import { MEASURES } from '../../../src/core/recognise/layout';
import { EXCLUSION_REASONS } from '../../../src/core/records/exclusion';
import { makeTruth, type Truth } from '../../../sample/sample';
import type { Sums, TruthCell } from '../../../sample/truth/truth';

let truth: Truth;

beforeAll(() => {
  truth = makeTruth();
});

const sumOf = (cells: readonly TruthCell[]) =>
  Math.round(cells.reduce((sum, { value }) => sum + value, 0) * 1000) / 1000;

describe('the cells', () => {
  it('re-add: by area, month, category and source the year is the same', () => {
    for (const [year, { totals, by }] of Object.entries(truth.years)) {
      for (const measure of MEASURES) {
        const total = sumOf(truth.cells.filter((cell) => cell.year === year && cell.measure === measure));
        expect(totals[measure] ?? 0).toBe(total);
        for (const sums of [by.area, by.month, by.category, by.source] as Sums[]) {
          const added = Object.values(sums).reduce((sum, each) => sum + (each[measure] ?? 0), 0);
          expect(added, `${year} ${measure}`).toBeCloseTo(total, 6);
        }
      }
    }
  });

  it('stand once for each combination, and never for nothing', () => {
    const keys = truth.cells.map((cell) => JSON.stringify({ ...cell, value: 0 }));
    expect(new Set(keys).size).toBe(keys.length);
    expect(truth.cells.filter(({ value }) => value <= 0)).toEqual([]);
  });

  it('name only areas of the partnership, sub-areas within their parent, months within their year', () => {
    const subAreasOf = new Map(truth.areas.map(({ name, subAreas }) => [name, subAreas]));
    const yearOf = (month: string) => {
      const start = Number(month.slice(0, 4)) - (month.slice(5) < '04' ? 1 : 0);
      return `${start}/${(start + 1) % 100}`;
    };
    const misplaced = truth.cells.filter(({ area, subArea, year, month }) => {
      const subAreas = subAreasOf.get(area);
      const isKnown = subAreas !== undefined && (subArea === null || subAreas.includes(subArea));
      return !isKnown || (month !== null && yearOf(month) !== year);
    });
    expect(misplaced).toEqual([]);
  });

  it('are of the promised size', () => {
    const [last, now] = [truth.years['2016/17']!.totals, truth.years['2017/18']!.totals];
    expect(now.incidents).toBeGreaterThan(4800);
    expect(now.incidents).toBeLessThan(5200);
    expect(now.arrests).toBeGreaterThan(2800);
    expect(now.arrests).toBeLessThan(3200);
    expect(last.incidents).toBeLessThan(now.incidents!);
    expect(now.activations).toBeGreaterThan(240_000);
    expect(truth.years['2018/19']!.totals.incidents).toBeLessThan(now.incidents!);
  });

  it('have nothing of the client before it joined', () => {
    const early = truth.cells.filter(
      ({ area, year, month }) =>
        area === 'Mid Fenland' && (year === '2016/17' || (month !== null && month < '2017-10')),
    );
    expect(early).toEqual([]);
  });

  it('show the gaps nobody can fill', () => {
    const inNovember = truth.cells.filter(
      ({ area, month, measure }) => area === 'East Arden' && month === '2017-11' && measure === 'attendances',
    );
    expect(inNovember).toEqual([]);
    const inFebruary = truth.cells.filter(
      ({ area, month, measure }) => area === 'Ardenmere' && month === '2018-02' && measure === 'incidents',
    );
    expect(inFebruary).toMatchObject([{ category: null }]);
  });
});

describe('the rows', () => {
  it('are read = counted + excluded, table by table and together', () => {
    for (const { file, sheet, read, counted, excluded } of truth.rows.tables) {
      const left = Object.values(excluded).reduce((sum, count) => sum + count, 0);
      expect(counted + left, `${file} ${sheet}`).toBe(read);
    }
    expect(truth.rows.counted + truth.rows.excluded).toBe(truth.rows.read);
    expect(truth.excluded).toHaveLength(truth.rows.excluded);
  });

  it('are excluded for every reason there is, but those that no workbook of the sample gives', () => {
    const reasons = new Set(truth.excluded.map(({ reason }) => reason));
    const missing = EXCLUSION_REASONS.filter((reason) => !reasons.has(reason));
    expect(new Set(missing)).toEqual(
      new Set(['duplicate, excluded by a fix', 'part of a measure', 'quarter without figure']),
    );
  });

  it('give each exclusion a place of its own', () => {
    const places = truth.excluded.map(({ file, sheet, row, column }) => [file, sheet, row, column].join('|'));
    // The two tables that stand side by side may share a row.
    expect(places.length - new Set(places).size).toBeLessThan(3);
  });
});

describe('the views', () => {
  it('choose the log for the host, the returns for members, last year from the appendix', () => {
    const chosenFor = (area: string, month: string, measure: string) =>
      truth.views
        .filter((view) => view.area === area && view.month === month && view.measure === measure)
        .flatMap(({ chosen }) => chosen.map(({ file, range }) => `${file.slice(0, 11)} ${range}`));
    expect(chosenFor('Stonebridge', '2017-06', 'incidents')).toEqual([
      expect.stringContaining('Stonebridge A3'),
    ]);
    expect(chosenFor('East Arden', '2017-06', 'incidents')).toEqual(['Member retu A3:P30']);
    expect(chosenFor('North Arden', '2017-06', 'incidents')).toEqual([
      expect.stringContaining('Incident sy'),
    ]);
    expect(chosenFor('Stonebridge', '2016-06', 'incidents')).toEqual(['Appendix 1  A23:O37']);
    expect(chosenFor('North Arden', '2017-02', 'incidents')).toEqual([
      expect.stringContaining('Incident sy'),
    ]);
    expect(chosenFor('North Arden', '2017-06', 'evidence')).toEqual([expect.stringContaining('Evidence an')]);
  });

  it('never choose a figure for a year whose months are told', () => {
    expect(truth.views.filter(({ month, chosen }) => month === null && chosen.length > 0)).toEqual([]);
  });
});

describe('the differences', () => {
  const find = (truthOf: Truth, area: string, time: string, measure: string) =>
    truthOf.differences
      .filter((each) => each.area === area && (each.month ?? each.year) === time && each.measure === measure)
      .map(({ file, ours, theirs }) => [file.slice(0, 8), theirs - ours]);

  it('hold what was planted in the appendix, the returns and the summary', () => {
    expect(find(truth, 'Stonebridge', '2017-07', 'incidents')).toEqual([['Appendix', 2]]);
    expect(find(truth, 'Stonebridge', '2017-10', 'attendances')).toEqual([['Appendix', -1]]);
    expect(find(truth, 'Stonebridge', '2017-01', 'incidents')).toEqual([['Appendix', 1]]);
    expect(find(truth, 'North Arden', '2017-12', 'incidents')).toEqual([['Appendix', 3]]);
    expect(find(truth, 'North Arden', '2017-06', 'arrests')).toEqual([['Appendix', -2]]);
    expect(find(truth, 'East Arden', '2018-03', 'incidents')).toEqual([['Appendix', 4]]);
    expect(find(truth, 'East Arden', '2016/17', 'incidents')).toEqual([['Member r', 5]]);
    expect(find(truth, 'Stonebridge', '2018-03', 'incidents')).toEqual([['Performa', -2]]);
  });

  it('leave out the parts: what alarms led to is no second view of all incidents', () => {
    expect(truth.differences.filter(({ file }) => file.startsWith('School'))).toEqual([]);
    expect(truth.partialViews.map(({ measure }) => measure)).toEqual(['incidents', 'reviews']);
  });

  it('say that the register and the export disagree about evidence', () => {
    const evidence = truth.differences.filter(({ measure }) => measure === 'evidence');
    expect(evidence.length).toBeGreaterThan(5);
  });
});

describe('the printed totals', () => {
  it('that do not re-add each have a cause', () => {
    const off = truth.printedTotals.filter(({ printed, ours }) => printed !== ours);
    expect(off.length).toBeGreaterThan(10);
    expect(off.filter(({ cause }) => cause === undefined)).toEqual([]);
    expect(new Set(off.map(({ cause }) => cause))).toEqual(
      new Set([
        'printed total wrong',
        'sum misses the last row',
        'sum leaves out text',
        'duplicate reference',
        'stale result',
      ]),
    );
  });

  it('that re-add are listed too', () => {
    expect(truth.printedTotals.filter(({ printed, ours }) => printed === ours).length).toBeGreaterThan(100);
  });
});
