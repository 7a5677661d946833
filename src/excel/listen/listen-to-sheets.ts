import type { CellRange } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import { cellOfKey } from './cell-of-key';
import { CellAreas } from '../write/cell-areas';
import { type ExcelContext, runInExcel } from '../excel-context';
import { giveWay, type Pause } from '../pause';
import { rangesOnSheet } from '../read/survey-sheets';
import { LiveGrid } from './live-grid';
import { PendingChanges } from './pending-changes';
import { type ChangedSheet, readChanges } from './read-changes';

export interface ListenOptions {
  /** The workbook's name, as it was read. */
  readonly file: string;
  /** The sheets as they were read, by Excel's ids: only these are listened to. */
  readonly sheets: ReadonlyMap<string, Grid>;
  /** Gets what changed, with the sheets as they are now; the next change is told once this has ended. */
  readonly onChange: (changed: readonly ChangedSheet[]) => void | Promise<void>;
  /** Told when sheets were added, deleted or may be sources now: the workbook is to be read anew. */
  readonly onSheets: () => void;
  /** Told when changes could not be read; they are read with the next change. */
  readonly onFault: (error: unknown) => void;
  readonly pause?: Pause;
  /** How long to wait for more of the same change, such as a column that is filled down cell by cell. */
  readonly gather?: () => Promise<void>;
}

export interface Listening {
  /** Resolves once everything that was heard so far is read and told. */
  readonly settled: () => Promise<void>;
  /** Takes the handlers out of Excel. Throws an `ExcelFault`. */
  readonly close: () => Promise<void>;
}

const GATHER_MILLISECONDS = 150;

/** Events come with an address of the sheet, or of several areas. */
interface ChangeHeard {
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly triggerSource?: string;
}

/**
 * Listens to sheets of the workbook: an edit, whoever made it, is read again cell by cell and told; what our own
 * writing changes is not. Changes are gathered while earlier ones are being read or told, so nothing is read or
 * worked out twice. Throws an `ExcelFault`.
 */
export async function listenToSheets(context: ExcelContext, options: ListenOptions): Promise<Listening> {
  const listener = new SheetListener(options);
  const { worksheets } = context.workbook;
  const removals: (() => void)[] = [];
  const keep = <Event>(handler: OfficeExtension.EventHandlerResult<Event>) => {
    removals.push(() => {
      handler.remove();
    });
    return handler;
  };
  const { context: request } = keep(worksheets.onChanged.add((event) => listener.hear(event)));
  keep(worksheets.onFormatChanged.add((event) => listener.hear(event)));
  keep(worksheets.onCalculated.add((event) => listener.hearCalculated(event.worksheetId)));
  keep(worksheets.onAdded.add(() => listener.hearSheets()));
  keep(worksheets.onDeleted.add(() => listener.hearSheets()));
  await context.sync();
  return {
    settled: () => listener.settled(),
    close: async () => {
      listener.close();
      await runInExcel(async (closing) => {
        for (const remove of removals) remove();
        await closing.sync();
      }, request);
    },
  };
}

class SheetListener {
  readonly #options: ListenOptions;
  readonly #live: Map<string, LiveGrid>;
  readonly #pending = new PendingChanges();
  readonly #pause: Pause;
  #work: Promise<void> = Promise.resolve();
  #isWorking = false;
  #isClosed = false;

  constructor(options: ListenOptions) {
    this.#options = options;
    this.#pause = options.pause ?? giveWay;
    this.#live = new Map(
      [...options.sheets].map(([id, grid]) => [id, new LiveGrid(grid, this.#pause)] as const),
    );
  }

  hear({ worksheetId, address, changeType, triggerSource }: ChangeHeard): Promise<void> {
    // Below ExcelApi 1.14 nobody says who changed it: reading it again finds nothing that is news.
    if (this.#isClosed || triggerSource === 'ThisLocalAddin' || !this.#live.has(worksheetId)) {
      return Promise.resolve();
    }
    const areas = address === undefined ? [] : rangesOnSheet(address);
    const isMoved = changeType !== undefined && changeType !== 'RangeEdited' && changeType !== 'Unknown';
    if (isMoved || areas.length === 0) this.#pending.addWhole(worksheetId);
    else this.#pending.add(worksheetId, areas);
    this.#start();
    return Promise.resolve();
  }

  /** Formulas of the sheet may give something else; which, Excel does not say. */
  hearCalculated(worksheetId: string): Promise<void> {
    const grid = this.#live.get(worksheetId)?.grid;
    if (this.#isClosed || !grid || grid.data.formulas.size === 0) return Promise.resolve();
    this.#pending.add(worksheetId, formulaAreas(grid));
    this.#start();
    return Promise.resolve();
  }

  hearSheets(): Promise<void> {
    if (!this.#isClosed) this.#options.onSheets();
    return Promise.resolve();
  }

  close(): void {
    this.#isClosed = true;
  }

  #isOpen(): boolean {
    return !this.#isClosed;
  }

  async settled(): Promise<void> {
    while (this.#isWorking) await this.#work;
  }

  #start(): void {
    if (this.#isWorking) return;
    this.#isWorking = true;
    this.#work = this.#readAndTell();
  }

  async #readAndTell(): Promise<void> {
    const gather = this.#options.gather ?? waitForMore;
    try {
      while (!this.#pending.isEmpty && this.#isOpen()) {
        await gather();
        const taken = this.#pending.take();
        try {
          const { file, onChange, onSheets } = this.#options;
          const { changed, sheetsMoved } = await runInExcel((context) =>
            readChanges(context, file, this.#live, taken, this.#pause),
          );
          if (!this.#isOpen()) return;
          if (sheetsMoved) onSheets();
          if (changed.length > 0) await onChange(changed);
        } catch (error) {
          // Some of it may have been read and not told: the sheets are read whole with the next change.
          for (const id of taken.keys()) this.#pending.addWhole(id);
          this.#options.onFault(error);
          return;
        }
      }
    } finally {
      this.#isWorking = false;
    }
  }
}

function formulaAreas({ data }: Grid): readonly CellRange[] {
  const areas = new CellAreas();
  for (const key of [...data.formulas.keys()].sort((one, other) => one - other)) {
    const { row, column } = cellOfKey(key);
    areas.add(row, column);
  }
  return areas.ranges();
}

function waitForMore(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GATHER_MILLISECONDS));
}
