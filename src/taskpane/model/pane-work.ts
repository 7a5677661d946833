import type { DateSystem } from '../../core/calendar/civil-date';
import type { Language } from '../../core/language/languages';
import { PANE_TEXTS, type PaneText } from '../../core/language/pane';
import type { Profile } from '../../core/profile/profile';
import { ReadingCancelled } from '../../excel/read/read-cells';
import type { Memory } from '../../excel/storage/memory';
import { NO_MEMORY } from '../../excel/storage/no-memory';
import { UnreadableFileError } from '../../files/read/unreadable-file-error';
import type { WorkbookReader } from '../../files/read/workbook-reader';
import type { Analyst } from '../analysis/analyst';
import type { YearOverview } from '../analysis/year-overview';
import { faultOf } from './describe-fault';
import { findReport } from './find-report';
import { LiveWork } from './live-work';
import type { OpenWorkbook } from './open-workbook';
import { ReadingClock } from './reading-clock';
import { createStore, type Store } from './store';
import type { Busy, Step } from './work';

/** What the work needs from outside: everything with an effect. */
export interface Surroundings {
  readonly workbook: OpenWorkbook;
  readonly analyst: Analyst;
  readonly reader: WorkbookReader;
  readonly language: Language;
  /** The time, as milliseconds and as an ISO text, and the day. */
  readonly clock: {
    readonly now: () => number;
    readonly stamp: () => string;
    /** The day it is here, as 2018-06-30. */
    readonly today: () => string;
  };
  /** Where somebody was in this workbook last, kept on this computer; absent where nothing can be kept. */
  readonly place?: KeptPlace;
  /** Offers a file to be kept on this computer. False where this Office keeps none. */
  readonly saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => boolean;
  /** Waits for more of the same change to a sheet; absent: a moment. */
  readonly gather?: () => Promise<void>;
  /** Makes the files of the sample partnership; absent where there is none to try. */
  readonly makeSample?: () => Promise<readonly AddedFile[]>;
}

/** Where somebody was in a workbook. */
export interface Place {
  readonly step: Step;
  readonly role: string;
  /** The files that were added. */
  readonly files: readonly string[];
}

/** Keeps the place; what cannot be kept is forgotten, without a fault. */
export interface KeptPlace {
  readonly load: () => Place | undefined;
  readonly keep: (place: Place) => void;
}

/** A file somebody adds. */
export interface AddedFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/**
 * The work of the pane: what people do to it, and what that does outside. One thing is done after another, in the order
 * in which it was asked for; what goes wrong becomes a fault in the work, never an exception in the page.
 */
