import type { Cube } from '../../../../../src/core/figures/cube';
import type { Where } from '../../../../../src/core/figures/figure';
import { fits, ReaderAttack } from './reader-attack';

/** A published count, once however often it is written, with what is lost when it is withheld. */
export interface WeighedCount {
  readonly where: Where;
  readonly members: ReadonlySet<number>;
  readonly value: number;
  readonly weight: number;
}

/** Something readers must not find out: a count, or a count less others. */
export interface SecretDifference {
  readonly plus: Where;
  readonly minus: readonly Where[];
}

/** The distinct counts; the weight of a year's total is above all others together. */
export function weighCounts(cube: Cube, sums: readonly Where[], attack: ReaderAttack): WeighedCount[] {
  const known = new Map<string, Omit<WeighedCount, 'weight'>>();
  for (const where of sums) {
    const members = attack.membersOf(where);
    const key = [...members].join();
    if (!known.has(key)) known.set(key, { where, members, value: valueOf(cube, where) });
  }
  const counts = [...known.values()];
  const totals = new Set(
    [{}, ...cube.years.map((year) => ({ year }))].map((where) => [...attack.membersOf(where)].join()),
  );
  const isTotal = ({ members }: { members: ReadonlySet<number> }) => totals.has([...members].join());
  const others = counts.reduce((sum, count) => sum + (isTotal(count) ? 0 : count.value), 0);
  return counts.map((count) => ({
    ...count,
    weight: isTotal(count) ? others + count.value : count.value,
  }));
}

export function valueOf(cube: Cube, where: Where): number {
  return cube.rows.reduce(
    (sum, row) => (fits(row, where) ? sum + (row.values.get('incidents') ?? 0) : sum),
    0,
  );
}

/** Small counts that follow by subtraction: of one part from a whole, and of all parts filtered alike. */
export function impliedSecrets(counts: readonly WeighedCount[], threshold: number): SecretDifference[] {
  const secrets: SecretDifference[] = [];
  const isSmall = (value: number) => value > 0 && value < threshold;
  for (const whole of counts) {
    const families = new Map<string, WeighedCount[]>();
    for (const part of counts) {
      if (part === whole || part.value === 0 || !isSubset(part.members, whole.members)) continue;
      if (isSmall(whole.value - part.value)) secrets.push({ plus: whole.where, minus: [part.where] });
      const kind = Object.keys(part.where).sort().join();
      families.set(kind, [...(families.get(kind) ?? []), part]);
    }
    for (const family of families.values()) {
      const taken = new Set<number>();
      const parts = family.filter(({ members }) => {
        if ([...members].some((member) => taken.has(member))) return false;
        members.forEach((member) => taken.add(member));
        return true;
      });
      const rest = whole.value - parts.reduce((sum, part) => sum + part.value, 0);
      if (isSmall(rest)) secrets.push({ plus: whole.where, minus: parts.map((part) => part.where) });
    }
  }
  return secrets;
}

function isSubset(inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean {
  return [...inner].every((member) => outer.has(member));
}

/** Whether readers are left with enough candidates for every small count when these counts are withheld. */
export function isSafe(
  cube: Cube,
  counts: readonly WeighedCount[],
  withheld: ReadonlySet<WeighedCount>,
  implied: readonly SecretDifference[],
  threshold: number,
): boolean {
  const attack = new ReaderAttack(
    cube,
    counts.map((count) =>
      withheld.has(count)
        ? { where: count.where, low: 1, high: Infinity }
        : { where: count.where, low: count.value, high: count.value },
    ),
  );
  const width = Math.max(1, threshold - 2);
  const small = counts
    .filter(({ value }) => value > 0 && value < threshold)
    .map(({ where }) => ({ plus: where, minus: [] }));
  return [...small, ...implied].every(({ plus, minus }) => attack.isOpen(width, plus, minus));
}

/** The least weight with which the small counts can be kept, by trying every choice that weighs less than `atMost`. */
export function leastWeight(
  candidates: readonly WeighedCount[],
  isSafeWith: (chosen: readonly WeighedCount[]) => boolean,
  atMost: number,
): number {
  const ordered = [...candidates].sort((one, other) => one.weight - other.weight);
  let best = atMost;
  const search = (from: number, chosen: readonly WeighedCount[], weight: number): void => {
    if (weight >= best) return;
    if (isSafeWith(chosen)) {
      best = weight;
      return;
    }
    for (let next = from; next < ordered.length; next++) {
      search(next + 1, [...chosen, ordered[next]!], weight + ordered[next]!.weight);
    }
  };
  search(0, [], 0);
  return best;
}
