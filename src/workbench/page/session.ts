import { workbenchWords } from '../../core/language/en-GB/workbench';
import { areaAddress, LAST_COLUMN, LAST_ROW, type Area } from '../host/book/area';
import type { Sheet } from '../host/book/sheet';
import type { Workbook } from '../host/book/workbook';
import { HostError } from '../host/host-error';
import type { WebHost } from '../host/protocol/web-host';

/** A cell by its place. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A workbook as the page shows it: tells when something changed, and does what the person asks for. What Excel would
 * refuse is kept as a sentence to show.
 */
export class Session {
  static #opened = 0;
  /** Why the last thing asked for was refused; empty where it was done. */
  refusal = '';
  /** Its own among all workbooks of this window, though two be of one name: what shows it starts anew with another. */
  readonly key = ++Session.#opened;
  #host: WebHost | undefined;
  #active: { readonly sheet: Sheet; readonly place: Place } | undefined;
  #listeners = new Set<() => void>();
  #revision = 0;
  #isTold = true;

  constructor(readonly workbook: Workbook) {
    workbook.events.listen(() => {
      this.changed();
    });
  }

  /** Grows with every change, so that what is shown is worked out anew. */
  readonly revision = (): number => this.#revision;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Says that something changed. Many changes before the next picture are told once. */
  changed(): void {
    if (!this.#isTold) return;
    this.#isTold = false;
    requestAnimationFrame(() => {
      this.#isTold = true;
      this.#revision++;
      for (const listener of this.#listeners) listener();
    });
  }

  /** Takes note of what answers the add-in; `undefined` once its pane is gone. */
  readonly attach = (host: WebHost | undefined): void => {
    this.#host = host;
  };

  /** Says that somebody types in a cell, or no longer does: what the add-in asks for waits meanwhile. */
  readonly editCell = (isEdited: boolean): void => {
    if (!this.#host) return;
    if (isEdited) this.#host.editingCell = true;
    else this.#host.leaveCell();
  };

  /** Keeps what lies above and left of the active cell in view, or frees what is kept. */
  readonly toggleFreeze = (): void => {
    const sheet = this.workbook.activeSheet;
    const isFrozen = sheet.frozen.rows + sheet.frozen.columns > 0;
    const { row, column } = this.activeCell;
    sheet.frozen = isFrozen ? { rows: 0, columns: 0 } : { rows: row, columns: column };
    this.changed();
  };

  /** The cell that typing goes to: one of the selected ones. */
  get activeCell(): Place {
    const { sheet, area } = this.workbook.selection;
    if (this.#active?.sheet === sheet) {
      const { row, column } = this.#active.place;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        return this.#active.place;
    }
    return { row: area.top, column: area.left };
  }

  /** Selects cells of the sheet in front; `active` is the one of them that typing goes to. */
  select(area: Area, active?: Place): void {
    const sheet = this.workbook.activeSheet;
    const whole = aroundMerges(sheet, area);
    if (active) this.#active = { sheet, place: active };
    this.workbook.select(this.workbook.range(sheet, whole), areaAddress(whole));
    this.changed();
  }

  /** Keeps a sentence that says why something was not done. */
  refuse(sentence: string): void {
    this.refusal = sentence;
    this.changed();
  }

  /** Does something to the workbook as the person; a refusal is kept and nothing thrown. */
  attempt(task: () => void): boolean {
    this.refusal = '';
    try {
      task();
      this.workbook.settle();
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.refusal = workbenchWords.refused(error.message);
      return false;
    } finally {
      this.changed();
    }
  }
}

/** Selecting a part of merged cells selects all of them. */
function aroundMerges(sheet: Sheet, area: Area): Area {
  let whole = area;
  if (area.top === 0 && area.bottom === LAST_ROW) return area;
  if (area.left === 0 && area.right === LAST_COLUMN) return area;
  for (const { area: merged } of sheet.merges) {
    const touches =
      merged.top <= whole.bottom &&
      merged.bottom >= whole.top &&
      merged.left <= whole.right &&
      merged.right >= whole.left;
    if (!touches) continue;
    whole = {
      top: Math.min(whole.top, merged.top),
      left: Math.min(whole.left, merged.left),
      bottom: Math.max(whole.bottom, merged.bottom),
      right: Math.max(whole.right, merged.right),
    };
  }
  return whole;
}
