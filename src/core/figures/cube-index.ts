import type { Measure } from '../recognise/layout';
import type { Cube, CubeRow } from './cube';
import type { Where } from './figure';
import { fractionalMeasures, roundDecimals, SUM_DECIMALS } from './rounding';

type WhereKey = keyof Where;
type Key = string | number | boolean;

/** One dimension of the cube: the rows that hold each value. Texts are compared as Excel compares them, without case. */
interface DimensionIndex {
  readonly key: WhereKey;
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
  { key: 'likeForLike', read: (row) => row.likeForLike },
];

/** The cube laid out for sums: built once, asked thousands of times. */
export class CubeIndex {
  readonly #dimensions: readonly DimensionIndex[];
  readonly #values: ReadonlyMap<Measure, Float64Array>;
  readonly #fractional: ReadonlySet<Measure>;
  readonly #rowCount: number;
  readonly #known = new Map<string, number>();

  constructor(cube: Cube) {
    this.#rowCount = cube.rows.length;
    this.#dimensions = DIMENSIONS.map(({ key, read }) => indexDimension(cube.rows, key, read));
    this.#values = new Map(
      cube.measures.map((measure) => [
        measure,
        Float64Array.from(cube.rows, (row) => row.values.get(measure) ?? 0),
      ]),
    );
    this.#fractional = fractionalMeasures(cube);
  }

  /** Whether sums of the measure are whole numbers. */
  isWhole(measure: Measure): boolean {
    return !this.#fractional.has(measure);
  }

  /** The sum of a measure over the rows that fit; 0 where none does. */
  sum(measure: Measure, where: Where): number {
    const values = this.#values.get(measure);
    if (!values) return 0;
    const filters: { codes: Int32Array; code: number; rows: Int32Array }[] = [];
    let memoKey: string = measure;
    for (const { key, codeOf, codes, rows } of this.#dimensions) {
      const wanted = where[key];
      if (wanted === undefined) {
        memoKey += '|';
        continue;
      }
      const code = codeOf(wanted);
      if (code === NOWHERE) return 0;
      memoKey += `|${String(code)}`;
      filters.push({ codes, code, rows: rows[code]! });
    }
    const known = this.#known.get(memoKey);
    if (known !== undefined) return known;
    const total = filters.length === 0 ? this.#sumAll(values) : sumFiltered(values, filters);
    const sum = this.isWhole(measure) ? total : roundDecimals(total, SUM_DECIMALS);
    this.#known.set(memoKey, sum);
    return sum;
  }

  #sumAll(values: Float64Array): number {
    let total = 0;
    for (let row = 0; row < this.#rowCount; row++) total += values[row]!;
    return total;
  }
}

/** Walks the rows of the rarest value and looks the other filters up. */
function sumFiltered(
  values: Float64Array,
  filters: readonly { codes: Int32Array; code: number; rows: Int32Array }[],
): number {
  const rarest = filters.reduce((best, filter) => (filter.rows.length < best.rows.length ? filter : best));
  const others = filters.filter((filter) => filter !== rarest);
  let total = 0;
  for (const row of rarest.rows) {
    if (others.every((filter) => filter.codes[row] === filter.code)) total += values[row]!;
  }
  return total;
}

function indexDimension(
  rows: readonly CubeRow[],
  key: WhereKey,
  read: (row: CubeRow) => Key | undefined,
): DimensionIndex {
  const codeByValue = new Map<Key, number>();
  const members: number[][] = [];
  const codes = new Int32Array(rows.length);
  const keys = new Map<string, string>();
  const fold = (value: Key): Key => {
    if (typeof value !== 'string') return value;
    let folded = keys.get(value);
    if (folded === undefined) keys.set(value, (folded = value.toLowerCase()));
    return folded;
  };
  rows.forEach((row, index) => {
    const value = read(row);
    if (value === undefined) {
      codes[index] = NOWHERE;
      return;
    }
    const folded = fold(value);
    let code = codeByValue.get(folded);
    if (code === undefined) {
      code = members.length;
      codeByValue.set(folded, code);
      members.push([]);
    }
    codes[index] = code;
    members[code]!.push(index);
  });
  return {
    key,
    codeOf: (value) => codeByValue.get(fold(value)) ?? NOWHERE,
    codes,
    rows: members.map((list) => Int32Array.from(list)),
  };
}
