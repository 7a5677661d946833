import type { Figure, Where } from '../../figures/figure';
import type { Measure } from '../../recognise/layout';
import { type CellSpace, fold } from './cell-space';
import { EMPTY_SCOPE, type Scope, scopeOf, type Variable, VARIABLES, without } from './scope';

/**
 * How often a count adds each cell of the space: for every combination of the scope's variables one coefficient, on
 * the smallest scope that can tell them apart. Two ways to write one count give equal forms.
 */
export interface LinearForm {
  readonly scope: Scope;
  readonly coefficients: Float64Array;
}

/** A figure that adds up cells of one measure (and perhaps a number): a sum, a total, a total less a part of it. */
export interface Addition {
  readonly measure: Measure;
  readonly form: LinearForm;
  readonly constant: number;
}

/** An addition that may still be a number alone. */
interface PartialAddition {
  readonly measure: Measure | undefined;
  readonly form: LinearForm;
  readonly constant: number;
}

type SpaceOf = (measure: Measure) => CellSpace;

const NOTHING: LinearForm = { scope: EMPTY_SCOPE, coefficients: new Float64Array(1) };

/**
 * A figure as an addition; `undefined` where it is anything else, such as a rate, a total of two measures, or the
 * difference of two years, which are no part of each other.
 */
export function readAddition(figure: Figure, spaceOf: SpaceOf): Addition | undefined {
  const addition = readPartial(figure, spaceOf);
  if (addition?.measure === undefined) return undefined;
  return { ...addition, measure: addition.measure };
}

function readPartial(figure: Figure, spaceOf: SpaceOf): PartialAddition | undefined {
  switch (figure.type) {
    case 'constant':
      return { measure: undefined, form: NOTHING, constant: figure.value };
    case 'sum':
      return {
        measure: figure.measure,
        form: formOfWhere(figure.where, spaceOf(figure.measure)),
        constant: 0,
      };
    case 'total':
      return figure.parts.reduce<PartialAddition | undefined>(
        (sum, part) => sum && combine(sum, readPartial(part, spaceOf), 1, spaceOf),
        { measure: undefined, form: NOTHING, constant: 0 },
      );
    case 'difference': {
      const now = readPartial(figure.now, spaceOf);
      return now && combine(now, readPartial(figure.before, spaceOf), -1, spaceOf);
    }
    case 'ratio':
    case 'change':
    case 'share':
    case 'rank':
    case 'cell':
    case 'rows':
      return undefined;
  }
}

function combine(
  one: PartialAddition,
  other: PartialAddition | undefined,
  sign: 1 | -1,
  spaceOf: SpaceOf,
): PartialAddition | undefined {
  if (!other) return undefined;
  const measure = one.measure ?? other.measure;
  if (other.measure !== undefined && other.measure !== measure) return undefined;
  const form = measure === undefined ? NOTHING : addForms(one.form, other.form, sign, spaceOf(measure));
  return form && { measure, form, constant: one.constant + sign * other.constant };
}

/** The cells a filter lets through, once each. */
export function formOfWhere(where: Where, space: CellSpace): LinearForm {
  const scope = scopeOfWhere(where);
  const { size, values } = space.domain(scope);
  const tests: ((index: number) => boolean)[] = [];
  const test = (variable: Variable, accepts: (value: number) => boolean) => {
    const column = values[variable]!;
    tests.push((index) => accepts(column[index]!));
  };
  const { year, month, area, areaKind, subArea, likeForLike, rated, category, source, proactive } = where;
  if (year !== undefined) test('year', (value) => space.years[value] === year);
  if (month !== undefined) test('month', (value) => space.months[value] === month);
  if (area !== undefined) test('area', (value) => space.areas[value]!.name === fold(area));
  if (areaKind !== undefined) test('area', (value) => space.areas[value]!.kind === areaKind);
  if (subArea !== undefined) test('subArea', (value) => space.subAreas[value] === fold(subArea));
  if (likeForLike !== undefined)
    test('likeForLike', (value) => space.comparisons[value]!.likeForLike.has(likeForLike));
  if (rated !== undefined) test('likeForLike', (value) => space.comparisons[value]!.rated.has(rated));
  if (category !== undefined) test('category', (value) => space.categories[value] === fold(category));
  if (source !== undefined) test('source', (value) => space.sources[value]!.name === fold(source));
  if (proactive !== undefined) test('source', (value) => space.sources[value]!.proactive === proactive);
  const coefficients = Float64Array.from({ length: size }, (_, index) =>
    tests.every((passes) => passes(index)) ? 1 : 0,
  );
  return reduceForm({ scope, coefficients }, space);
}

/** One form and another, or less another; `undefined` where that is more than there is of a cell. */
function addForms(
  one: LinearForm,
  other: LinearForm,
  sign: 1 | -1,
  space: CellSpace,
): LinearForm | undefined {
  const scope = one.scope | other.scope;
  const first = space.projection(scope, one.scope);
  const second = space.projection(scope, other.scope);
  const coefficients = Float64Array.from(
    first,
    (position, index) => one.coefficients[position]! + sign * other.coefficients[second[index]!]!,
  );
  if (coefficients.some((coefficient) => coefficient < 0)) return undefined;
  return reduceForm({ scope, coefficients }, space);
}

/** One text for one form. */
export function formKey(form: LinearForm): string {
  let key = String(form.scope);
  form.coefficients.forEach((coefficient, index) => {
    if (coefficient !== 0) key += `|${String(index)}*${String(coefficient)}`;
  });
  return key;
}

export function isEmpty(form: LinearForm): boolean {
  return form.coefficients.every((coefficient) => coefficient === 0);
}

function scopeOfWhere(where: Where): Scope {
  const variables: Variable[] = [];
  if (where.year !== undefined) variables.push('year');
  if (where.month !== undefined) variables.push('month');
  if (where.area !== undefined || where.areaKind !== undefined) variables.push('area');
  if (where.subArea !== undefined) variables.push('subArea');
  if (where.likeForLike !== undefined || where.rated !== undefined) variables.push('likeForLike');
  if (where.category !== undefined) variables.push('category');
  if (where.source !== undefined || where.proactive !== undefined) variables.push('source');
  return scopeOf(...variables);
}

/** Drops every variable that the coefficients do not depend on, those that need others first. */
export function reduceForm(form: LinearForm, space: CellSpace): LinearForm {
  for (const variable of [...VARIABLES].reverse()) {
    const scope = without(form.scope, variable);
    if (scope === undefined) continue;
    const smaller = dropTo(form, scope, space);
    if (smaller) return reduceForm(smaller, space);
  }
  return form;
}

function dropTo(form: LinearForm, scope: Scope, space: CellSpace): LinearForm | undefined {
  const projection = space.projection(form.scope, scope);
  const coefficients = new Float64Array(space.domain(scope).size).fill(Number.NaN);
  for (let index = 0; index < projection.length; index++) {
    const position = projection[index]!;
    const known = coefficients[position]!;
    if (Number.isNaN(known)) coefficients[position] = form.coefficients[index]!;
    else if (known !== form.coefficients[index]) return undefined;
  }
  // A cube without rows has no combinations to take a coefficient from.
  return {
    scope,
    coefficients: coefficients.map((coefficient) => (Number.isNaN(coefficient) ? 0 : coefficient)),
  };
}
