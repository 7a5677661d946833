import { KEPT_DECIMALS, keptValue, type MeasureValues } from './records';

const SCALE = 10 ** KEPT_DECIMALS;

/**
 * The values of one measure while records are being written: NaN where nothing was said. Single precision as long as
 * it gives back every value to six decimals; the first value it cannot hold moves the column to double precision.
 */
export class MeasureColumn {
  #values: MeasureValues;

  constructor(capacity: number) {
    this.#values = new Float32Array(capacity).fill(Number.NaN);
  }

  get values(): MeasureValues {
    return this.#values;
  }

  set(record: number, value: number): void {
    this.#values[record] = value;
    if (this.#values[record] !== value && !Number.isNaN(value)) this.#setExactly(record, value);
  }

  #setExactly(record: number, value: number): void {
    const kept = Number.isInteger(value) ? value : Math.round(value * SCALE) / SCALE;
    this.#values[record] = kept;
    if (keptValue(this.#values[record]) === kept) return;
    this.#values = Float64Array.from(this.#values, keptValue);
    this.#values[record] = kept;
  }
}
