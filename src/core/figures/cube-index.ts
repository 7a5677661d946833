import type { Measure } from '../recognise/layout';
import { COMPARED_MEASURES, type Cube, type CubeRow, RATE_GRAINS } from './cube';
import type { Where } from './figure';
import { measureValues } from './measure-values';
import { roundDecimals, SUM_DECIMALS } from './rounding';

type WhereKey = keyof Where;
type Key = string | number | boolean;

/** One dimension of the cube: the rows that hold each value. Texts are compared as Excel compares them, without case. */
interface DimensionIndex {
  readonly key: WhereKey;
  /** The only value it is about; others pass it by. */
  readonly only?: Key;
  readonly codeOf: (value: Key) => number;
  readonly codes: Int32Array;
  /** Row numbers, by code. */
  readonly rows: readonly Int32Array[];
}

const NOWHERE = -1;

/** How the value of each filter is read off a row; `undefined` matches no filter value. */
const DIMENSIONS: readonly { readonly key: WhereKey; readonly read: (row: CubeRow) => Key | undefined }[] = [
  { key: 'year', read: (row) => row.year },
  { key: 'month', read: (row) => row.month },
  { key: 'area', read: (row) => row.area },
  { key: 'areaKind', read: (row) => row.areaKind },
  { key: 'subArea', read: (row) => row.subArea },
  { key: 'category', read: (row) => row.category },
  { key: 'source', read: (row) => row.source },
  { key: 'proactive', read: (row) => row.proactive },
];

/** Filters by membership: a row may fit several of their values, so each value is a dimension of its own. */
const MEMBERSHIPS: readonly {
  readonly key: WhereKey;
  readonly value: Key;
  readonly read: (row: CubeRow) => boolean;
}[] = [
  ...COMPARED_MEASURES.map((value) => ({
    key: 'likeForLike' as const,
    value,
    read: (row: CubeRow) => row.likeForLike.has(value),
  })),
  ...RATE_GRAINS.map((value) => ({
    key: 'rated' as const,
    value,
    read: (row: CubeRow) => row.rated.has(value),
  })),
];

interface Filter {
  readonly codes: Int32Array;
  readonly code: number;
  readonly rows: Int32Array;
}

/** The cube laid out for sums: built once, asked thousands of times. */
export class CubeIndex {
  readonly #dimensions: readonly DimensionIndex[];
  readonly #values: readonly Float64Array[];
  readonly #places: ReadonlyMap<Measure, number>;
  readonly #fractional: ReadonlySet<Measure>;
  readonly #rowCount: number;
  /** The sums of all measures, by what was asked for: tables ask for several of the same rows. */
  readonly #known = new Map<string, Float64Array>();
  readonly #nothing: Float64Array;

  constructor(cube: Cube) {
    const { columns, fractional } = measureValues(cube);
    this.#rowCount = cube.rows.length;
    this.#dimensions = [
      ...DIMENSIONS.map(({ key, read }) => indexDimension(cube.rows, key, read)),
      ...MEMBERSHIPS.map(({ key, value, read }) =>
        indexDimension(cube.rows, key, (row) => (read(row) ? value : undefined), value),
      ),
    ];
    this.#values = [...columns.values()];
    this.#places = new Map([...columns.keys()].map((measure, place) => [measure, place]));
    this.#fractional = fractional;
    this.#nothing = new Float64Array(columns.size);
  }

  /** Whether sums of the measure are whole numbers. */
  isWhole(measure: Measure): boolean {
    return !this.#fractional.has(measure);
  }

  /** The sum of a measure over the rows that fit; 0 where none does. */
  sum(measure: Measure, where: Where): number {
    const place = this.#places.get(measure);
    if (place === undefined) return 0;
    const total = this.#sums(where)[place]!;
    return this.isWhole(measure) ? total : roundDecimals(total, SUM_DECIMALS);
  }

  #sums(where: Where): Float64Array {
    const filters: Filter[] = [];
    let asked = '';
    for (const { key, only, codeOf, codes, rows } of this.#dimensions) {
      const wanted = where[key];
      asked += '|';
      if (wanted === undefined || (only !== undefined && only !== wanted)) continue;
      const code = codeOf(wanted);
      if (code === NOWHERE) return this.#nothing;
      asked += String(code);
      filters.push({ codes, code, rows: rows[code]! });
    }
    let sums = this.#known.get(asked);
    if (!sums) {
      sums = new Float64Array(this.#values.length);
      const rows = filters.length === 0 ? undefined : fittingRows(filters);
      const count = rows?.length ?? this.#rowCount;
      for (let place = 0; place < sums.length; place++) {
        const values = this.#values[place]!;
        let total = 0;
        for (let index = 0; index < count; index++) total += values[rows ? rows[index]! : index]!;
        sums[place] = total;
      }
      this.#known.set(asked, sums);
    }
    return sums;
  }
}

/** Walks the rows of the rarest value and looks the other filters up. */
function fittingRows(filters: readonly Filter[]): ArrayLike<number> {
  const rarest = filters.reduce((best, filter) => (filter.rows.length < best.rows.length ? filter : best));
  let rows: ArrayLike<number> = rarest.rows;
  for (const { codes, code } of filters) {
    if (codes === rarest.codes) continue;
    const fitting: number[] = [];
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      if (codes[row] === code) fitting.push(row);
    }
    rows = fitting;
  }
  return rows;
}

function indexDimension(
  rows: readonly CubeRow[],
  key: WhereKey,
  read: (row: CubeRow) => Key | undefined,
  only?: Key,
): DimensionIndex {
  const codeByFolded = new Map<Key, number>();
  const codeByValue = new Map<Key | undefined, number>([[undefined, NOWHERE]]);
  const codes = new Int32Array(rows.length);
  const sizes: number[] = [];
  const newCode = (value: Key): number => {
    const folded = fold(value);
    let code = codeByFolded.get(folded);
    if (code === undefined) {
      code = sizes.length;
      sizes.push(0);
      codeByFolded.set(folded, code);
    }
    codeByValue.set(value, code);
    return code;
  };
  for (let row = 0; row < rows.length; row++) {
    const value = read(rows[row]!);
    const code = codeByValue.get(value) ?? newCode(value!);
    codes[row] = code;
    if (code !== NOWHERE) sizes[code]!++;
  }
  return {
    key,
    ...(only !== undefined && { only }),
    codeOf: (value) => codeByValue.get(value) ?? codeByFolded.get(fold(value)) ?? NOWHERE,
    codes,
    rows: listRows(codes, sizes),
  };
}

/** The rows of each code. */
function listRows(codes: Int32Array, sizes: readonly number[]): Int32Array[] {
  const lists = sizes.map((size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  codes.forEach((code, row) => {
    if (code !== NOWHERE) lists[code]![filled[code]!++] = row;
  });
  return lists;
}

/** Excel compares texts without case. */
function fold(value: Key): Key {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
