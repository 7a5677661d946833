import type { Month } from '../calendar/month';
import { compareText } from '../language/compare-text';
import { type Cube, NOT_RECORDED } from './cube';
import { comparedMonths, type IncidentMonth } from './monthly-series';

/** A category that stops in the month another starts: everywhere, or in one area. */
export interface ReplacedCategory {
  readonly kind: 'category replaced';
  readonly from: Month;
  readonly area?: string;
  readonly category: string;
  readonly replacement: string;
}

/** The incidents of categories in one month. */
export interface CategoryMonth {
  readonly month: Month;
  readonly categories: ReadonlyMap<string, number>;
}

/** Months there must be on either side. */
export const MONTHS_ASIDE = 4;
/** Two categories are one renamed only if both are at least so large and of like size. */
const SMALLEST_CATEGORY = 10;
const LIKE_SIZE = 3;
/**
 * In one area, where counts are small and pairs many, also only if either would be missing from so many months by chance
 * less than once in a thousand times: a count that is n a month on average is 0 in k months with probability exp(-n k).
 */
const RARE = Math.log(1000);

/** Categories replaced in the months given: everywhere, else in single areas. */
export function replacedCategories(
  cube: Cube,
  incidents: readonly IncidentMonth[],
  everywhere: readonly CategoryMonth[],
): ReplacedCategory[] {
  const overall = findReplaced(everywhere);
  const isTold = ({ category, replacement }: ReplacedCategory): boolean =>
    overall.some((other) => other.category === category && other.replacement === replacement);
  const compared = comparedMonths(cube, incidents);
  const inAreas = cube.areas
    .filter(({ name }) => name !== NOT_RECORDED)
    .flatMap(({ name: area }) => {
      const months = compared.flatMap(({ month, areas }): CategoryMonth[] => {
        const { categories } = areas.get(area) ?? {};
        return categories?.size ? [{ month, categories }] : [];
      });
      return findReplaced(months, RARE).map((replaced) => ({ ...replaced, area }));
    });
  return [...overall, ...inAreas.filter((replaced) => !isTold(replaced))];
}

interface Life {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** Incidents a month while it lived. */
  readonly level: number;
  readonly total: number;
}

/** `rare`: how many incidents either category must have been expected to have in the months it is missing from. */
function findReplaced(all: readonly CategoryMonth[], rare = 0): ReplacedCategory[] {
  // A month that records no categories says nothing of them.
  const months = all.filter(({ categories }) => categories.size > (categories.has(NOT_RECORDED) ? 1 : 0));
  if (months.length < 2 * MONTHS_ASIDE) return [];
  const lives = livesIn(months).filter(
    ({ first, last, total }) => total >= SMALLEST_CATEGORY && last - first + 1 >= MONTHS_ASIDE,
  );
  const stopped = lives.filter(
    ({ last, level }) => last < months.length - MONTHS_ASIDE && level * (months.length - 1 - last) >= rare,
  );
  return stopped.flatMap((old): ReplacedCategory[] => {
    const successor = lives
      .filter(
        ({ first, level }) => first === old.last + 1 && level * first >= rare && isLikeSize(level, old.level),
      )
      .sort(
        (one, other) => unlikeness(one, old) - unlikeness(other, old) || compareText(one.name, other.name),
      )[0];
    if (!successor) return [];
    const from = months[successor.first]!.month;
    return [{ kind: 'category replaced', from, category: old.name, replacement: successor.name }];
  });
}

function livesIn(months: readonly CategoryMonth[]): Life[] {
  const lives = new Map<string, { first: number; last: number; total: number }>();
  months.forEach(({ categories }, at) => {
    for (const [name, value] of categories) {
      if (value <= 0 || name === NOT_RECORDED) continue;
      const life = lives.get(name);
      if (!life) lives.set(name, { first: at, last: at, total: value });
      else {
        life.last = at;
        life.total += value;
      }
    }
  });
  return Array.from(lives, ([name, life]) => ({
    ...life,
    name,
    level: life.total / (life.last - life.first + 1),
  }));
}

function isLikeSize(one: number, other: number): boolean {
  return Math.max(one, other) <= LIKE_SIZE * Math.min(one, other);
}

function unlikeness(one: Life, other: Life): number {
  return Math.abs(Math.log(one.level / other.level));
}
