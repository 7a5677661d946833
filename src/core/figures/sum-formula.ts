import { figuresWords } from '../language/en-GB/figures';
import type { Measure } from '../recognise/layout';
import type { Where } from './figure';
import { FIGURES_TABLE, recordsRates, serialOfMonth } from './figures-table';
import { isPlainCriterion, numberLiteral, textLiteral } from './formula-literal';

/** A filter as the Figures table has it: year and month by number, so that no text is taken for a date. */
interface Criterion {
  readonly key: keyof Where;
  readonly header: string;
  readonly value: string | number;
}

const { headers } = figuresWords;

function criteriaOf(where: Where): Criterion[] {
  const criteria: Criterion[] = [];
  const add = (key: keyof Where, header: string, value: string | number | undefined) => {
    if (value !== undefined) criteria.push({ key, header, value });
  };
  add('year', headers.yearStarting, where.year);
  add('month', headers.month, where.month === undefined ? undefined : serialOfMonth(where.month));
  add('area', headers.area, where.area);
  add('areaKind', headers.areaKind, where.areaKind && figuresWords.areaKinds[where.areaKind]);
  add('subArea', headers.subArea, where.subArea);
  add('category', headers.category, where.category);
  add('source', headers.source, where.source);
  add('proactive', headers.proactive, where.proactive && figuresWords.proactivity[where.proactive]);
  const { likeForLike, rated } = where;
  if (likeForLike !== undefined) add('likeForLike', figuresWords.likeForLike[likeForLike], figuresWords.yes);
  if (rated !== undefined) add('rated', figuresWords.rated[rated], figuresWords.yes);
  return criteria;
}

/** Whether the table has the columns a sum adds and asks for; nothing fits a column it has not. */
export function hasColumns(
  { measure, where }: { readonly measure: Measure; readonly where: Where },
  measures: ReadonlySet<Measure>,
): boolean {
  const isCompared = where.likeForLike === undefined || measures.has(where.likeForLike);
  const isRated = where.rated === undefined || recordsRates(measures);
  return measures.has(measure) && isCompared && isRated;
}

/**
 * The formula of one sum. SUMIFS where every text is safe as a criterion; else SUMPRODUCT with "=", which knows no
 * wildcards, no operators and no conversions. Text cells among the numbers ("[x]") count as nothing in both.
 */
export function sumFormula(measure: Measure, where: Where): string {
  const sumColumn = columnReference(headers[measure]);
  const criteria = criteriaOf(where);
  if (criteria.length === 0) return `SUM(${sumColumn})`;
  if (criteria.every(isPlain)) return `SUMIFS(${[sumColumn, ...criteria.map(criterionPair)].join(',')})`;
  const conditions = criteria.map(({ header, value }) => `(${columnReference(header)}=${literal(value)})`);
  return `SUMPRODUCT(${conditions.length === 1 ? `${conditions[0]!}*1` : conditions.join('*')},${sumColumn})`;
}

/** The filters a list of sums may differ in and still be one formula with an array of criteria. */
export const SPREAD_KEYS = ['month', 'area', 'subArea', 'category', 'source', 'year'] as const;
export type SpreadKey = (typeof SPREAD_KEYS)[number];

/** Whether SUMIFS takes every text of the filter as itself. */
export function hasPlainCriteria(where: Where): boolean {
  return criteriaOf(where).every(isPlain);
}

/**
 * `SUMIFS(…,{…})`: sums that differ in the filter `over` only, as an array. There must be one at least, and all must
 * have that filter and plain criteria.
 */
export function spreadFormula(measure: Measure, wheres: readonly Where[], over: SpreadKey): string {
  const spread = wheres.flatMap((where) => criteriaOf(where).filter(({ key }) => key === over));
  const fixed = criteriaOf(wheres[0]!).filter(({ key }) => key !== over);
  const values = spread.map(({ value }) => literal(value)).join(',');
  const pairs = [...fixed.map(criterionPair), `${columnReference(spread[0]!.header)},{${values}}`];
  return `SUMIFS(${[columnReference(headers[measure]), ...pairs].join(',')})`;
}

function isPlain({ value }: Criterion): boolean {
  return typeof value === 'number' || isPlainCriterion(value);
}

function criterionPair({ header, value }: Criterion): string {
  return `${columnReference(header)},${literal(value)}`;
}

function literal(value: string | number): string {
  return typeof value === 'number' ? numberLiteral(value) : textLiteral(value);
}

/** A column of the table; Excel asks for double brackets around headers with anything but letters and spaces. */
function columnReference(header: string): string {
  return /^[A-Za-z ]+$/.test(header) ? `${FIGURES_TABLE}[${header}]` : `${FIGURES_TABLE}[[${header}]]`;
}
