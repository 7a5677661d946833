import { droppedOf } from '../../core/check/fixes/dropped-edits';
import type { DateSystem } from '../../core/calendar/civil-date';
import { PANE_TEXTS, type PaneText } from '../../core/language/pane';
import type { Profile } from '../../core/profile/profile';
import type { Memory } from '../../excel/storage/memory';
import { NO_MEMORY } from '../../excel/storage/no-memory';
import type { YearOverview } from '../analysis/year-overview';
import { faultOf } from './describe-fault';
import { SourceWork } from './source-work';
import { createStore, type Store } from './store';
import type { AddedFile, Surroundings } from './surroundings';
import type { Busy, Step } from './work';

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
  /** Whether it was read; until then nothing is written over what may be built on it. */
  #isRecalled = false;
  /** The fault that says why it was not. */
  #memoryFault = 0;
  readonly #sources: SourceWork;
  #last: Promise<void> = Promise.resolve();
  #faults = 0;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.#sources = new SourceWork(this);
    this.text = PANE_TEXTS[surroundings.language];
  }

  /**
   * Opens the pane: takes up what the workbook remembers and where somebody was, and where it was looked at before,
   * looks at it again. `asked` is the step somebody wants to see instead of the last.
   */
  open(asked?: Step): Promise<void> {
    return this.inTurn(async () => {
      await this.#tryToRecall();
      const { revision } = this.#memory;
      const place = this.surroundings.place?.load();
      const isKnown = revision > 0 || place !== undefined;
      // What the workbook remembers holds for everybody who opens it; what this computer does, where it does not.
      if (revision === 0) this.store.happen({ type: 'files awaited', files: place?.files ?? [] });
      if (place) {
        this.store.happen({ type: 'role taken', role: place.role });
        this.store.happen({ type: 'step taken', step: asked ?? place.step });
      }
      this.store.happen({ type: 'opened', isFirstRun: !isKnown });
      if (isKnown) await this.#sources.read();
    });
  }

  /** Reads the open workbook and works the year out. */
  look(): Promise<void> {
    return this.inTurn(async () => {
      await this.#tryToRecall();
      await this.#sources.read();
    });
  }

  /** Takes up what the workbook remembers, unless it was; joins what was decided here. Throws why it cannot be read. */
  async recall(): Promise<void> {
    if (this.#isRecalled) return;
    const memory = await this.surroundings.workbook.loadMemory();
    const { profile, fixes, review, overview } = this.store.work();
    const isDecided = profile !== NO_MEMORY.profile || fixes.length > 0 || review.kept !== NO_MEMORY.review;
    if (isDecided) return this.save();
    this.#haveRecalled(memory);
    this.#happenRemembered();
    if (memory.revision > 0) this.store.happen({ type: 'files awaited', files: memory.files });
    if (overview) await this.workOut();
  }

  #haveRecalled(memory: Memory): void {
    this.#memory = memory;
    this.#isRecalled = true;
    this.dismissFault(this.#memoryFault);
  }

  async #tryToRecall(): Promise<void> {
    try {
      await this.recall();
    } catch (error) {
      this.dismissFault(this.#memoryFault);
      this.fail(this.text.shell.faults.memory, error);
      this.#memoryFault = this.#faults;
    }
  }

  /** Stops the reading that is under way; what was read before stays. */
  cancelReading(): void {
    this.#sources.cancel();
  }

  /** Reads files and adds them; one that cannot be read stops no other. */
  addFiles(files: readonly AddedFile[]): Promise<void> {
    return this.inTurn(() => this.#sources.add(files));
  }

  /** Adds the workbooks of the sample partnership. */
  trySample(): Promise<void> {
    return this.inTurn(() => this.#sources.addSample());
  }

  removeFile(file: string): Promise<void> {
    return this.inTurn(async () => {
      await this.surroundings.analyst.drop(file);
      await this.workOut();
      await this.saveFiles();
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
      await this.saveFiles();
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
      ...this.addedFiles().filter((file) => !this.#sources.isOfSample(file)),
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

  /** What was heard of the workbook so far is taken in. Not to be waited for in a turn. */
  settled(): Promise<void> {
    return this.#sources.settled();
  }

  /** Leaves the workbook: takes what listens to it out of Excel, and ends the thread of the figures. */
  async close(): Promise<void> {
    this.surroundings.analyst.close();
    await this.#sources.close();
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
      const { analyst, language } = this.surroundings;
      await this.show(await analyst.analyse(this.store.work().profile, language));
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
    this.#haveRecalled(memory);
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
      this.#haveRecalled(saved.memory);
      const dropped = droppedOf(saved.memory.fixLog.entries) - droppedOf(fixes);
      if (dropped > 0) {
        this.#happenRemembered();
        this.fail(this.text.check.done.droppedTitle, new Error(this.text.check.done.droppedWhy(dropped)));
      }
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
  async saveFiles(): Promise<void> {
    if (this.#memory.revision === 0 || sameFiles(this.#memory.files, this.files())) return;
    await this.save();
  }
}

function sameFiles(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((file) => other.includes(file));
}
