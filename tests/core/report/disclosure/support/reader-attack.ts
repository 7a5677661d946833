import type { Cube, CubeRow } from '../../../../../src/core/figures/cube';
import type { Where } from '../../../../../src/core/figures/figure';
import { ExactProgramme } from './exact-simplex';

/** A count as the attacker sees it: its filter, and a range for its value. */
export interface SeenCount {
  readonly where: Where;
  readonly low: number;
  readonly high: number;
}

/** The smallest and the largest whole number a count can be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * A reader with pencil, paper and patience: takes every combination of the values that occur for an unknown count
 * that is not negative, writes down one equation for each published number, and works out bounds. Shares no code
 * with the product, and none of its short cuts.
 */
export class ReaderAttack {
  readonly #rows: readonly { readonly coefficients: readonly number[]; readonly right: number }[];
  readonly #programme: ExactProgramme;
  readonly #cells: readonly CubeRow[];
  readonly #width: number;
  /** Tables of whole numbers met on the way, which nothing published rules out. */
  readonly #points: ReturnType<ExactProgramme['point']>[] = [];

  constructor(cube: Cube, seen: readonly SeenCount[]) {
    this.#cells = everyCell(cube);
    const membership = seen.map(({ where }) => this.#members(where));
    const bounds = seen.flatMap(({ low, high }, index) =>
      low === high
        ? [{ index, right: low, slack: 0 }]
        : [
            { index, right: low, slack: -1 },
            ...(high === Infinity ? [] : [{ index, right: high, slack: 1 }]),
          ],
    );
    const slacks = bounds.filter(({ slack }) => slack !== 0).length;
    this.#width = this.#cells.length + slacks;
    let nextSlack = this.#cells.length;
    const rows = bounds.map(({ index, right, slack }) => {
      const coefficients = [...membership[index]!, ...new Array<number>(slacks).fill(0)];
      if (slack !== 0) coefficients[nextSlack++] = slack;
      return { coefficients, right };
    });
    this.#rows = rows;
    this.#programme = new ExactProgramme(rows, this.#width);
  }

  /** The bounds of `plus` less `minus`. */
  bounds(plus: Where, minus: readonly Where[] = []): Interval {
    const objective = this.#objective(plus, minus);
    const most = this.#maximise(objective);
    const least = this.#maximise(objective.map((value) => -value + 0));
    return {
      low: least ? Math.ceil(-least.top / least.bottom) + 0 : -Infinity,
      high: most ? Math.floor(most.top / most.bottom) : Infinity,
    };
  }

  /**
   * Whether tables of whole numbers, which nothing published rules out, are at least so far apart: no reasoning of any
   * kind can then narrow it down.
   */
  isOpen(width: number, plus: Where, minus: readonly Where[] = []): boolean {
    const objective = this.#objective(plus, minus);
    let low = Infinity;
    let high = -Infinity;
    const look = ({ tops, bottom }: ReturnType<ExactProgramme['point']>): boolean => {
      const value = objective.reduce((sum, times, cell) => sum + times * (tops[cell] ?? 0), 0) / bottom;
      low = Math.min(low, value);
      high = Math.max(high, value);
      return high - low >= width;
    };
    if (this.#points.some(look)) return true;
    // Where there is no bound there is none for whole numbers either: the way there can be taken many times over.
    if (this.bounds(plus, minus).high === Infinity || this.#points.some(look)) return true;
    const most = this.#mostInWholes(objective);
    const least = -this.#mostInWholes(objective.map((value) => -value + 0));
    return most - least >= width;
  }

  /** The numbers of the cells that a filter lets through. */
  membersOf(where: Where): Set<number> {
    return new Set(this.#members(where).flatMap((member, cell) => (member === 1 ? [cell] : [])));
  }

  #objective(plus: Where, minus: readonly Where[]): number[] {
    const objective = new Array<number>(this.#width).fill(0);
    this.#members(plus).forEach((member, cell) => (objective[cell]! += member));
    for (const where of minus) this.#members(where).forEach((member, cell) => (objective[cell]! -= member));
    return objective;
  }

  #maximise(objective: readonly number[]): ReturnType<ExactProgramme['maximise']> {
    const found = this.#programme.maximise(objective);
    const point = this.#programme.point();
    if (point.tops.every((top) => top % point.bottom === 0)) this.#points.push(point);
    return found;
  }

  /** The largest value of a sum in whole numbers, by branch and bound. */
  #mostInWholes(objective: readonly number[]): number {
    let best = -Infinity;
    const search = (limits: readonly { cell: number; right: number; slack: 1 | -1 }[]): void => {
      const rows = [
        ...this.#rows.map(({ coefficients, right }) => ({
          coefficients: [...coefficients, ...limits.map(() => 0)],
          right,
        })),
        ...limits.map(({ cell, right, slack }, index) => {
          const coefficients = new Array<number>(this.#width + limits.length).fill(0);
          coefficients[cell] = 1;
          coefficients[this.#width + index] = slack;
          return { coefficients, right };
        }),
      ];
      const programme = programmeOf(rows, this.#width + limits.length);
      const found = programme?.maximise([...objective, ...limits.map(() => 0)]);
      if (!programme || !found || Math.floor(found.top / found.bottom) <= best) return;
      const { tops, bottom } = programme.point();
      const broken = tops.findIndex((top) => top % bottom !== 0);
      if (broken < 0) {
        best = found.top / found.bottom;
        return;
      }
      const below = Math.floor(tops[broken]! / bottom);
      search([...limits, { cell: broken, right: below, slack: 1 }]);
      search([...limits, { cell: broken, right: below + 1, slack: -1 }]);
    };
    search([]);
    return best;
  }

  #members(where: Where): number[] {
    return this.#cells.map((cell) => (fits(cell, where) ? 1 : 0));
  }
}

/** The programme; `undefined` where nothing fulfils its equations. */
function programmeOf(
  rows: readonly { readonly coefficients: readonly number[]; readonly right: number }[],
  width: number,
): ExactProgramme | undefined {
  try {
    return new ExactProgramme(rows, width);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

export function fits(row: CubeRow, where: Where): boolean {
  return (
    (where.year === undefined || row.year === where.year) &&
    (where.month === undefined || row.month === where.month) &&
    (where.area === undefined || row.area === where.area) &&
    (where.areaKind === undefined || row.areaKind === where.areaKind) &&
    (where.subArea === undefined || row.subArea === where.subArea) &&
    (where.category === undefined || row.category === where.category) &&
    (where.source === undefined || row.source === where.source) &&
    (where.proactive === undefined || row.proactive === where.proactive) &&
    (where.likeForLike === undefined || row.likeForLike.has(where.likeForLike)) &&
    (where.rated === undefined || row.rated.has(where.rated))
  );
}

/**
 * Every combination of the times in which an area reports, its sub-areas, the categories and the sources. That an area
 * reports nothing at all in a month is known to the reader: the report says when it joined, and what is missing.
 */
function everyCell(cube: Cube): CubeRow[] {
  const reporting = distinct(
    cube.rows,
    (row) => `${row.year}/${row.month ?? ''}/${row.area}/${row.areaKind}`,
  );
  const places = distinct(cube.rows, (row) => `${row.area}/${row.areaKind}/${row.subArea}`);
  const categories = distinct(cube.rows, (row) => row.category);
  const sources = distinct(cube.rows, (row) => `${row.source}/${row.proactive}`);
  return reporting.flatMap((reported) =>
    places
      .filter(({ area, areaKind }) => area === reported.area && areaKind === reported.areaKind)
      .flatMap(({ subArea }) =>
        categories.flatMap(({ category }) =>
          sources.map(({ source, proactive }): CubeRow => ({
            ...reported,
            subArea,
            category,
            source,
            proactive,
          })),
        ),
      ),
  );
}

function distinct(rows: readonly CubeRow[], key: (row: CubeRow) => string): CubeRow[] {
  const found = new Map<string, CubeRow>();
  for (const row of rows) if (!found.has(key(row))) found.set(key(row), row);
  return [...found.values()];
}
