import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { monthOf } from '../../../src/core/calendar/month';
import { countYear } from '../../../src/core/analyse-year';
import { type Cube, type CubeRow, NOT_RECORDED } from '../../../src/core/figures/cube';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import type { Profile } from '../../../src/core/profile/profile';
import { composePublicCopy } from '../../../src/core/report/public-copy/compose-public-copy';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { ReaderAttack, type SeenCount } from '../../core/report/disclosure/support/reader-attack';
import { workbookOf } from '../../core/support/sheet-text';
import { countOf, type PublishedCell, readCounts } from '../../support/published-counts';
import { type PublishedWorkbook, readPublished } from '../../support/published-workbook';

/**
 * The same incidents and arrests told by area, by town, by type and by source, where only the areas count: what the
 * other tables name beside them is kept as well.
 */
const AREAS = ['Boston', 'East Lindsey', 'South Holland'];
const TOWNS = ['Boston Market', 'Boston Marina'];
const CATEGORIES = ['Assault', 'Shoplifting', 'Drugs'];
const SOURCES = ['Police', 'CCTV Operator'];
const MONTHS = ['Apr', 'May', 'Jun'];
const THOROUGHNESS = Number(process.env.ATTACK ?? 1);

const smallCount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
);

type Told = 'incidents' | 'arrests';

interface Happening {
  readonly area: number;
  readonly town: number;
  readonly category: number;
  readonly source: number;
  readonly month: number;
  readonly incidents: number;
  readonly arrests: number;
  /** Some are only in the table that counts, as statistics by type are often not complete. */
  readonly isNamed: boolean;
}

const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({
    area: fc.nat(AREAS.length - 1),
    town: fc.nat(TOWNS.length - 1),
    category: fc.nat(CATEGORIES.length - 1),
    source: fc.nat(SOURCES.length - 1),
    month: fc.nat(MONTHS.length - 1),
    incidents: smallCount,
    arrests: fc.integer({ min: 0, max: 6 }),
    isNamed: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0),
  }),
  { minLength: 3, maxLength: 14 },
);

interface Made {
  readonly years: readonly (readonly Happening[])[];
  /** Whether the tables beside those by area are of months too, or of the year alone. */
  readonly byMonth: boolean;
}

const made: fc.Arbitrary<Made> = fc.record({
  years: fc.tuple(happenings, happenings),
  byMonth: fc.boolean(),
});

/** In the second year the towns tell less than their area, as some of its incidents have no town. */
const TOWNS_IN_ONE_YEAR: Made = {
  byMonth: false,
  years: [
    [
      happening(0, 0, [25, 3]),
      happening(0, 2, [2, 2]),
      happening(1, 0, [17, 8]),
      happening(1, 1, [39, 19]),
      happening(2, 0, [6, 11]),
      happening(2, 2, [58, 8]),
    ],
    [
      happening(0, 1, [33, 1]),
      { ...happening(0, 1, [4, 2]), isNamed: false },
      happening(1, 2, [37, 6]),
      happening(2, 2, [44, 3]),
    ],
  ],
};

function happening(area: number, month: number, [incidents, arrests]: readonly [number, number]): Happening {
  const category = (area + month) % CATEGORIES.length;
  return {
    area,
    month,
    incidents,
    arrests,
    category,
    town: 0,
    source: month % SOURCES.length,
    isNamed: true,
  };
}

type Way = 'area' | 'town' | 'category' | 'source';

function workbooks({ years, byMonth }: Made): SourceWorkbook[] {
  return years.map((made, index) => {
    const name = `${2022 + index}/${23 + index}`;
    const table = (measure: Told, title: string, names: readonly string[], way: Way) => {
      const told = made.filter(
        ({ area, isNamed }) => (way === 'area' || isNamed) && (way !== 'town' || area === 0),
      );
      const inMonths = way === 'area' || byMonth;
      const columns = inMonths ? MONTHS : [name];
      const counts = (at: number) =>
        columns.map((_, month) =>
          told.reduce(
            (sum, one) => (one[way] === at && (!inMonths || one.month === month) ? sum + one[measure] : sum),
            0,
          ),
        );
      return [
        `${title} ${name}`,
        [HEADS[way], ...columns].join(' | '),
        ...names.map((label, at) => [label, ...counts(at)].join(' | ')),
      ].join('\n');
    };
    return workbookOf(`Monthly statistics ${name.replace('/', '-')}.xlsx`, {
      'Incidents by council': table('incidents', 'Incidents by council', AREAS, 'area'),
      'Incidents by town': table('incidents', 'Incidents in Boston by town', TOWNS, 'town'),
      'Incidents by type': table('incidents', 'Incidents by type', CATEGORIES, 'category'),
      'Incidents by source': table('incidents', 'Incidents by source', SOURCES, 'source'),
      'Arrests by council': table('arrests', 'Arrests by council', AREAS, 'area'),
      'Arrests by type': table('arrests', 'Arrests by type', CATEGORIES, 'category'),
    });
  });
}

const HEADS = { area: 'Council', town: 'Town', category: 'Incident type', source: 'Source' };

const PROFILE: Profile = {
  version: 1,
  partnership: {
    areas: [
      ...AREAS.map((name) => ({ name, kind: 'member' as const })),
      ...TOWNS.map((name) => ({ name, kind: 'member' as const, parent: 'Boston' })),
    ],
  },
};

