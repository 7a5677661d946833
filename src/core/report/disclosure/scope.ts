/**
 * What a count can be broken down by. A month lies in one year, a sub-area in one area; whether a row is like-for-like
 * depends on its area and month. The kind of an area goes with the area, proactivity with the source.
 */
export const VARIABLES = ['year', 'month', 'area', 'subArea', 'likeForLike', 'category', 'source'] as const;

export type Variable = (typeof VARIABLES)[number];

/** A set of variables, one bit each. */
export type Scope = number;

export const EMPTY_SCOPE: Scope = 0;

/** What a variable cannot be told without. */
const NEEDS: Readonly<Record<Variable, readonly Variable[]>> = {
  year: [],
  month: ['year'],
  area: [],
  subArea: ['area'],
  likeForLike: ['year', 'month', 'area'],
  category: [],
  source: [],
};

/** The set of these variables and all that they need. */
export function scopeOf(...variables: readonly Variable[]): Scope {
  return variables.reduce(
    (scope, variable) => scope | bit(variable) | NEEDS[variable].reduce((all, need) => all | bit(need), 0),
    EMPTY_SCOPE,
  );
}

export function includes(scope: Scope, variable: Variable): boolean {
  return (scope & bit(variable)) !== 0;
}

export function isWithin(inner: Scope, outer: Scope): boolean {
  return (inner & ~outer) === 0;
}

/** The variables of a scope, in the order of `VARIABLES`. */
export function variablesOf(scope: Scope): Variable[] {
  return VARIABLES.filter((variable) => includes(scope, variable));
}

/** The scope without a variable; `undefined` where the variable is not in it, or another one needs it. */
export function without(scope: Scope, variable: Variable): Scope | undefined {
  if (!includes(scope, variable)) return undefined;
  const needed = variablesOf(scope).some((other) => NEEDS[other].includes(variable));
  return needed ? undefined : scope & ~bit(variable);
}

function bit(variable: Variable): number {
  return 1 << VARIABLES.indexOf(variable);
}