export class PaneWork {
  readonly store: Store = createStore();
  readonly text: PaneText;
  readonly surroundings: Surroundings;
  /** How the open workbook counts days. */
  dateSystem: DateSystem = '1900';
  /** What the workbook remembers, as it was read or saved last. */
  #memory: Memory = NO_MEMORY;
  readonly #live: LiveWork;
  #last: Promise<void> = Promise.resolve();
  #reading: AbortController | undefined;
  #faults = 0;
  /** Files nobody has: they are made anew when somebody asks for the sample. */
  readonly #sample = new Set<string>();

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.#live = new LiveWork(this, surroundings.gather);
    this.text = PANE_TEXTS[surroundings.language];
  }

  /**
   * Opens the pane: takes up what the workbook remembers and where somebody was, and where it was looked at before,
   * looks at it again. `asked` is the step somebody wants to see instead of the last.
   */
  open(asked?: Step): Promise<void> {
    return this.inTurn(async () => {
      try {
        this.#memory = await this.surroundings.workbook.loadMemory();
      } catch (error) {
        this.fail(this.text.shell.faults.memory, error);
      }
      const { revision } = this.#memory;
      const place = this.surroundings.place?.load();
      const isKnown = revision > 0 || place !== undefined;
      this.#happenRemembered();
      // What the workbook remembers holds for everybody who opens it; what this computer does, where it does not.
      this.store.happen({
        type: 'files awaited',
        files: revision > 0 ? this.#memory.files : (place?.files ?? []),
      });
      if (place) {
        this.store.happen({ type: 'role taken', role: place.role });
        this.store.happen({ type: 'step taken', step: asked ?? place.step });
      }
      this.store.happen({ type: 'opened', isFirstRun: !isKnown });
      if (isKnown) await this.#readWorkbook();
    });
  }

  /** Reads the open workbook and works the year out. */
  look(): Promise<void> {
    return this.inTurn(() => this.#readWorkbook());
  }

  /** Stops the reading that is under way; what was read before stays. */
  cancelReading(): void {
    this.#reading?.abort();
  }

  /** Reads files and adds them; one that cannot be read stops no other. */
  addFiles(files: readonly AddedFile[]): Promise<void> {
    return this.inTurn(() => this.#addFiles(files));
  }

  /** Adds the workbooks of the sample partnership. */
  trySample(): Promise<void> {
    return this.inTurn(async () => {
      const { makeSample } = this.surroundings;
      if (!makeSample) return;
      this.busy('working out');
      try {
        const files = await makeSample();
        for (const { name } of files) this.#sample.add(name);
        await this.#addFiles(files);
      } catch (error) {
        this.fail(this.text.shell.faults.sample, error);
      } finally {
        this.busy(undefined);
      }
    });
  }

  removeFile(file: string): Promise<void> {
    return this.inTurn(async () => {
      await this.surroundings.analyst.drop(file);
      await this.workOut();
      await this.#saveFiles();
      this.say(this.text.sources.removed(file));
    });
  }

  markPrevious(file: string, isPrevious: boolean): Promise<void> {
    return this.inTurn(async () => {
      await this.surroundings.analyst.markPrevious(file, isPrevious);
      await this.workOut();
    });
  }

  /** Changes what is remembered, works the year out again and keeps it in the workbook. */
  decide(change: (profile: Profile) => Profile, said = ''): Promise<void> {
    return this.inTurn(async () => {
      this.setProfile(change(this.store.work().profile));
      await this.workOut();
      await this.save();
      if (said !== '') this.say(said);
    });
  }

  goToStep(step: Step): void {
    this.store.happen({ type: 'step taken', step });
    this.keepPlace();
  }

  /** No longer waits for files that were added last time. */
  forgetAwaited(): Promise<void> {
    return this.inTurn(async () => {
      this.store.happen({ type: 'files awaited', files: [] });
      this.keepPlace();
      await this.#saveFiles();
    });
  }

  /** Keeps where somebody is on this computer, once there is something to come back to. */
  keepPlace(): void {
    const { step, overview, review } = this.store.work();
    if (!overview) return;
    this.surroundings.place?.keep({ step, role: review.role, files: this.files() });
  }

  /** The files beside the open workbook, those that have to be added again among them. */
  files(): string[] {
    const { overview, awaited } = this.store.work();
    const files = (overview?.files ?? []).map(({ file }) => file);
    return [
      ...this.addedFiles().filter((file) => !this.#sample.has(file)),
      ...awaited.filter((file) => !files.includes(file)),
    ];
  }

  /** The files that are there beside the open workbook. */
  addedFiles(): string[] {
    const { overview, openFile } = this.store.work();
    return (overview?.files ?? []).map(({ file }) => file).filter((file) => file !== openFile);
  }

  dismissFault(id: number): void {
    this.store.happen({ type: 'fault dismissed', id });
  }

  say(text: string): void {
    this.store.happen({ type: 'said', text });
  }

  /** Does something after all that was asked for before; an unexpected error becomes a fault. */
  inTurn(task: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(task).catch((error: unknown) => {
      this.busy(undefined);
      this.fail(this.text.shell.faults.unexpected, error);
    });
    this.#last = turn;
    return turn;
  }

  /** Resolves once all that was asked for so far is done. */
  idle(): Promise<void> {
    return this.#last;
  }

  /** Leaves the workbook: takes what listens to it out of Excel, and ends the thread of the figures. */
  async close(): Promise<void> {
    this.surroundings.analyst.close();
    await this.#live.close();
  }

  busy(busy: Busy | undefined): void {
    this.store.happen({ type: 'busy', ...(busy && { busy }) });
  }

  /** Shows what went wrong. */
  fail(title: string, error: unknown, kept = ''): void {
    const details = [faultOf(error, this.text), kept].filter((part) => part !== '').join(' ');
    this.store.happen({ type: 'failed', fault: { id: ++this.#faults, title, details } });
    this.say(`${title}. ${details}`);
  }

  setProfile(profile: Profile): void {
    this.store.happen({ type: 'remembered', profile, fixes: this.store.work().fixes });
  }

  /** Works the year out with what is decided now; what fails becomes a fault and leaves the earlier figures. */
  async workOut(): Promise<void> {
    this.busy('working out');
    try {
      await this.show(await this.surroundings.analyst.analyse(this.store.work().profile));
    } catch (error) {
      this.fail(this.text.shell.faults.workingOut, error, this.text.shell.faults.workingOutKept);
    } finally {
      this.busy(undefined);
    }
  }

  /** What the workbook remembers, as it was read or saved last. */
  get memory(): Memory {
    return this.#memory;
  }

  /** Takes in what the workbook remembers now, where somebody else than this pane's decisions changed it too. */
  async takeMemory(memory: Memory): Promise<void> {
    this.#memory = memory;
    this.#happenRemembered();
    await this.surroundings.analyst.remember(memory.profile);
  }

  /** Shows a year as it was worked out. */
  async show(overview: YearOverview): Promise<void> {
    const groups = overview.obstacle
      ? []
      : await this.surroundings.analyst.groups(this.store.work().check.filter);
    this.store.happen({ type: 'worked out', overview, groups });
    this.keepPlace();
    if (!overview.obstacle)
      this.say(this.text.shell.workedOut(overview.findings.error, overview.findings.warning));
  }

  /** Keeps what was decided in the workbook; joins it with what somebody else saved meanwhile. */
  async save(): Promise<void> {
    const { profile, fixes, review } = this.store.work();
    const mine: Memory = {
      ...this.#memory,
      profile,
      fixLog: { version: 1, entries: fixes },
      review: review.kept,
      files: this.files(),
    };
    try {
      const saved = await this.surroundings.workbook.saveMemory(this.#memory, mine);
      this.#memory = saved.memory;
      if (!saved.merged) return;
      this.#happenRemembered();
      await this.workOut();
      const { merged, mergedConflicts } = this.text.shell;
      this.say(saved.conflicts.length === 0 ? merged : mergedConflicts(saved.conflicts.join('; ')));
    } catch (error) {
      this.fail(this.text.shell.faults.saving, error, this.text.shell.faults.savingKept);
    }
  }

  #happenRemembered(): void {
    const { profile, fixLog, review } = this.#memory;
    this.store.happen({ type: 'remembered', profile, fixes: fixLog.entries, review });
  }

  /** Files are no decision: they are kept with the first one, and from then on as they change. */
  async #saveFiles(): Promise<void> {
    if (this.#memory.revision === 0 || sameFiles(this.#memory.files, this.files())) return;
    await this.save();
  }

  async #readWorkbook(): Promise<void> {
    const { workbook, analyst, clock } = this.surroundings;
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const reading = new ReadingClock(this.store, clock);
    const following = await this.#live.follow();
    try {
      reading.tell(this.text.sources.openWorkbook);
      const read = await workbook.read({
        signal,
        onProgress: ({ sheet, rowsRead, rowsInAll }) => {
          reading.tell(sheet, { rowsRead, rowsInAll });
        },
      });
      const { source } = read;
      const { file } = source;
      this.dateSystem = source.dateSystem;
      const before = this.store.work().openFile;
      if (before !== undefined && before !== file) await analyst.drop(before);
      await analyst.take(source);
      this.store.happen({ type: 'workbook read', file });
      following.begin(read);
    } catch (error) {
      following.giveUp();
      if (error instanceof ReadingCancelled) this.say(this.text.shell.cancelled);
      else this.fail(this.text.shell.faults.reading, error);
      return;
    } finally {
      reading.end();
      this.#reading = undefined;
    }
    await this.workOut();
    await findReport(this);
  }

  async #addFiles(files: readonly AddedFile[]): Promise<void> {
    const { reader, analyst, clock } = this.surroundings;
    const { faults } = this.text.shell;
    const reading = new ReadingClock(this.store, clock);
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const added: string[] = [];
    for (const file of files) {
      if (signal.aborted) break;
      if (file.name === this.store.work().openFile) {
        this.fail(faults.file(file.name), new Error(faults.fileNameTaken(file.name)));
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
        this.fail(faults.file(file.name), error);
      }
    }
    reading.end();
    if (signal.aborted) this.say(this.text.shell.cancelled);
    this.#reading = undefined;
    if (added.length === 0) return;
    await this.workOut();
    await this.#saveFiles();
    this.say(this.text.sources.added(added));
  }
}

function sameFiles(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((file) => other.includes(file));
}

/** Waits for something no longer than until it is cancelled. */
function cancellable<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new ReadingCancelled());
    });
    promise.then(resolve, (error: unknown) => {
      reject(error instanceof UnreadableFileError ? error : new Error(String(error), { cause: error }));
    });
  });
}
