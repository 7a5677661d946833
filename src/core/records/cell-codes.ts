import { type Cell, KIND_CODE, KINDS } from '../grid/cell';
import { type Grid, PAGE_SIZE } from '../grid/grid';
import { tidyText } from '../recognise/values/normalise-text';

/** The code of a cell that says nothing: blank, or a text of nothing but white space. */
export const BLANK_CODE = 0;

const NOT_SEEN = -1;
const PAGE_SHIFT = Math.log2(PAGE_SIZE);
const PAGE_MASK = PAGE_SIZE - 1;
const SMALL_NUMBERS = 1024;
const CACHED_DAYS = 80_000;

/** What lets a serial stand for all that read alike: its day alone, say. Without it every serial is read by itself. */
export type SerialKey = (serial: number) => number;

/**
 * Turns cells of one grid into codes, and each code into a reading: every distinct content is read once, however
 * many cells hold it, and reading a row makes no object. Code 0 is the blank cell's.
 */
export class CellCodes<Reading> {
  /** The reading of each code. */
  readonly readings: Reading[];
  /** The texts that were read, by their index on the grid, in the order in which they were met. */
  readonly texts: number[] = [];
  readonly #grid: Grid;
  readonly #read: (cell: Cell) => Reading;
  readonly #serialKey: SerialKey | undefined;
  readonly #textCodes: Int32Array;
  readonly #smallNumbers = new Int32Array(SMALL_NUMBERS).fill(NOT_SEEN);
  readonly #numbers = new Map<number, number>();
  #days: Int32Array | undefined;
  readonly #serials = new Map<number, number>();
  readonly #booleans = [NOT_SEEN, NOT_SEEN];
  readonly #errors = new Map<number, number>();

  constructor(grid: Grid, read: (cell: Cell) => Reading, serialKey?: SerialKey) {
    this.#grid = grid;
    this.#read = read;
    this.#serialKey = serialKey;
    this.#textCodes = new Int32Array(grid.data.texts.length).fill(NOT_SEEN);
    this.readings = [read({ kind: 'blank' })];
  }

  /** Writes the codes of a column's cells, from `firstRow` on, into `codes`, `count` of them. */
  readRows(column: number, firstRow: number, count: number, codes: Int32Array): void {
    const { rowStarts, kindPages, valuePages } = this.#grid.data;
    for (let offset = 0; offset < count; offset++) {
      const index = rowStarts[firstRow + offset]! + column;
      if (!(index < rowStarts[firstRow + offset + 1]!)) {
        codes[offset] = BLANK_CODE;
        continue;
      }
      const page = index >>> PAGE_SHIFT;
      codes[offset] = this.#code(kindPages[page]![index & PAGE_MASK]!, valuePages[page]![index & PAGE_MASK]!);
    }
  }

  /** The code of one cell. */
  codeAt(row: number, column: number): number {
    return this.#code(this.#grid.kindCodeAt(row, column), this.#grid.valueAt(row, column));
  }

  /** The reading of one cell. */
  readingAt(row: number, column: number): Reading {
    return this.readings[this.codeAt(row, column)]!;
  }

  #code(kind: number, value: number): number {
    switch (kind) {
      case KIND_CODE.text: {
        const known = this.#textCodes[value]!;
        return known === NOT_SEEN ? this.#readText(value) : known;
      }
      case KIND_CODE.number:
        return this.#numberCode(value);
      case KIND_CODE.date:
        return this.#serialCode(value);
      case KIND_CODE.boolean: {
        const known = this.#booleans[value]!;
        return known === NOT_SEEN ? (this.#booleans[value] = this.#add(kind, value)) : known;
      }
      case KIND_CODE.error:
        return this.#errors.get(value) ?? this.#remember(this.#errors, kind, value, value);
      default:
        return BLANK_CODE;
    }
  }

  #readText(index: number): number {
    this.texts.push(index);
    const isEmpty = tidyText(this.#grid.textOf(index)) === '';
    return (this.#textCodes[index] = isEmpty ? BLANK_CODE : this.#add(KIND_CODE.text, index));
  }

  #numberCode(value: number): number {
    if (value >= 0 && value < SMALL_NUMBERS && Number.isInteger(value)) {
      const known = this.#smallNumbers[value]!;
      return known === NOT_SEEN ? (this.#smallNumbers[value] = this.#add(KIND_CODE.number, value)) : known;
    }
    return this.#numbers.get(value) ?? this.#remember(this.#numbers, KIND_CODE.number, value, value);
  }

  #serialCode(serial: number): number {
    const key = this.#serialKey ? this.#serialKey(serial) : serial;
    if (this.#serialKey && key >= 0 && key < CACHED_DAYS && Number.isInteger(key)) {
      this.#days ??= new Int32Array(CACHED_DAYS).fill(NOT_SEEN);
      const known = this.#days[key]!;
      return known === NOT_SEEN ? (this.#days[key] = this.#add(KIND_CODE.date, key)) : known;
    }
    return this.#serials.get(key) ?? this.#remember(this.#serials, KIND_CODE.date, key, key);
  }

  #remember(codes: Map<number, number>, kind: number, key: number, value: number): number {
    const code = this.#add(kind, value);
    codes.set(key, code);
    return code;
  }

  #add(kind: number, value: number): number {
    this.readings.push(this.#read(this.#cell(kind, value)));
    return this.readings.length - 1;
  }

  #cell(kind: number, value: number): Cell {
    switch (KINDS[kind]!) {
      case 'blank':
        return { kind: 'blank' };
      case 'text':
        return { kind: 'text', text: this.#grid.textOf(value) };
      case 'number':
        return { kind: 'number', number: value };
      case 'date':
        return { kind: 'date', serial: value };
      case 'boolean':
        return { kind: 'boolean', boolean: value === 1 };
      case 'error':
        return { kind: 'error', code: this.#grid.textOf(value) };
    }
  }
}

const SECONDS_A_DAY = 86_400;

/** A serial's day, rounded to the second first as Excel shows it: for readings that the time makes no difference to. */
export function wholeDay(serial: number): number {
  return Math.floor(Math.round(serial * SECONDS_A_DAY) / SECONDS_A_DAY);
}

/** A serial's time of day to the second; a serial up to 1 is a time already, a whole day stays one. */
export function timeOfDay(serial: number): number {
  if (serial <= 1 || Number.isInteger(serial)) return Math.min(serial, 2);
  return Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY) / SECONDS_A_DAY;
}
