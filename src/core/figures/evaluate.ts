import type { Cube } from './cube';
import { CubeIndex } from './cube-index';
import type { Figure, FigureValue, TableFigure } from './figure';
import { readableNumber } from './formula-literal';
import { RATE_DECIMALS, roundDecimals } from './rounding';
import { openTotal } from './spread-sums';

/** A value on its way: `whole` where it is a whole number by nature, whatever the data, so that no noise is in it. */
interface Evaluated {
  readonly value: FigureValue;
  readonly whole: boolean;
}

/** Gives figures their values; keeps the sums it has made. */
export type Evaluator = (figure: Figure) => FigureValue;

/** Reads numbers off the tables of a report. */
export type TableReader = (figure: TableFigure) => number;

/** What figures are evaluated over. */
interface Numbers {
  readonly index: CubeIndex;
  readonly readTable: TableReader;
}

const UNDEFINED: Evaluated = { value: '[z]', whole: false };

/** The cube knows no tables: a figure over one needs the report that has it. */
const noTables: TableReader = ({ table }) => {
  throw new Error(`There is no table “${table}” to read a figure off.`);
};

/**
 * An evaluator over one cube. It gives what `compileFigure`'s formula gives in Excel and LibreOffice: the same
 * order of operations, the same rounding (rounding.ts), "[z]" wherever something would be divided by zero or made
 * of a figure that has no value. `readTable` reads figures over tables of a report; without it they throw.
 */
export function createEvaluator(cube: Cube, readTable = noTables): Evaluator {
  const numbers: Numbers = { index: new CubeIndex(cube), readTable };
  return (figure) => evaluateWith(numbers, figure).value;
}

/** The value of one figure. For many figures of one cube use `createEvaluator`. */
export function evaluate(figure: Figure, cube: Cube): FigureValue {
  return createEvaluator(cube)(figure);
}

function evaluateWith(numbers: Numbers, figure: Figure): Evaluated {
  switch (figure.type) {
    case 'sum':
      return {
        value: numbers.index.sum(figure.measure, figure.where),
        whole: numbers.index.isWhole(figure.measure),
      };
    case 'constant':
      return constant(figure.value);
    case 'cell':
    case 'rows':
      return constant(numbers.readTable(figure));
    case 'ratio':
      return combine(numbers, figure.of, figure.to, (of, to) => divide(of, to, readableNumber(figure.per)));
    case 'share':
      return combine(numbers, figure.part, figure.whole, (part, whole) => divide(part, whole, 1));
    case 'difference':
      return combine(numbers, figure.now, figure.before, subtract);
    case 'change':
      return combine(numbers, figure.now, figure.before, (now, before, whole) =>
        divide(subtract(now, before, whole).value, before, 1),
      );
    case 'rank':
      return rank(
        evaluateWith(numbers, figure.of),
        figure.among.map((other) => evaluateWith(numbers, other)),
      );
    case 'total':
      return total(figure.parts.flatMap(openTotal).map((part) => evaluateWith(numbers, part)));
  }
}

function constant(value: number): Evaluated {
  if (!Number.isFinite(value)) return UNDEFINED;
  const readable = readableNumber(value);
  return { value: readable, whole: Number.isInteger(readable) };
}

function combine(
  numbers: Numbers,
  first: Figure,
  second: Figure,
  operation: (one: number, other: number, whole: boolean) => Evaluated,
): Evaluated {
  const one = evaluateWith(numbers, first);
  const other = evaluateWith(numbers, second);
  if (typeof one.value === 'string' || typeof other.value === 'string') return UNDEFINED;
  return operation(one.value, other.value, one.whole && other.whole);
}

function divide(dividend: FigureValue, divisor: number, per: number): Evaluated {
  if (typeof dividend === 'string' || divisor === 0) return UNDEFINED;
  // Adding 0 makes a negative zero an ordinary one.
  return { value: (dividend / divisor) * per + 0, whole: false };
}

function subtract(now: number, before: number, whole: boolean): Evaluated {
  const difference = now - before;
  return { value: whole ? difference : roundDecimals(difference, RATE_DECIMALS), whole };
}

function rank(of: Evaluated, among: readonly Evaluated[]): Evaluated {
  if (typeof of.value === 'string') return UNDEFINED;
  const own = comparable(of.value, of.whole);
  const above = among.filter(
    ({ value, whole }) => typeof value === 'number' && comparable(value, whole) > own,
  ).length;
  return { value: 1 + above, whole: true };
}

/** Rates that differ by noise only share a place. */
function comparable(value: number, whole: boolean): number {
  return whole ? value : roundDecimals(value, RATE_DECIMALS);
}

function total(parts: readonly Evaluated[]): Evaluated {
  let sum = 0;
  for (const { value } of parts) {
    if (typeof value === 'string') return UNDEFINED;
    sum += value;
  }
  const whole = parts.every((part) => part.whole);
  return { value: whole ? sum : roundDecimals(sum, RATE_DECIMALS), whole };
}
