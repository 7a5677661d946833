import * as aq from 'arquero';

import { monthsOfFinancialYear } from '../../src/core/calendar/financial-year';
import { buildCube } from '../../src/core/figures/build-cube';
import { type Cube, NOT_RECORDED } from '../../src/core/figures/cube';
import { createEvaluator } from '../../src/core/figures/evaluate';
import type { Where } from '../../src/core/figures/figure';
import type { Measure } from '../../src/core/recognise/layout';
import type { Records } from '../../src/core/records/records';

export type TableDimension = 'year' | 'month' | 'area' | 'subArea' | 'category' | 'source' | 'proactive';

/** What the tables of a report are grouped by. */
export const REPORT_TABLES: readonly (readonly TableDimension[])[] = [
  ['year'],
  ['year', 'area'],
  ['month'],
  ['month', 'area'],
  ['year', 'area', 'subArea'],
  ['year', 'category'],
  ['month', 'category'],
  ['year', 'source'],
  ['year', 'proactive'],
  ['year', 'area', 'category'],
];

const MEASURES = ['incidents', 'arrests', 'attendances'] as const satisfies readonly Measure[];

/** Sums by group; the groups' values are joined into the key. */
export type TableSums = ReadonlyMap<string, readonly number[]>;

/** All report tables from encoded records: the cube in one pass, then every cell as the report asks for it. */
export function tablesFromCube(records: Records): TableSums[] {
  const cube = buildCube(records);
  const evaluate = createEvaluator(cube);
  return REPORT_TABLES.map(
    (dimensions) =>
      new Map(
        cellsOf(cube, dimensions).map((where) => [
          dimensions.map((dimension) => String(where[dimension])).join('|'),
          MEASURES.map((measure) => Number(evaluate({ type: 'sum', measure, where }))),
        ]),
      ),
  );
}

/** Every combination of the names of some dimensions, whether it occurs or not, as a table has rows and columns. */
function cellsOf(cube: Cube, dimensions: readonly TableDimension[]): Where[] {
  return dimensions.reduce<Where[]>(
    (cells, dimension) =>
      cells.flatMap((cell) => namesOf(cube, dimension, cell).map((name) => ({ ...cell, [dimension]: name }))),
    [{}],
  );
}

function namesOf(cube: Cube, dimension: TableDimension, { area }: Where): readonly (string | number)[] {
  switch (dimension) {
    case 'year':
      return cube.years;
    case 'month':
      return cube.years.flatMap(monthsOfFinancialYear);
    case 'area':
      return cube.areas.map(({ name }) => name);
    case 'subArea':
      return [...(cube.areas.find(({ name }) => name === area)?.subAreas ?? []), NOT_RECORDED];
    case 'category':
      return cube.categories;
    case 'source':
      return cube.sources.map(({ name }) => name);
    case 'proactive':
      return ['proactive', 'reactive', 'not recorded'];
  }
}

/** The counted records as an arquero table; making it is not part of what is measured. */
export function arqueroTable(records: Records): aq.internal.Table {
  const { columns, areas, categories, sources } = records;
  const cube = buildCube(records);
  const proactive = new Map(cube.sources.map((source) => [source.name, source.proactive]));
  const counted = Array.from({ length: columns.length }, (_, record) => record).filter(
    (record) => columns.exclusion[record] === 0,
  );
  const values = (measure: Measure) =>
    counted.map((record) => {
      const value = columns.measures.get(measure)![record]!;
      return Number.isNaN(value) ? 0 : value;
    });
  const area = (record: number) => areas[columns.area[record]!]!;
  const source = (record: number) => sources.names[columns.source[record]!]!;
  return aq.table({
    year: counted.map((record) => columns.year[record]!),
    month: counted.map((record) => columns.month[record]!),
    area: counted.map((record) => {
      const { name, parent } = area(record);
      return parent === undefined ? name : areas[parent]!.name;
    }),
    subArea: counted.map((record) =>
      area(record).parent === undefined ? 'Not recorded' : area(record).name,
    ),
    category: counted.map((record) => categories.names[columns.category[record]!]!),
    source: counted.map(source),
    proactive: counted.map((record) => proactive.get(source(record))!),
    incidents: values('incidents'),
    arrests: values('arrests'),
    attendances: values('attendances'),
  });
}

/** The same tables by arquero: one group-by and roll-up each. */
export function tablesFromArquero(table: aq.internal.Table): TableSums[] {
  return REPORT_TABLES.map((dimensions) => {
    const rolled = table
      .groupby(...dimensions)
      .rollup(Object.fromEntries(MEASURES.map((measure) => [measure, aq.op.sum(measure)])));
    const rows = rolled.objects() as Record<string, string | number>[];
    return new Map(
      rows.map((row) => [
        dimensions.map((dimension) => String(row[dimension])).join('|'),
        MEASURES.map((measure) => Number(row[measure])),
      ]),
    );
  });
}

/** Whether our tables hold every group of theirs with the same sums, and nothing beside. */
export function isSameTables(ours: readonly TableSums[], theirs: readonly TableSums[]): boolean {
  return ours.every((table, index) =>
    [...new Set([...table.keys(), ...theirs[index]!.keys()])].every((key) =>
      MEASURES.every(
        (_, position) => (table.get(key)?.[position] ?? 0) === (theirs[index]!.get(key)?.[position] ?? 0),
      ),
    ),
  );
}
