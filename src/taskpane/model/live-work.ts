import type { Listening } from '../../excel/listen/listen-to-sheets';
import type { ChangedSheet } from '../../excel/listen/read-changes';
import type { WorkbookRead } from './open-workbook';
import type { PaneWork } from './pane-work';

/** Listening that gathers what it hears until the workbook was read. */
export interface Following {
  /** Tells from now on what changed since the reading began; whatever was followed before is let go. */
  readonly begin: (read: WorkbookRead) => void;
  /** The workbook could not be read: whatever was followed before is followed on. */
  readonly giveUp: () => void;
}

const GATHER_MILLISECONDS = 150;

/** Follows what people change on the sheets of the open workbook: what is shown is of the sheets as they are. */
export class LiveWork {
  readonly #pane: PaneWork;
  /** Resolves once nothing more is heard for a moment. */
  readonly #gather: () => Promise<void>;
  #listening: Listening | undefined;
  /** Whether it was said that changes are not followed: once is enough until they are again. */
  #isSaid = false;

  constructor(pane: PaneWork, gather: () => Promise<void> = waitForMore) {
    this.#pane = pane;
    this.#gather = gather;
  }

  /** Begins to listen; the workbook is read afterwards, so that no change falls between. */
  async follow(): Promise<Following> {
    const { surroundings } = this.#pane;
    const heard: { listening?: Listening; file: string } = { file: '' };
    const isCurrent = () => heard.listening !== undefined && this.#listening === heard.listening;
    try {
      heard.listening = await surroundings.workbook.listen({
        // Changes are read while nothing else is done to the workbook.
        gather: async () => {
          await this.#gather();
          await this.#pane.idle();
        },
        onChange: (changed) =>
          this.#pane.inTurn(async () => {
            if (isCurrent()) await this.#take(heard.file, changed);
          }),
        onFault: (error) => {
          if (isCurrent()) this.#say(error);
        },
      });
    } catch (error) {
      this.#say(error);
    }
    return {
      begin: ({ source, sheets }) => {
        const before = this.#listening;
        this.#listening = heard.listening;
        heard.file = source.file;
        heard.listening?.begin(source.file, sheets);
        void this.#letGo(before);
      },
      giveUp: () => void this.#letGo(heard.listening),
    };
  }

  /** What was heard so far is taken in. Not to be waited for in a turn: it takes one itself. */
  async settled(): Promise<void> {
    await this.#listening?.settled();
  }

  /** Takes the handlers out of Excel. */
  async close(): Promise<void> {
    const listening = this.#listening;
    this.#listening = undefined;
    await this.#letGo(listening);
  }

  async #take(file: string, changed: readonly ChangedSheet[]): Promise<void> {
    const { text, surroundings } = this.#pane;
    const { changedSheetData } = await import('../analysis/live-sheets');
    const overview = await surroundings.analyst.hear(file, changed.map(changedSheetData));
    this.#isSaid = false;
    if (!overview) return;
    await this.#pane.show(overview);
    const names = changed.flatMap((sheet) =>
      sheet.kind === 'whole' ? [sheet.grid.source.sheet] : [sheet.sheet],
    );
    const { error, warning } = overview.findings;
    const { followed, followedNoFigures } = text.shell;
    this.#pane.say(overview.obstacle ? followedNoFigures : followed(names, error, warning));
  }

  #say(error: unknown): void {
    if (this.#isSaid) return;
    this.#isSaid = true;
    const { following, followingKept } = this.#pane.text.shell.faults;
    this.#pane.fail(following, error, followingKept);
  }

  async #letGo(listening: Listening | undefined): Promise<void> {
    try {
      await listening?.close();
    } catch {
      // The workbook is closed, or Excel does not answer: nothing is told any more either way.
    }
  }
}

function waitForMore(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GATHER_MILLISECONDS));
}
