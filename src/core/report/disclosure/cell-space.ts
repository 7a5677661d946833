import type { FinancialYear } from '../../calendar/financial-year';
import type { Month } from '../../calendar/month';
import type { Cube, CubeRow } from '../../figures/cube';
import type { Measure } from '../../recognise/layout';
import { EMPTY_SCOPE, includes, type Scope, scopeOf, type Variable, variablesOf } from './scope';

/** The combinations of values that the variables of a scope can take, numbered. */
export interface Domain {
  readonly scope: Scope;
  readonly size: number;
  /** For each variable of the scope, the value (a number into its list) of each combination. */
  readonly values: Readonly<Partial<Record<Variable, Int32Array>>>;
}

/** A value for each variable: numbers into the lists of the space. */
type Combination = Readonly<Record<Variable, number>>;

const ANYWHERE: Combination = {
  year: 0,
  month: 0,
  area: 0,
  subArea: 0,
  likeForLike: 0,
  category: 0,
  source: 0,
};

const TIMES = scopeOf('year', 'month');
export const TIMES_AND_AREAS = scopeOf('year', 'month', 'area', 'likeForLike');

/**
 * Every cell of a measure that a reader must reckon with: each combination of the areas, months, sub-areas, categories
 * and sources for which the measure is recorded, whether the combination itself occurs or not, as the tables do not
 * tell that. Only the months in which an area records nothing are taken for known, as the report marks them. Texts are
 * compared without case, as the figures compare them.
 */
export class CellSpace {
  readonly years: readonly FinancialYear[];
  readonly months: readonly (Month | undefined)[];
  readonly areas: readonly { readonly name: string; readonly kind: 'member' | 'client' }[];
  readonly subAreas: readonly string[];
  /** What may be compared of an area and time: the values of the variable `likeForLike`. */
  readonly comparisons: readonly Pick<CubeRow, 'likeForLike' | 'rated'>[];
  readonly categories: readonly string[];
  readonly sources: readonly { readonly name: string; readonly proactive: string }[];

  readonly #rows: readonly { readonly at: Combination; readonly value: number }[];
  readonly #subAreasOf: readonly (readonly number[])[];
  readonly #sizes: Readonly<Record<Variable, number>>;
  readonly #domains = new Map<Scope, Domain>();
  readonly #positions = new Map<Scope, ReadonlyMap<number, number>>();
  readonly #projections = new Map<string, Int32Array>();

