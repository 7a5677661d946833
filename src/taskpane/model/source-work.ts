import { ReadingCancelled } from '../../excel/read/read-cells';
import type { ReadProgress } from '../../excel/read/read-sheets';
import { findReport } from './find-report';
import { LiveWork } from './live-work';
import type { PaneWork } from './pane-work';
import { ReadingClock } from './reading-clock';
import type { AddedFile } from './surroundings';

/** Where the figures come from: the open workbook, files somebody adds, the sample. All but `cancel` within a turn. */
export class SourceWork {
  readonly #pane: PaneWork;
  readonly #live: LiveWork;
  #reading: AbortController | undefined;
  /** Files nobody has: they are made anew when somebody asks for the sample. */
  readonly #sample = new Set<string>();

  constructor(pane: PaneWork) {
    this.#pane = pane;
    this.#live = new LiveWork(pane, pane.surroundings.gather);
  }

  /** Stops the reading that is under way; what was read before stays. */
  cancel(): void {
    this.#reading?.abort();
  }

  /** Takes what listens to the open workbook out of Excel. */
  close(): Promise<void> {
    return this.#live.close();
  }

  /** What was heard of the open workbook so far is taken in. */
  settled(): Promise<void> {
    return this.#live.settled();
  }

  isOfSample(file: string): boolean {
    return this.#sample.has(file);
  }

  /** Adds the workbooks of the sample partnership. */
  async addSample(): Promise<void> {
    const pane = this.#pane;
    const { makeSample } = pane.surroundings;
    if (!makeSample) return;
    pane.busy('working out');
    try {
      const files = await makeSample();
      for (const { name } of files) this.#sample.add(name);
      await this.add(files);
    } catch (error) {
      pane.fail(pane.text.shell.faults.sample, error);
    } finally {
      pane.busy(undefined);
    }
  }

  /** Reads the open workbook and works the year out. */
  async read(): Promise<void> {
    const pane = this.#pane;
    const { workbook, analyst, clock } = pane.surroundings;
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const reading = new ReadingClock(pane.store, clock);
    // Told before anything is asked of Excel, which answers nobody while a cell is being edited.
    reading.tell(pane.text.shell.openWorkbook, { hint: pane.text.shell.excelWaits });
    const listening = this.#live.follow();
    const readAfterwards = async () => {
      const following = await listening;
      const onProgress = ({ sheet, rowsRead, rowsInAll }: ReadProgress) => {
        if (!signal.aborted) reading.tell(sheet, { rowsRead, rowsInAll });
      };
      return { following, read: await workbook.read({ signal, onProgress }) };
    };
    try {
      const { following, read } = await cancellable(readAfterwards(), signal);
      const { source } = read;
      const { file } = source;
      pane.dateSystem = source.dateSystem;
      const before = pane.store.work().openFile;
      if (before !== undefined && before !== file) await analyst.drop(before);
      await analyst.take(source);
      pane.store.happen({ type: 'workbook read', file });
      following.begin(read);
    } catch (error) {
      // Where Excel has not answered yet, nobody waits for it.
      void listening.then((following) => {
        following.giveUp();
      });
      if (error instanceof ReadingCancelled) pane.say(pane.text.shell.cancelled);
      else pane.fail(pane.text.shell.faults.reading, error);
      return;
    } finally {
      reading.end();
      this.#reading = undefined;
    }
    await pane.workOut();
    await findReport(pane);
  }

  /** Reads files and adds them; one that cannot be read stops no other. */
  async add(files: readonly AddedFile[]): Promise<void> {
    const pane = this.#pane;
    const { reader, analyst, clock } = pane.surroundings;
    const { faults } = pane.text.shell;
    const reading = new ReadingClock(pane.store, clock);
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const added: string[] = [];
    for (const file of files) {
      if (signal.aborted) break;
      if (file.name === pane.store.work().openFile) {
        pane.fail(faults.file(file.name), new Error(faults.fileNameTaken(file.name)));
        continue;
      }
      reading.tell(file.name);
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const workbook = await cancellable(reader.read(bytes, file.name), signal);
        await analyst.take(workbook);
        added.push(file.name);
      } catch (error) {
        if (error instanceof ReadingCancelled) break;
        pane.fail(faults.file(file.name), error);
      }
    }
    reading.end();
    if (signal.aborted) pane.say(pane.text.shell.cancelled);
    this.#reading = undefined;
    if (added.length === 0) return;
    await pane.workOut();
    await pane.saveFiles();
    pane.say(pane.text.sources.added(added));
  }
}

/** Waits for something no longer than until it is cancelled. */
function cancellable<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new ReadingCancelled());
    });
  });
  return Promise.race([promise, cancelled]);
}
