import { addedBelow } from '../../core/report/typed-texts';
import {
  isCalculated,
  printOfCell,
  printOfFormula,
  type ReadCell,
  textOfCell,
  wordsOfFormula,
} from './cell-print';
import { matchLines } from './match-lines';
import { knownCounts, type SheetTrace, type TracedBlock } from './sheet-trace';

/** A row of a report sheet as it stands; its cells that hold something, from left to right. */
export interface ReadRow {
  readonly row: number;
  readonly cells: readonly ReadCell[];
}

/** What somebody typed on a report sheet. */
export interface TypedText {
  /** The id it is kept by. */
  readonly id: string;
  readonly text: string;
  /** The fingerprint of what the report itself said there. */
  readonly draft?: string;
}

interface Line {
  readonly block: TracedBlock;
  readonly row: number;
  readonly print: string;
}

/** A row of the sheet, as words. */
interface SaidRow extends ReadRow {
  readonly prints: readonly (string | undefined)[];
}

/** Something said in the row of a text that is to be kept. */
interface Piece {
  readonly row: number;
  readonly text: string;
}

/** The number of a paragraph, alone in its cell. */
const LABEL = /^\d+(?:\.\d+)*\.?$/;

/**
 * Tells what people typed on a sheet of the report from what the report wrote there. Rows may have been put in, taken
 * out and moved; a text belongs to the paragraph or prompt it stands in the place of, else below the nearest block
 * above it. `traces`: what was written, and where a writing stopped half-way what was to be.
 */
export function findTyped(traces: readonly SheetTrace[], read: readonly ReadRow[]): TypedText[] {
  const written = new Set(traces.flatMap((trace) => [...knownCounts(trace).keys()]));
  const rows = read.map((row): SaidRow => ({
    ...row,
    prints: row.cells.map((cell) => printAmong(written, cell)),
  }));
  const tried = traces.map((trace) => ({ trace, ...placeLines(trace, rows) }));
  const best = tried.sort((one, other) => other.matches - one.matches)[0];
  if (!best) return [];
  const isTyped = typedTeller(traces, rows);
  const finder = new TypedFinder(best.trace, best.lines, best.rowOf, rows, isTyped);
  return finder.find();
}

/** What a cell says; a formula with words the report wrote says them whatever it shows, not worked out yet, say. */
function printAmong(written: ReadonlySet<string>, cell: ReadCell): string | undefined {
  const formula = String(cell.formula);
  if (typeof cell.value === 'string' || !isCalculated(cell) || wordsOfFormula(formula).length === 0)
    return printOfCell(cell);
  const print = printOfFormula(formula);
  return written.has(print) ? print : undefined;
}

function placeLines(trace: SheetTrace, rows: readonly SaidRow[]) {
  const lines = trace.blocks.flatMap((block) =>
    block.lines.map(([row, print]): Line => ({ block, row, print })),
  );
  const wanted = new Set(lines.map(({ print }) => print));
  const candidates = rows.flatMap(({ prints }, index) =>
    prints.some((print) => print !== undefined && wanted.has(print)) ? [index] : [],
  );
  const matched = matchLines(lines.length, candidates.length, (line, row) =>
    rows[candidates[row]!]!.prints.includes(lines[line]!.print),
  );
  const rowOf = Array.from(matched, (row) => (row < 0 ? -1 : candidates[row]!));
  return { lines, rowOf, matches: rowOf.filter((row) => row >= 0).length };
}

type TypedTeller = (print: string, isAlone: boolean) => boolean;

/**
 * Whether somebody typed what a cell says: the report did not say it, or only because somebody had written it; or not
 * so often, where it stands alone in its row and so is in no table.
 */
function typedTeller(traces: readonly SheetTrace[], rows: readonly SaidRow[]): TypedTeller {
  const known = new Map<string, number>();
  for (const trace of traces) {
    for (const [print, count] of knownCounts(trace)) known.set(print, Math.max(count, known.get(print) ?? 0));
  }
  const said = new Map<string, number>();
  for (const print of rows.flatMap(({ prints }) => prints)) {
    if (print !== undefined) said.set(print, (said.get(print) ?? 0) + 1);
  }
  const theirs = new Set(
    traces.flatMap(({ blocks }) =>
      blocks.filter(({ holds }) => holds === 'typed').flatMap(({ lines }) => lines.map(([, print]) => print)),
    ),
  );
  return (print, isAlone) => {
    const count = known.get(print) ?? 0;
    return count === 0 || theirs.has(print) || (isAlone && (said.get(print) ?? 0) > count);
  };
}

class TypedFinder {
  readonly #trace: SheetTrace;
  readonly #lines: readonly Line[];
  readonly #rowOf: readonly number[];
  readonly #rows: readonly SaidRow[];
  readonly #isTyped: TypedTeller;
  /** By the id of the text: what was typed. */
  readonly #pieces = new Map<string, Piece[]>();