  constructor(
    cube: Cube,
    readonly measure: Measure,
  ) {
    const rows = cube.rows.filter((row) => row.values.has(measure));
    const years = numberValues(rows, (row) => row.year);
    const months = numberValues(rows, (row) => `${row.year}/${row.month ?? ''}`);
    const areas = numberValues(rows, (row) => JSON.stringify([fold(row.area), row.areaKind]));
    const subAreas = numberValues(rows, (row) =>
      JSON.stringify([fold(row.area), row.areaKind, fold(row.subArea)]),
    );
    const categories = numberValues(rows, (row) => fold(row.category));
    const sources = numberValues(rows, (row) => JSON.stringify([fold(row.source), row.proactive]));
    const comparisons = numberValues(rows, (row) =>
      JSON.stringify([[...row.likeForLike].sort(), [...row.rated].sort()]),
    );
    this.comparisons = comparisons.firsts.map(({ likeForLike, rated }) => ({ likeForLike, rated }));
    this.years = years.firsts.map((row) => row.year);
    this.months = months.firsts.map((row) => row.month);
    this.areas = areas.firsts.map((row) => ({ name: fold(row.area), kind: row.areaKind }));
    this.subAreas = subAreas.firsts.map((row) => fold(row.subArea));
    this.categories = categories.firsts.map((row) => fold(row.category));
    this.sources = sources.firsts.map((row) => ({ name: fold(row.source), proactive: row.proactive }));
    this.#rows = rows.map((row, index) => ({
      at: {
        year: years.codes[index]!,
        month: months.codes[index]!,
        area: areas.codes[index]!,
        subArea: subAreas.codes[index]!,
        likeForLike: comparisons.codes[index]!,
        category: categories.codes[index]!,
        source: sources.codes[index]!,
      },
      value: row.values.get(measure)!,
    }));
    this.#subAreasOf = this.areas.map((_, area) => [
      ...new Set(this.#rows.flatMap(({ at }) => (at.area === area ? [at.subArea] : []))),
    ]);
    this.#sizes = {
      year: this.years.length,
      month: this.months.length,
      area: this.areas.length,
      subArea: this.subAreas.length,
      likeForLike: this.comparisons.length,
      category: this.categories.length,
      source: this.sources.length,
    };
  }

  /** The combinations of a scope. The empty scope has one: everything. */
  domain(scope: Scope): Domain {
    let domain = this.#domains.get(scope);
    if (!domain) this.#domains.set(scope, (domain = this.#enumerate(scope)));
    return domain;
  }

  /** For each combination of `from` the number of the combination of `to`, a scope within it, that it belongs to. */
  projection(from: Scope, to: Scope): Int32Array {
    const key = `${from}>${to}`;
    let projection = this.#projections.get(key);
    if (!projection) {
      const { size, values } = this.domain(from);
      const positions = this.#positionsOf(to);
      projection = Int32Array.from({ length: size }, (_, index) =>
        positions.get(this.#keyOf(to, values, index))!,
      );
      this.#projections.set(key, projection);
    }
    return projection;
  }

  /**
   * The scope that says which times and areas of these scopes go together; `undefined` where all do, as then there is
   * nothing to say.
   */
  whenAndWhere(scopes: readonly Scope[]): Scope | undefined {
    const told = scopes.reduce((all, scope) => all | scope, EMPTY_SCOPE) & TIMES_AND_AREAS;
    const combinations = this.domain(told & TIMES).size * this.domain(told & ~TIMES).size;
    return this.domain(told).size === combinations ? undefined : told;
  }

  /** The sums of the measure, by the combinations of a scope. */
  tabulate(scope: Scope): Float64Array {
    const positions = this.#positionsOf(scope);
    const sums = new Float64Array(this.domain(scope).size);
    for (const { at, value } of this.#rows) {
      sums[positions.get(this.#key(scope, at))!]! += value;
    }
    return sums;
  }

  /** Times and areas as they go together, any sub-area of the area with them, and any category and source. */
  #enumerate(scope: Scope): Domain {
    let combinations = this.#timesAndAreas(scope);
    const extend = (variable: Variable, valuesFor: (from: Combination) => readonly number[]) => {
      if (!includes(scope, variable)) return;
      combinations = combinations.flatMap((from) =>
        valuesFor(from).map((value) => ({ ...from, [variable]: value })),
      );
    };
    extend('subArea', ({ area }) => this.#subAreasOf[area]!);
    extend('category', () => this.categories.map((_, category) => category));
    extend('source', () => this.sources.map((_, source) => source));
    const values: Partial<Record<Variable, Int32Array>> = {};
    for (const variable of variablesOf(scope)) {
      values[variable] = Int32Array.from(combinations, (combination) => combination[variable]);
    }
    return { scope, size: combinations.length, values };
  }

  /** The combinations of year, month, area and like-for-like that occur, as far as they are in the scope. */
  #timesAndAreas(scope: Scope): Combination[] {
    const relevant = scope & TIMES_AND_AREAS;
    if (relevant === EMPTY_SCOPE) return [ANYWHERE];
    const found = new Map<number, Combination>();
    for (const { at } of this.#rows) {
      const key = this.#key(relevant, at);
      if (!found.has(key)) found.set(key, at);
    }
    return [...found.values()];
  }

  #positionsOf(scope: Scope): ReadonlyMap<number, number> {
    let positions = this.#positions.get(scope);
    if (!positions) {
      const { size, values } = this.domain(scope);
      const found = new Map<number, number>();
      for (let index = 0; index < size; index++) found.set(this.#keyOf(scope, values, index), index);
      this.#positions.set(scope, (positions = found));
    }
    return positions;
  }

  #keyOf(scope: Scope, values: Domain['values'], index: number): number {
    let key = 0;
    for (const variable of variablesOf(scope)) key = key * this.#sizes[variable] + values[variable]![index]!;
    return key;
  }

  /** One number for a combination of a scope's variables. */
  #key(scope: Scope, at: Combination): number {
    let key = 0;
    for (const variable of variablesOf(scope)) key = key * this.#sizes[variable] + at[variable];
    return key;
  }
}

/** The distinct values of the rows in order of appearance, and each row's value as a number into them. */
function numberValues(
  rows: readonly CubeRow[],
  read: (row: CubeRow) => string | number,
): { codes: Int32Array; firsts: CubeRow[] } {
  const known = new Map<string | number, number>();
  const firsts: CubeRow[] = [];
  const codes = Int32Array.from(rows, (row) => {
    const value = read(row);
    let code = known.get(value);
    if (code === undefined) {
      code = firsts.push(row) - 1;
      known.set(value, code);
    }
    return code;
  });
  return { codes, firsts };
}

/** As the figures compare texts. */
export function fold(text: string): string {
  return text.toLowerCase();
}
