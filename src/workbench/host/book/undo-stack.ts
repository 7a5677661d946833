import { around, type Area } from './area';
import type { CellValue } from './cell-value';
import { tellCellsChanged } from './events-of-change';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

interface HeldCell {
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  readonly style: number | undefined;
}

/** What the cells of one sheet held, by row and column. */
type HeldCells = Map<number, Map<number, HeldCell>>;

/** What one step changed, as it was on the other side of the step. */
type Step = ReadonlyMap<Sheet, HeldCells>;

/** Excel on the web keeps so many steps. */
const MAXIMUM_STEPS = 100;
/** A step over more cells is not kept; the stack is cleared by it. Chosen for memory. */
const MAXIMUM_CELLS = 200_000;

/**
 * What can be undone: changes of what cells hold and of their looks, by the person and by the add-in alike. Anything
 * else that would put earlier steps out of place (cells moved, sheets deleted or renamed, merges) clears the stack.
 */
export class UndoStack {
  #done: Step[] = [];
  #undone: Step[] = [];
  #noting: Map<Sheet, HeldCells> | undefined;
  #noted = 0;

  constructor(private readonly workbook: Workbook) {}

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Makes one step of everything `task` changes; what it leaves as it was is no step. */
  perform<Result>(task: () => Result): Result {
    if (this.#noting) return task();
    const noting = new Map<Sheet, HeldCells>();
    this.#noting = noting;
    this.#noted = 0;
    try {
      return task();
    } finally {
      // Where the stack was cleared meanwhile, nothing of this step is kept either.
      if (this.#isNotingInto(noting) && noting.size > 0) {
        this.#done.push(noting);
        if (this.#done.length > MAXIMUM_STEPS) this.#done.shift();
        this.#undone = [];
      }
      this.#noting = undefined;
    }
  }

  /** Takes the last step back; `false` where there is none. */
  undo(): boolean {
    return this.#step(this.#done, this.#undone);
  }

  /** Makes the last step that was taken back again; `false` where there is none. */
  redo(): boolean {
    return this.#step(this.#undone, this.#done);
  }

  /** Clears the stack: what was just done cannot be undone, nor anything before it. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
    if (this.#noting) this.#noting = new Map();
  }

  /** Lets `task` change cells without noting them: results of formulas come again by themselves. */
  withoutNoting<Result>(task: () => Result): Result {
    const noting = this.#noting;
    this.#noting = undefined;
    try {
      return task();
    } finally {
      this.#noting = noting;
    }
  }

  /** Remembers what a cell holds, right before it is changed. */
  note(sheet: Sheet, row: number, column: number): void {
    const noting = this.#noting;
    if (!noting || this.#noted > MAXIMUM_CELLS) return;
    const cells = noting.get(sheet) ?? new Map<number, Map<number, HeldCell>>();
    noting.set(sheet, cells);
    const ofRow = cells.get(row) ?? new Map<number, HeldCell>();
    cells.set(row, ofRow);
    if (ofRow.has(column)) return;
    ofRow.set(column, held(sheet, row, column));
    if (++this.#noted > MAXIMUM_CELLS) this.forget();
  }

  #isNotingInto(noting: unknown): boolean {
    return this.#noting === noting;
  }

  #step(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return false;
    to.push(new Map([...step].map(([sheet, cells]) => [sheet, swap(sheet, cells)])));
    this.workbook.touch();
    this.workbook.settle();
    for (const [sheet, cells] of step) tellCellsChanged(sheet, boundsOf(cells));
    return true;
  }
}

function held({ cells }: Sheet, row: number, column: number): HeldCell {
  return {
    value: cells.valueAt(row, column),
    formula: cells.formulaAt(row, column),
    style: cells.styleAt(row, column),
  };
}

/** Puts cells back to what they held; gives what they held until now. */
function swap(sheet: Sheet, cells: HeldCells): HeldCells {
  const now: HeldCells = new Map();
  for (const [row, ofRow] of cells) {
    const nowOfRow = new Map<number, HeldCell>();
    now.set(row, nowOfRow);
    for (const [column, { value, formula, style }] of ofRow) {
      nowOfRow.set(column, held(sheet, row, column));
      sheet.cells.setValue(row, column, value);
      sheet.cells.setFormula(row, column, formula);
      sheet.cells.setStyle(row, column, style);
    }
  }
  return now;
}

function boundsOf(cells: HeldCells): Area {
  let bounds: Area | undefined;
  for (const [row, ofRow] of cells) {
    for (const column of ofRow.keys()) {
      const cell = { top: row, left: column, bottom: row, right: column };
      bounds = bounds ? around(bounds, cell) : cell;
    }
  }
  return bounds!;
}