  constructor(
    trace: SheetTrace,
    lines: readonly Line[],
    rowOf: readonly number[],
    rows: readonly SaidRow[],
    isTyped: TypedTeller,
  ) {
    this.#trace = trace;
    this.#lines = lines;
    this.#rowOf = rowOf;
    this.#rows = rows;
    this.#isTyped = isTyped;
  }

  find(): TypedText[] {
    let line = -1;
    let first = 0;
    for (;;) {
      const next = this.#rowOf.findIndex((row, index) => index > line && row >= 0);
      const end = next < 0 ? this.#rows.length : this.#rowOf[next]!;
      this.#findBetween(line, next < 0 ? this.#lines.length : next, first, end);
      if (next < 0) break;
      this.#findBeside(next, end);
      line = next;
      first = end + 1;
    }
    return [...this.#pieces].map(([id, pieces]) => this.#textOf(id, pieces));
  }

  /** Rows between two lines that stand where they did, and the lines between them that do not. */
  #findBetween(above: number, below: number, first: number, end: number): void {
    const missing = this.#lines.map((_, index) => index).slice(above + 1, below);
    let last = above;
    for (let index = first; index < end; index++) {
      const row = this.#rows[index]!;
      const place = missing.find(
        (line) =>
          line > last && (row.row === this.#expected(above, line) || row.row === this.#expected(below, line)),
      );
      const said = this.#saidIn(row, place === undefined ? undefined : this.#lines[place]!.block);
      if (said.length === 0) continue;
      const line = place ?? missing.find((one) => one > last);
      last = line ?? last;
      for (const text of said) this.#keep(this.#lines[last]?.block, row.row, text, line !== undefined);
    }
  }

  /** In which row of the sheet a line would be, as far from this one as it was. */
  #expected(anchor: number, line: number): number {
    const row = this.#rowOf[anchor];
    if (row === undefined) return anchor < 0 ? this.#lines[line]!.row : -1;
    return this.#rows[row]!.row + this.#lines[line]!.row - this.#lines[anchor]!.row;
  }

  /** What was typed in the cells beside a line that stands where it did. */
  #findBeside(line: number, index: number): void {
    const { block, print } = this.#lines[line]!;
    const row = this.#rows[index]!;
    const own = row.prints.indexOf(print);
    row.cells.forEach((cell, at) => {
      const said = row.prints[at];
      if (at !== own && said !== undefined && said !== print && this.#isTyped(said, false))
        this.#keep(block, row.row, textOfCell(cell), false);
    });
  }

  /** What people typed in a row; a number too where it is all that stands in the place of a text. */
  #saidIn({ cells, prints }: SaidRow, inPlaceOf: TracedBlock | undefined): string[] {
    const unlabelled = cells.filter(({ value }) => typeof value !== 'string' || !LABEL.test(value.trim()));
    const [only] = unlabelled;
    const isAlone = unlabelled.length === 1;
    const typed = cells.flatMap((cell, index) => {
      const print = prints[index];
      return print !== undefined && this.#isTyped(print, isAlone && cell === only) ? [textOfCell(cell)] : [];
    });
    if (typed.length > 0 || !inPlaceOf || inPlaceOf.holds === 'other') return typed;
    return isAlone && only && typeof only.value !== 'string' ? [textOfCell(only)] : [];
  }

  #keep(block: TracedBlock | undefined, row: number, text: string, inPlace: boolean): void {
    const nearest = block ?? this.#trace.blocks[0];
    const holds = nearest?.holds ?? 'other';
    // Below a question or what somebody wrote a text goes on with it; below the report's own it stands for itself.
    const goesOn =
      holds === 'question' || holds === 'typed' || holds === 'note' || (holds === 'draft' && inPlace);
    const owner = nearest?.id ?? this.#trace.partId;
    const id = goesOn && block ? owner : addedBelow(owner);
    const pieces = this.#pieces.get(id);
    if (pieces) pieces.push({ row, text });
    else this.#pieces.set(id, [{ row, text }]);
  }

  /** The whole text: what was typed with the lines of the block that stand as they did. */
  #textOf(id: string, typed: readonly Piece[]): TypedText {
    const blocks = this.#trace.blocks.filter((block) => block.id === id);
    const standing = this.#lines.flatMap(({ block, print }, line): Piece[] => {
      const index = this.#rowOf[line]!;
      if (index < 0 || block.id !== id || (block.holds !== 'draft' && block.holds !== 'typed')) return [];
      const { row, cells, prints } = this.#rows[index]!;
      return [{ row, text: textOfCell(cells[prints.indexOf(print)]!) }];
    });
    const pieces = [...standing, ...typed].sort((one, other) => one.row - other.row);
    const draft = blocks.find((block) => block.draft !== undefined)?.draft;
    const separator = draft === undefined ? '\n' : ' ';
    const text = pieces.map((piece) => piece.text).join(separator);
    return { id, text, ...(draft !== undefined && { draft }) };
  }
}