async function publish(made: Made, disclosure: Profile['disclosure']) {
  const profile = { ...PROFILE, disclosure };
  const { records, rowCounts, cube } = countYear(workbooks(made), profile);
  const input = { records, rowCounts: rowCounts.sheets, cube, profile, findings: [] };
  const { document } = composePublicCopy(input);
  return { cube, file: readPublished(await writeXlsx(layOutReport(document, { ...cube, rows: [] }))) };
}

/** What readers reckon with: every area, month, category and source that is named, each month in an area. */
function namedCells({ rows, ...cube }: Cube, measure: Told): Cube {
  const [first] = rows.filter(
    (row) => row.values.has(measure) && row.area === AREAS[0] && row.month !== undefined,
  );
  const told = rows.filter((row) => row.values.has(measure));
  const isOfYear = ({ year, area }: CubeRow) =>
    told
      .filter((row) => row.month === undefined && row.year === year && row.area === area)
      .reduce((sum, { values }) => sum + values.get(measure)!, 0) > 0;
  return {
    ...cube,
    rows: told.map((row) =>
      row.area === NOT_RECORDED || (row.month === undefined && !isOfYear(row))
        ? {
            ...first!,
            category: row.category,
            source: row.source,
            proactive: row.proactive,
            subArea: row.area === NOT_RECORDED ? first!.subArea : row.subArea,
          }
        : row,
    ),
  };
}

/** What is given for a year only stands in a line of its own, which is no month. */
function isWithoutMonth({ where: { year, month } }: PublishedCell): boolean {
  return month !== undefined && month < monthOf(year!, 4);
}

/** A table without a line "Not recorded" says that nothing is. */
function unlisted(cells: readonly PublishedCell[]): SeenCount[] {
  return [2022, 2023].flatMap((year) =>
    (['category', 'source'] as const).flatMap((dimension) => {
      const names = cells.filter(({ where }) => where.year === year).map(({ where }) => where[dimension]);
      const isTold = names.some((name) => name !== undefined) && !names.includes(NOT_RECORDED);
      return isTold ? [{ where: { year, [dimension]: NOT_RECORDED }, low: 0, high: 0 }] : [];
    }),
  );
}

/** The published counts of a measure in areas, months, categories and sources. */
function cellsOf({ tables }: PublishedWorkbook, measure: Told): PublishedCell[] {
  return readCounts(tables, AREAS).filter((cell) => cell.measure === measure && !isWithoutMonth(cell));
}

/** Attacks the file of one made-up partnership; gives the number of counts withheld. */
async function attackSuppressed(one: Made, threshold: number): Promise<number> {
  let withheld = 0;
  const { cube, file } = await publish(one, { method: 'suppress', threshold });
  for (const measure of ['incidents', 'arrests'] as const) {
    const cells = cellsOf(file, measure);
    const seen = cells.flatMap(({ where, shown }) =>
      typeof shown === 'number'
        ? [{ where, low: shown, high: shown }]
        : shown === '[c]'
          ? [{ where, low: 1, high: Infinity }]
          : [],
    );
    const attack = new ReaderAttack(namedCells(cube, measure), [...seen, ...unlisted(cells)]);
    for (const { where, shown, place } of cells) {
      const value = countOf(cube, measure, where);
      const isSmall = value > 0 && value < threshold;
      if (typeof shown === 'number') expect([place, shown]).toEqual([place, value]);
      if (isSmall) expect([place, shown]).toEqual([place, expect.stringMatching(/^\[[cxz]\]$/)]);
      if (shown !== '[c]') continue;
      withheld++;
      expect([place, attack.isOpen(isSmall ? threshold - 2 : 1, where)]).toEqual([place, true]);
    }
  }
  return withheld;
}

describe('somebody who has only the file of what tables beside each other tell', () => {
  for (const threshold of [5, 10]) {
    test(`cannot work out a count below ${threshold} that is suppressed`, async () => {
      let withheld = 0;
      await fc.assert(
        fc.asyncProperty(made, async (one) => {
          withheld += await attackSuppressed(one, threshold);
        }),
        { seed: 20231, numRuns: 2 * THOROUGHNESS, endOnFailure: true },
      );
      expect(withheld).toBeGreaterThan(10);
    }, 3_600_000);

    test(`nor one below ${threshold} where an area counts by town in one of the years`, async () => {
      expect(await attackSuppressed(TOWNS_IN_ONE_YEAR, threshold)).toBeGreaterThan(3);
    }, 60_000);
  }

  test('cannot work out a small count behind rounded ones', async () => {
    await fc.assert(
      fc.asyncProperty(made, async (one) => {
        const { cube, file } = await publish(one, { method: 'round' });
        const cells = cellsOf(file, 'incidents');
        const seen = cells.flatMap(({ where, shown }) =>
          typeof shown === 'number' ? [{ where, low: Math.max(0, shown - 2), high: shown + 2 }] : [],
        );
        const attack = new ReaderAttack(namedCells(cube, 'incidents'), [...seen, ...unlisted(cells)]);
        for (const { where, shown, place } of cells) {
          const value = countOf(cube, 'incidents', where);
          if (typeof shown === 'number') expect([place, shown]).toEqual([place, Math.round(value / 5) * 5]);
          if (value === 0 || value >= 5 || typeof shown !== 'number') continue;
          expect([place, attack.isOpen(1, where)]).toEqual([place, true]);
        }
      }),
      { seed: 20232, numRuns: 2 * THOROUGHNESS, endOnFailure: true },
    );
  }, 3_600_000);
});
