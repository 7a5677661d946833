import type { Cube } from './cube';
import { CubeIndex } from './cube-index';
import type { Figure, FigureValue } from './figure';
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

const UNDEFINED: Evaluated = { value: '[z]', whole: false };

/**
 * An evaluator over one cube. It gives what `compileFigure`'s formula gives in Excel and LibreOffice: the same
 * order of operations, the same rounding (rounding.ts), "[z]" wherever something would be divided by zero or made
 * of a figure that has no value.
 */
export function createEvaluator(cube: Cube): Evaluator {
  const index = new CubeIndex(cube);
  return (figure) => evaluateWith(index, figure).value;
}

/** The value of one figure. For many figures of one cube use `createEvaluator`. */
export function evaluate(figure: Figure, cube: Cube): FigureValue {
  return createEvaluator(cube)(figure);
}

function evaluateWith(index: CubeIndex, figure: Figure): Evaluated {
  switch (figure.type) {
    case 'sum':
      return { value: index.sum(figure.measure, figure.where), whole: index.isWhole(figure.measure) };
    case 'constant':
      return constant(figure.value);
    case 'ratio':
      return combine(index, figure.of, figure.to, (of, to) => divide(of, to, readableNumber(figure.per)));
    case 'share':
      return combine(index, figure.part, figure.whole, (part, whole) => divide(part, whole, 1));
    case 'difference':
      return combine(index, figure.now, figure.before, subtract);
    case 'change':
      return combine(index, figure.now, figure.before, (now, before, whole) =>
        divide(subtract(now, before, whole).value, before, 1),
      );
    case 'rank':
      return rank(
        evaluateWith(index, figure.of),
        figure.among.map((other) => evaluateWith(index, other)),
      );
    case 'total':
      return total(figure.parts.flatMap(openTotal).map((part) => evaluateWith(index, part)));
  }
}

function constant(value: number): Evaluated {
  if (!Number.isFinite(value)) return UNDEFINED;
  const readable = readableNumber(value);
  return { value: readable, whole: Number.isInteger(readable) };
}

function combine(
  index: CubeIndex,
  first: Figure,
  second: Figure,
  operation: (one: number, other: number, whole: boolean) => Evaluated,
): Evaluated {
  const one = evaluateWith(index, first);
  const other = evaluateWith(index, second);
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
