import { around, type Area } from './area';
import type { CellValue } from './cell-value';
import { tellCellsChanged } from './events-of-change';
import type { Change } from './shape-of-sheet';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

interface HeldCell {
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  readonly style: number | undefined;
}

/** What the cells of one sheet held, by row and column. */
type HeldCells = Map<number, Map<number, HeldCell>>;

/** What one step changed, in the order it was done. */
type Step = readonly Change[];

/** Cells as they were on the other side of a step. */
class CellsChange implements Change {
  constructor(readonly cells: Map<Sheet, HeldCells>) {}

  takeBack = (): void => {
    for (const [sheet, cells] of this.cells) this.cells.set(sheet, swap(sheet, cells));
    for (const [sheet, cells] of this.cells) tellCellsChanged(sheet, boundsOf(cells));
  };

  makeAgain = this.takeBack;
}

/** A step while it is being made. */
class Noting {
  readonly changes: Change[] = [];
  /** Where the next cells are noted; another change in between ends it. */
  cells: Map<Sheet, HeldCells> | undefined;
  /** What is remembered whole since the last other change. */
  readonly kept = new Set<unknown>();

  /** The cells noted since the last other change. */
  cellsOf(sheet: Sheet): HeldCells {
    if (!this.cells) {
      this.cells = new Map();
      this.changes.push(new CellsChange(this.cells));
    }
    const cells = this.cells.get(sheet) ?? new Map<number, Map<number, HeldCell>>();
    this.cells.set(sheet, cells);
    return cells;
  }

  add(change: Change): void {
    this.changes.push(change);
    this.cells = undefined;
    this.kept.clear();
  }
}

/** Excel on the web keeps so many steps. */
const MAXIMUM_STEPS = 100;
/** A step over more cells is not kept; the stack is cleared by it. Chosen for memory. */
const MAXIMUM_CELLS = 200_000;

/**
 * What can be undone, by the person and by the add-in alike: what cells hold and how they look, cells inserted and deleted,
 * merges, the sizes of rows and columns and their formats. Anything else that would put earlier steps out of place (sheets
 * deleted or renamed, tables that grow) clears the stack.
 */
export class UndoStack {
  #done: Step[] = [];
  #undone: Step[] = [];
  #noting: Noting | undefined;
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
    const noting = new Noting();
    this.#noting = noting;
    this.#noted = 0;
    try {
      return task();
    } finally {
      // Where the stack was cleared meanwhile, nothing of this step is kept either.
      if (this.#isNotingInto(noting) && noting.changes.length > 0) {
        this.#done.push(noting.changes);
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
    if (this.#noting) this.#noting = new Noting();
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
    const cells = noting.cellsOf(sheet);
    const ofRow = cells.get(row) ?? new Map<number, HeldCell>();
    cells.set(row, ofRow);
    if (ofRow.has(column)) return;
    ofRow.set(column, held(sheet, row, column));
    if (++this.#noted > MAXIMUM_CELLS) this.forget();
  }

  /**
   * Makes a change that knows how to take itself back, so that its cells need not be noted one by one. Where it gives
   * `undefined` it cannot be taken back, and the stack is cleared.
   */
  noteChange(make: () => Change | undefined): void {
    const change = this.withoutNoting(make);
    if (change) this.#noting?.add(change);
    else this.forget();
  }

  /** Remembers something whole, right before it is changed, once between other changes; `keep` gives what puts it back. */
  noteKept(what: unknown, keep: () => () => void): void {
    const noting = this.#noting;
    if (!noting || noting.kept.has(what)) return;
    noting.kept.add(what);
    let putBack = keep();
    const swapBack = () => {
      const putForward = keep();
      putBack();
      putBack = putForward;
    };
    noting.changes.push({ takeBack: swapBack, makeAgain: swapBack });
  }

  #isNotingInto(noting: unknown): boolean {
    return this.#noting === noting;
  }

  #step(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return false;
    to.push(step);
    if (from === this.#done) for (const change of step.toReversed()) change.takeBack();
    else for (const change of step) change.makeAgain();
    this.workbook.touch();
    this.workbook.settle();
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
