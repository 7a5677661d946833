import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildCube } from '../../../src/core/figures/build-cube';
import { type Cube, NOT_RECORDED } from '../../../src/core/figures/cube';
import type { Measure } from '../../../src/core/recognise/layout';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { date, log, makeRecognition, register, type SheetSpec } from '../records/make-recognition';
import { APRIL } from './small-cube';
import { arbitraryIncidents, logSheet, PROFILE, SECOND_VIEWS } from '../records/partnership-facts';

const SEED = 99;
const DAY = 42_828;

function cubeOfSheets(sheets: readonly SheetSpec[], year?: number): Cube {
  return buildCube(encodeRecords(makeRecognition(sheets, PROFILE)), year);
}

function sumOf(cube: Cube, measure: Measure): number {
  return cube.rows.reduce((sum, row) => sum + (row.values.get(measure) ?? 0), 0);
}

describe('buildCube', () => {
  const fields = ['date', 'area', 'category', 'source', 'arrests'] as const;
  const cube = cubeOfSheets([
    {
      rows: [
        [...fields],
        [date(DAY), 'Old Town', 'Theft', 'Operator', 2],
        [date(DAY + 1), 'Old Town', 'Theft', 'Operator', 1],
        [date(DAY), 'Bedfordshire', 'Drugs', 'Police', null],
        [date(DAY + 40), null, null, null, null],
        [date(DAY), 'Stevenage', 'Theft', 'Somebody', null],
        ['?', 'Stevenage', 'Theft', 'Police', 5],
      ],
      tables: [log(fields)],
    },
  ]);

  it('adds up what is alike, sub-areas within their area, and leaves out what does not count', () => {
    expect(
      cube.rows.map(({ month, area, areaKind, subArea, category, source, proactive, values }) => [
        month! - APRIL,
        area,
        areaKind,
        subArea,
        category,
        source,
        proactive,
        Object.fromEntries(values),
      ]),
    ).toEqual([
      [0, 'Stevenage', 'member', NOT_RECORDED, 'Theft', 'Somebody', 'reactive', { incidents: 1 }],
      [
        0,
        'Stevenage',
        'member',
        'Old Town',
        'Theft',
        'Operator (proactive)',
        'proactive',
        { incidents: 2, arrests: 3 },
      ],
      [
        0,
        'Bedfordshire',
        'client',
        NOT_RECORDED,
        'Drugs',
        'Police control/Airwave',
        'reactive',
        { incidents: 1 },
      ],
      [1, NOT_RECORDED, 'member', NOT_RECORDED, NOT_RECORDED, NOT_RECORDED, 'not recorded', { incidents: 1 }],
    ]);
  });

  it('lists what occurs, with the areas of the profile, and last what is not recorded', () => {
    expect(cube.areas).toEqual([
      { name: 'Stevenage', kind: 'member', subAreas: ['Old Town', 'Bedwell'] },
      { name: 'Hertsmere', kind: 'member', subAreas: [] },
      { name: 'Bedfordshire', kind: 'client', subAreas: [] },
      { name: NOT_RECORDED, kind: 'member', subAreas: [] },
    ]);
    expect(cube.categories).toEqual(['Drugs', 'Theft', NOT_RECORDED]);
    expect(cube.sources.map(({ name }) => name)).toEqual([
      'Operator (proactive)',
      'Police control/Airwave',
      'Somebody',
      NOT_RECORDED,
    ]);
    expect(cube.measures).toEqual(['incidents', 'arrests']);
    expect([cube.year, cube.years]).toEqual([2017, [2017]]);
  });

  it('lists no area, category or source that no counted row has', () => {
    const all = cubeOfSheets([
      {
        rows: [
          [...fields],
          [date(DAY), 'Bedwell', 'Theft', 'Operator', 1],
          ['?', 'Elsewhere', 'Litter', 'Somebody', 1],
        ],
        tables: [log(fields)],
      },
    ]);
    expect(all.areas.map(({ name }) => name)).toEqual(['Stevenage', 'Hertsmere', 'Bedfordshire']);
    expect(all.categories).toEqual(['Theft']);
    expect(all.sources.map(({ name }) => name)).toEqual(['Operator (proactive)']);
    expect(all.rows).toHaveLength(1);
  });

  it('is empty where nothing counts', () => {
    const empty = cubeOfSheets([{ rows: [['Date'], ['?']], tables: [log(['date'])] }]);
    expect(empty).toMatchObject({ rows: [], years: [], measures: [], year: 0 });
  });

  it('keeps shares of time to six decimals', () => {
    const cameras = Array.from({ length: 1000 }, (_, index) => [
      `c${String(index)}`,
      0.1 + (index % 7) / 1_000_000,
    ]);
    const { rows } = cubeOfSheets([
      {
        rows: [['Camera', 'Available'], ...cameras],
        tables: [register('cameras', ['camera', 'availability'], { context: { year: 2017 } })],
      },
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.values.get('availability')).toBe(100.002_997);
  });
});

describe('buildCube as a law', () => {
  const views = Object.keys(SECOND_VIEWS);

  it('holds neither more nor less than the counted records', () => {
    fc.assert(
      fc.property(arbitraryIncidents, fc.subarray(views), (incidents, chosen) => {
        const cube = cubeOfSheets([
          logSheet(incidents, true),
          ...chosen.map((name) => SECOND_VIEWS[name]!(incidents)),
        ]);
        expect(sumOf(cube, 'incidents')).toBe(incidents.length);
        expect(sumOf(cube, 'arrests')).toBe(incidents.reduce((sum, { arrests }) => sum + arrests, 0));
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('does not depend on the order of rows or files', () => {
    const shuffled = arbitraryIncidents.chain((incidents) =>
      fc.tuple(fc.constant(incidents), fc.shuffledSubarray(incidents, { minLength: incidents.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.nat(60), ([incidents, others], at) => {
        const split = (list: typeof incidents) => [
          logSheet(list.slice(0, at), false, 'one.xlsx'),
          logSheet(list.slice(at), false, 'two.xlsx'),
        ];
        const [one, two] = split(others);
        expect(cubeOfSheets([two!, one!])).toEqual(cubeOfSheets([logSheet(incidents, false)]));
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});
