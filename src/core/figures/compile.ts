import type { Measure } from '../recognise/layout';
import type { Cube } from './cube';
import type { Figure, TableFigure } from './figure';
import { numberLiteral } from './formula-literal';
import { measureValues } from './measure-values';
import { RATE_DECIMALS, SUM_DECIMALS } from './rounding';
import { spreadSums, type SumFigure } from './spread-sums';
import { hasColumns, sumFormula } from './sum-formula';

/** Excel refuses a formula with more characters than this, the equals sign among them. */
export const LONGEST_FORMULA = 8192;

/** A figure that no single Excel formula can hold. Put its parts on a sheet and add those. */
export class FormulaTooLongError extends Error {
  override readonly name = 'FormulaTooLongError';
  constructor(readonly length: number) {
    super(`A formula of ${length} characters; Excel takes ${LONGEST_FORMULA}`);
  }
}

/**
 * A formula in the making. `number` is right wherever none of `divisors` is 0; they are in the order in which they
 * must be tested, since a later one may divide by an earlier one.
 */
interface Expression {
  readonly number: string;
  readonly divisors: readonly string[];
  /** A whole number by nature, whatever the data: evaluate.ts decides alike. */
  readonly whole: boolean;
}

/**
 * The Excel formula of a figure over the table `Figures`, without the leading equals sign. It uses only what Excel
 * 2016 and LibreOffice 7.4 both know and gives exactly what `evaluate` gives: "[z]" where something would be divided
 * by zero. Throws `FormulaTooLongError` where Excel could not hold it. `compileTable` compiles figures over tables of
 * a report; without it they throw.
 */
export function compileFigure(figure: Figure, cube: Cube, compileTable = noTables): string {
  const { number, divisors } = compile(figure, {
    measures: new Set(cube.measures),
    fractional: measureValues(cube).fractional,
    compileTable,
  });
  const formula = withoutDivision(number, divisors, '"[z]"');
  if (formula.length >= LONGEST_FORMULA) throw new FormulaTooLongError(formula.length + 1);
  return formula;
}

/** The formula of a figure over a table, and whether what it gives now is a whole number. */
export type TableCompiler = (figure: TableFigure) => { readonly formula: string; readonly whole: boolean };

const noTables: TableCompiler = ({ table }) => {
  throw new Error(`There is no table “${table}” to read a figure off.`);
};

interface Context {
  readonly compileTable: TableCompiler;
  readonly measures: ReadonlySet<Measure>;
  readonly fractional: ReadonlySet<Measure>;
}

const UNDEFINED: Expression = { number: '0', divisors: ['0'], whole: false };

function compile(figure: Figure, context: Context): Expression {
  switch (figure.type) {
    case 'sum':
      return compileSum(figure, context);
    case 'constant':
      if (!Number.isFinite(figure.value)) return UNDEFINED;
      return {
        number: numberLiteral(figure.value),
        divisors: [],
        whole: Number.isInteger(Number(figure.value.toPrecision(15))),
      };
    case 'cell':
    case 'rows': {
      const { formula, whole } = context.compileTable(figure);
      return { number: formula, divisors: [], whole };
    }
    case 'ratio':
      return divide(compile(figure.of, context), compile(figure.to, context), figure.per);
    case 'share':
      return divide(compile(figure.part, context), compile(figure.whole, context), 1);
    case 'difference':
      return subtract(compile(figure.now, context), compile(figure.before, context));
    case 'change': {
      const before = compile(figure.before, context);
      return divide(subtract(compile(figure.now, context), before), before, 1);
    }
    case 'rank':
      return compileRank(figure.of, figure.among, context);
    case 'total':
      return compileTotal(figure.parts, context);
  }
}

function compileSum(figure: SumFigure, { measures, fractional }: Context): Expression {
  // What nobody recorded has no column.
  if (!hasColumns(figure, measures)) return { number: '0', divisors: [], whole: true };
  const sum = sumFormula(figure.measure, figure.where);
  if (!fractional.has(figure.measure)) return { number: sum, divisors: [], whole: true };
  return { number: round(sum, SUM_DECIMALS), divisors: [], whole: false };
}

function divide(dividend: Expression, divisor: Expression, per: number): Expression {
  const quotient = `${inBrackets(dividend)}/${inBrackets(divisor)}`;
  return {
    number: per === 1 ? quotient : `${quotient}*${numberLiteral(per)}`,
    divisors: distinct([...dividend.divisors, ...divisor.divisors, divisor.number]),
    whole: false,
  };
}

function subtract(now: Expression, before: Expression): Expression {
  const difference = `${inBrackets(now)}-${inBrackets(before)}`;
  const whole = now.whole && before.whole;
  return {
    number: whole ? difference : round(difference, RATE_DECIMALS),
    divisors: distinct([...now.divisors, ...before.divisors]),
    whole,
  };
}

function compileTotal(parts: readonly Figure[], context: Context): Expression {
  const { spreads, rest } = spreadSums(parts, context.measures);
  const terms = rest.map((part) => compile(part, context));
  const numbers = [...spreads.map(({ formula }) => `SUM(${formula})`), ...terms.map(inBrackets)];
  const whole =
    terms.every((term) => term.whole) && spreads.every(({ measure }) => !context.fractional.has(measure));
  const sum = numbers.length === 0 ? '0' : numbers.join('+');
  return {
    number: whole ? sum : round(sum, RATE_DECIMALS),
    divisors: distinct(terms.flatMap((term) => term.divisors)),
    whole,
  };
}

/** One more than the number of larger ones. Figures without a value are not larger than any. */
function compileRank(of: Figure, among: readonly Figure[], context: Context): Expression {
  const own = compile(of, context);
  const ownNumber = comparable(own);
  // Noise is rounded off one by one, so only whole sums are compared as an array.
  const whole = among.filter((figure) => figure.type === 'sum' && !context.fractional.has(figure.measure));
  const { spreads, rest } = spreadSums(whole, context.measures);
  const singles = [...among.filter((figure) => !whole.includes(figure)), ...rest];
  const terms = [
    ...spreads.map(({ formula }) => `SUM(0+(${formula}>${ownNumber}))`),
    ...singles.flatMap((figure) => {
      const other = compile(figure, context);
      if (other.number === own.number) return [];
      return [withoutDivision(`(${comparable(other)}>${ownNumber})`, other.divisors, '0')];
    }),
  ];
  return { number: ['1', ...terms].join('+'), divisors: own.divisors, whole: true };
}

function comparable(expression: Expression): string {
  return expression.whole ? inBrackets(expression) : round(expression.number, RATE_DECIMALS);
}

/** Wraps a number so that a divisor of 0 gives `instead`, testing the divisors one after the other. */
function withoutDivision(number: string, divisors: readonly string[], instead: string): string {
  return divisors.reduceRight((inner, divisor) => `IF(${divisor}=0,${instead},${inner})`, number);
}

function round(number: string, decimals: number): string {
  return `ROUND(${number},${decimals})`;
}

/** A single call or literal stands as it is; anything with an operator in the open goes into brackets. */
function inBrackets({ number }: Expression): string {
  return hasOpenOperator(number) ? `(${number})` : number;
}

function hasOpenOperator(formula: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < formula.length; index++) {
    const character = formula[index]!;
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (depth === 0 && '+-*/>=<&'.includes(character)) return true;
  }
  return false;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
