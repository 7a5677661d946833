import type { CellSpace } from './cell-space';
import type { PublishedCount, Term } from './count-equations';
import { formKey, isEmpty, reduceForm } from './linear-form';
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
 * `counts`, all of one measure.
 */
export function findImpliedCounts(
  counts: readonly PublishedCount[],
  space: CellSpace,
  isSmall: (value: number) => boolean,
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
  counts.forEach(({ form, value }, index) => {
    if (value === 0) return;
    const whole = { index, times: 1 };
    for (const [scope, parts] of families) {
      if (!isWithin(form.scope, scope)) continue;
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
    const positions: number[] = [];
    form.coefficients.forEach((coefficient, position) => {
      if (coefficient !== 0) positions.push(position);
    });
    const part: Part = { index, value, positions, coefficients: form.coefficients };
    const family = families.get(form.scope);
    if (family) family.push(part);
    else families.set(form.scope, [part]);
  });
  return families;
}

function contains(whole: Float64Array, part: Part): boolean {
  return part.positions.every((position) => whole[position]! >= part.coefficients[position]!);
}

function subtract(from: Float64Array, part: Part): Float64Array {
  for (const position of part.positions) from[position]! -= part.coefficients[position]!;
  return from;
}
