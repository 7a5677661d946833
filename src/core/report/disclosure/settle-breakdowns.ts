import { type Cube, type CubeRow, NOT_RECORDED } from '../../figures/cube';
import type { Measure } from '../../recognise/layout';

const DIMENSIONS = ['category', 'source', 'subArea'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/**
 * The rows of a measure as readers imagine them: none less than 0. What only tables beside the counted ones break down
 * is told of no month, or of no area, and taken there from what has none recorded, so that sums are right and single
 * rows are not. Here it is given to rows of months and areas that count, which is one way it may have been: every area,
 * month, category, source and sub-area sums to what it did. Times and places that held nothing else are gone, as no
 * reader knows of them: taken for unknown counts, they would seem to protect others.
 */
export function settleBreakdowns(cube: Cube, measure: Measure): readonly CubeRow[] {
  const cells = cube.rows.flatMap((row): Cell[] => {
    const value = row.values.get(measure);
    return value === undefined ? [] : [{ row, value }];
  });
  if (!cells.some((cell) => isUnplaced(cell) || cell.value < 0)) return cube.rows;
  const lacks = cells.filter(({ value }) => value < 0);
  const loose = new Set(lacks.filter(isUnplaced).map(({ row }) => placeOf(row)));
  for (const lack of lacks) settle(lack, cells, loose);
  const held = new Set(cells.flatMap(({ row, value }) => (value === 0 ? [] : [placeOf(row)])));
  return cells
    .filter((cell) => !isUnplaced(cell) || held.has(placeOf(cell.row)))
    .map(({ row, value }) => ({ ...row, values: new Map([[measure, value]]) }));
}

interface Cell {
  readonly row: CubeRow;
  value: number;
}

function isUnplaced({ row }: Cell): boolean {
  return row.month === undefined || row.area === NOT_RECORDED;
}

function placeOf({ year, month, area }: CubeRow): string {
  return JSON.stringify([year, month, area]);
}

/** Gives what stands beside a lack, and caused it, to rows that have enough without a name, until nothing lacks. */
function settle(lack: Cell, cells: Cell[], loose: ReadonlySet<string>): void {
  for (const dimension of DIMENSIONS) {
    const given = cells.filter(
      ({ row, value }) =>
        value > 0 && placeOf(row) === placeOf(lack.row) && isNamedOnlyIn(row, dimension, lack.row),
    );
    for (const named of given) {
      for (const donor of donorsOf(lack.row, dimension, cells, loose)) {
        const amount = Math.min(named.value, donor.value, -lack.value);
        if (amount <= 0) break;
        donor.value -= amount;
        named.value -= amount;
        lack.value += amount;
        add(cells, { ...donor.row, ...nameOf(named.row, dimension) }, amount);
      }
    }
  }
}

/** Whether a row is a lacking one but for its name in a dimension. */
function isNamedOnlyIn(row: CubeRow, dimension: Dimension, lacking: CubeRow): boolean {
  return DIMENSIONS.every((each) => (row[each] !== lacking[each]) === (each === dimension));
}

/** What of a row goes with its name in a dimension. */
function nameOf(row: CubeRow, dimension: Dimension): Partial<CubeRow> {
  return dimension === 'source'
    ? { source: row.source, proactive: row.proactive }
    : { [dimension]: row[dimension] };
}

/** Rows of the year without a name in a dimension: those of the same area and month first; of a part, its area's only. */
function donorsOf(
  lacking: CubeRow,
  dimension: Dimension,
  cells: readonly Cell[],
  loose: ReadonlySet<string>,
): Cell[] {
  const distance = ({ row }: Cell) => Number(row.area !== lacking.area) + Number(row.month !== lacking.month);
  return cells
    .filter(
      ({ row, value }) =>
        value > 0 &&
        row.year === lacking.year &&
        !loose.has(placeOf(row)) &&
        row[dimension] === lacking[dimension] &&
        (dimension !== 'subArea' || row.area === lacking.area),
    )
    .sort((one, other) => distance(one) - distance(other));
}

function add(cells: Cell[], row: CubeRow, amount: number): void {
  const same = cells.find(
    (cell) => placeOf(cell.row) === placeOf(row) && DIMENSIONS.every((each) => cell.row[each] === row[each]),
  );
  if (same) same.value += amount;
  else cells.push({ row, value: amount });
}
