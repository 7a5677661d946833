import type { Measure } from '../recognise/layout';
import type { Cube } from './cube';

/** A cube's values laid out by measure and row. */
export interface MeasureValues {
  /** 0 where a row has no value. */
  readonly columns: ReadonlyMap<Measure, Float64Array>;
  /** The measures with a value that is no whole number: their sums are rounded (rounding.ts). */
  readonly fractional: ReadonlySet<Measure>;
}

const known = new WeakMap<Cube, MeasureValues>();

/** The values of a cube, laid out once. */
export function measureValues(cube: Cube): MeasureValues {
  const found = known.get(cube);
  if (found) return found;
  const columns = new Map(
    cube.measures.map((measure) => [
      measure,
      Float64Array.from(cube.rows, (row) => row.values.get(measure) ?? 0),
    ]),
  );
  const fractional = new Set(
    cube.measures.filter((measure) => !columns.get(measure)!.every((value) => Number.isInteger(value))),
  );
  const values = { columns, fractional };
  known.set(cube, values);
  return values;
}
