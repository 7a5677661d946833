import { addToGroup } from '../../group-by';
import { type CellSpace, TIMES_AND_AREAS } from './cell-space';
import type { PublishedCount, Term } from './count-equations';
import type { Effort } from './effort';
import { formKey, isEmpty, type LinearForm, reduceForm } from './linear-form';
import { isWithin, type Scope } from './scope';

/** A published count among those broken down by the same variables, with the combinations it adds. */
interface Part {
  readonly index: number;
  readonly value: number;
  readonly positions: readonly number[];
  readonly coefficients: Float64Array;
}

/**
 * Small counts that are printed nowhere but follow from printed ones by subtraction: a total less one of its parts,
 * and a total less all its printed parts (a sub-area that has no line of its own). As sums over the numbers of
 * `counts`, all of one measure. Throws `EffortSpent`.
 */
export function findImpliedCounts(
  counts: readonly PublishedCount[],
  space: CellSpace,
  isSmall: (value: number) => boolean,
  effort: Effort,
): Term[][] {
  const known = new Set(counts.map(({ form }) => formKey(form)));
  const implied: Term[][] = [];
  const consider = (scope: Scope, coefficients: Float64Array, sum: Term[]) => {
    const rest = reduceForm({ scope, coefficients }, space);
    const key = formKey(rest);
    if (isEmpty(rest) || known.has(key)) return;
    known.add(key);
    implied.push(sum);
  };
  const families = groupByScope(counts);
  const isInsideInTimeAndPlace = compareTimesAndAreas(counts, space);
  counts.forEach(({ form, value }, index) => {
    if (value === 0) return;
    const whole = { index, times: 1 };
    for (const [familyScope, family] of families) {
      // A part must be told apart by all that the whole is; but an area may be the only one that reports in a month.
      if (!isWithin(form.scope, familyScope | TIMES_AND_AREAS)) continue;
      const scope = familyScope | form.scope;
      effort.spend(space.domain(scope).size + family.length);
      const parts =
        scope === familyScope
          ? family
          : family
              .filter((part) => part.index !== index && isInsideInTimeAndPlace(part.index, index))
              .map((part) => spreadPart(part, counts[part.index]!.form, scope, space));
      if (parts.length === 0) continue;
      const projection = space.projection(scope, form.scope);
      const all = Float64Array.from(projection, (position) => form.coefficients[position]!);
      const rest = all.slice();
      let restValue = value;
      const sum: Term[] = [whole];
      for (const part of parts) {
        if (part.index === index || !contains(all, part)) continue;
        const less = { index: part.index, times: -1 };
        if (isSmall(value - part.value)) consider(scope, subtract(all.slice(), part), [whole, less]);
        // The parts side by side, as many as fit: months with months, sub-areas with sub-areas.
        if (!contains(rest, part)) continue;
        subtract(rest, part);
        restValue -= part.value;
        sum.push(less);
      }
      if (isSmall(restValue) && sum.length > 2) consider(scope, rest, sum);
    }
  });
  return implied;
}

function groupByScope(counts: readonly PublishedCount[]): Map<Scope, Part[]> {
  const families = new Map<Scope, Part[]>();
  counts.forEach(({ form, value }, index) => {
    if (value === 0) return;
    const { coefficients } = form;
    const part: Part = { index, value, positions: positionsOf(coefficients), coefficients };
    addToGroup(families, form.scope, part);
  });
  return families;
}

/** The part on a scope with more variables. */
function spreadPart(part: Part, form: LinearForm, scope: Scope, space: CellSpace): Part {
  const projection = space.projection(scope, form.scope);
  const coefficients = Float64Array.from(projection, (position) => form.coefficients[position]!);
  return { ...part, coefficients, positions: positionsOf(coefficients) };
}

/** Whether one count adds cells only of times and areas of which another does too. Never, where that tells nothing. */
function compareTimesAndAreas(
  counts: readonly PublishedCount[],
  space: CellSpace,
): (inner: number, outer: number) => boolean {
  const told = space.whenAndWhere(counts.map(({ form }) => form.scope));
  if (told === undefined) return () => false;
  const covered = counts.map(({ form }) => {
    const all = form.scope | told;
    const own = space.projection(all, form.scope);
    const flags = new Uint8Array(space.domain(told).size);
    space.projection(all, told).forEach((position, index) => {
      if (form.coefficients[own[index]!] !== 0) flags[position] = 1;
    });
    return flags;
  });
  return (inner, outer) => covered[inner]!.every((flag, position) => flag <= covered[outer]![position]!);
}

function positionsOf(coefficients: Float64Array): number[] {
  const positions: number[] = [];
  coefficients.forEach((coefficient, position) => {
    if (coefficient !== 0) positions.push(position);
  });
  return positions;
}

function contains(whole: Float64Array, part: Part): boolean {
  return part.positions.every((position) => whole[position]! >= part.coefficients[position]!);
}

function subtract(from: Float64Array, part: Part): Float64Array {
  for (const position of part.positions) from[position]! -= part.coefficients[position]!;
  return from;
}
