import { type ExcelContext, runInExcel } from '../excel-context';
import { giveWay, type Pause } from '../pause';
import { rangesOnSheet } from '../read/survey-sheets';
import type { KnownSheet } from './known-sheet';
import { PendingChanges } from './pending-changes';
import { type ChangedSheet, readChanges } from './read-changes';

export interface ListenOptions {
  /** Gets what changed, as it is now; the next change is told once this has ended. */
  readonly onChange: (changed: readonly ChangedSheet[]) => void | Promise<void>;
  /** Told when changes could not be read; they are read with the next change. */
  readonly onFault: (error: unknown) => void;
  readonly pause?: Pause;
  /** How long to wait for more of the same change, such as a column that is filled down cell by cell. */
  readonly gather?: () => Promise<void>;
}

export interface Listening {
  /**
   * Begins to tell, also of what was heard while the workbook was being read: listening comes before reading, so that
   * nothing is missed. `file` is the workbook's name, `sheets` its sheets as they were read, by Excel's ids.
   */
  readonly begin: (file: string, sheets: ReadonlyMap<string, KnownSheet>) => void;
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
    begin: (file, sheets) => {
      listener.begin(file, sheets);
    },
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
  readonly #pending = new PendingChanges();
  readonly #pause: Pause;
  #known: Map<string, KnownSheet> | undefined;
  #file = '';
  #work: Promise<void> = Promise.resolve();
  #isWorking = false;
  #isClosed = false;

  constructor(options: ListenOptions) {
    this.#options = options;
    this.#pause = options.pause ?? giveWay;
  }

  begin(file: string, sheets: ReadonlyMap<string, KnownSheet>): void {
    this.#file = file;
    this.#known = new Map(sheets);
    this.#pending.keepOnly(this.#known);
    if (!this.#pending.isEmpty) this.#start();
  }

  hear({ worksheetId, address, changeType, triggerSource }: ChangeHeard): Promise<void> {
    // Below ExcelApi 1.14 nobody says who changed it: reading it again finds nothing that is news.
    if (triggerSource === 'ThisLocalAddin' || !this.#isListenedTo(worksheetId)) return Promise.resolve();
    const areas = address === undefined ? [] : rangesOnSheet(address);
    const isMoved = changeType !== undefined && changeType !== 'RangeEdited' && changeType !== 'Unknown';
    if (isMoved || areas.length === 0) this.#pending.addWhole(worksheetId);
    else this.#pending.add(worksheetId, areas);
    this.#start();
    return Promise.resolve();
  }

  /** Formulas of the sheet may give something else; which, Excel does not say. */
  hearCalculated(worksheetId: string): Promise<void> {
    const known = this.#known?.get(worksheetId);
    if (this.#isClosed || !known?.hasFormulas) return Promise.resolve();
    this.#pending.add(worksheetId, known.formulaAreas());
    this.#start();
    return Promise.resolve();
  }

  hearSheets(): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    this.#pending.addSheets();
    this.#start();
    return Promise.resolve();
  }

  close(): void {
    this.#isClosed = true;
  }

  async settled(): Promise<void> {
    while (this.#isWorking) await this.#work;
  }

  #isOpen(): boolean {
    return !this.#isClosed;
  }

  /** Until the workbook was read, every sheet may be one that is. */
  #isListenedTo(worksheetId: string): boolean {
    return this.#isOpen() && (this.#known?.has(worksheetId) ?? true);
  }

  #start(): void {
    if (this.#isWorking || !this.#known) return;
    this.#isWorking = true;
    this.#work = this.#readAndTell(this.#known);
  }

  async #readAndTell(known: Map<string, KnownSheet>): Promise<void> {
    const { gather = waitForMore, onChange, onFault } = this.#options;
    try {
      while (!this.#pending.isEmpty && this.#isOpen()) {
        await gather();
        const { sheets, lookForSheets } = this.#pending.take();
        try {
          const changed = await runInExcel((context) =>
            readChanges(context, this.#file, known, sheets, lookForSheets, this.#pause),
          );
          if (!this.#isOpen()) return;
          if (changed.length > 0) await onChange(changed);
        } catch (error) {
          // Some of it may have been read and not told: the sheets are read whole with the next change.
          for (const id of sheets.keys()) this.#pending.addWhole(id);
          if (lookForSheets) this.#pending.addSheets();
          onFault(error);
          return;
        }
      }
    } finally {
      this.#isWorking = false;
    }
  }
}

function waitForMore(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GATHER_MILLISECONDS));
}
