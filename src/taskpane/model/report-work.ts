import type { Profile } from '../../core/profile/profile';
import type { WorkbookPlan } from '../../core/report/workbook/plan';
import type { SectionView } from '../analysis/report-outline';
import { WritingStopped } from '../../excel/write/write-queue';
import { findReport } from './find-report';
import type { PaneWork } from './pane-work';
import { noteWritten } from './review-work';
import { withoutKey } from './without-key';

export type ReportDetails = NonNullable<Profile['report']>;

/** What people do about the report. */
export class ReportWork {
  readonly #pane: PaneWork;
  /** What was previewed is what is written. */
  #plan: WorkbookPlan | undefined;
  #writing: AbortController | undefined;

  constructor(pane: PaneWork) {
    this.#pane = pane;
  }

  /** Composes the outline anew where figures or texts changed since. */
  refresh(): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { report, overview } = this.#pane.store.work();
      if (!report.isStale || !overview || overview.obstacle) return;
      await this.#compose();
    });
  }

  /** Keeps what somebody wrote in the place of a paragraph; a blank text brings the draft back. */
  edit(id: string, typed: string): Promise<void> {
    const { saved, restored } = this.#pane.text.report.paragraph;
    return this.#decide(
      (report) => {
        const texts = new Map(Object.entries(report.texts ?? {}));
        if (typed.trim() === '') texts.delete(id);
        else texts.set(id, typed);
        return { ...report, texts: Object.fromEntries(texts) };
      },
      typed.trim() === '' ? restored : saved,
    );
  }

  setDetails(details: ReportDetails, partnership: string): Promise<void> {
    return this.#decide(
      ({ texts, textBasis, sheetNames, checked }) => ({
        ...details,
        ...(texts && { texts }),
        ...(textBasis && { textBasis }),
        ...(sheetNames && { sheetNames }),
        ...(checked && { checked }),
      }),
      this.#pane.text.report.details.saved,
      (profile) => withPartnership(profile, partnership),
    );
  }

  /** Marks a section as read and right, as it stands now; or takes the mark away. */
  mark({ id, fingerprint }: SectionView, isChecked: boolean): Promise<void> {
    return this.#decide((report) => {
      const others = (report.checked ?? []).filter(({ section }) => section !== id);
      return { ...report, checked: isChecked ? [...others, { section: id, fingerprint }] : others };
    });
  }

  /** Says what writing would touch; nothing is written. */
  previewWriting(): Promise<void> {
    return this.#pane.inTurn(async () => {
      this.#pane.busy('composing');
      try {
        await this.#pane.recall();
        await this.#takeTyped();
        const plan = await this.#pane.surroundings.analyst.plan();
        const change = await this.#pane.surroundings.workbook.previewReport(plan);
        this.#plan = plan;
        this.#pane.store.happen({ type: 'writing previewed', change });
      } catch (error) {
        this.#pane.fail(this.#pane.text.shell.faults.composing, error);
      } finally {
        this.#pane.busy(undefined);
      }
    });
  }

  /** Takes in what people typed on the report's own sheets, before something is made of it. */
  takeTyped(): Promise<void> {
    return this.#pane.inTurn(() => this.#takeTyped());
  }

  /** The same, as a part of something else. */
  async #takeTyped(): Promise<void> {
    const { workbook, analyst } = this.#pane.surroundings;
    const { profile, changed } = await workbook.readTyped(this.#pane.store.work().profile);
    if (changed.length === 0) return;
    this.#pane.setProfile(profile);
    await analyst.remember(profile);
    await this.#compose();
    await this.#pane.save();
    this.#pane.busy('composing');
  }

  cancelWriting(): void {
    this.#plan = undefined;
    this.#pane.store.happen({ type: 'writing previewed' });
  }

  /** Stops the writing that is under way; writing again makes the report whole. */
  stopWriting(): void {
    this.#writing?.abort();
  }

  /** Writes what was previewed. */
  write(): Promise<void> {
    return this.#pane.inTurn(async () => {
      if (!this.#plan) return;
      const { surroundings, store, text } = this.#pane;
      const { analyst, workbook } = surroundings;
      this.#pane.busy('writing');
      this.#writing = new AbortController();
      const { signal } = this.#writing;
      try {
        let sheets: readonly string[] = [];
        const { memory } = await workbook.regenerateReport({
          base: this.#pane.memory,
          profile: store.work().profile,
          dateSystem: this.#pane.dateSystem,
          signal,
          compose: async (profile) => {
            await analyst.remember(profile);
            const plan = await analyst.plan();
            sheets = plan.sheets.map(({ name }) => name);
            return plan;
          },
        });
        await this.#pane.takeMemory(memory);
        store.happen({ type: 'report written', sheets });
        await noteWritten(this.#pane);
        this.#pane.say(`${text.report.written.heading}. ${text.report.written.sentence(sheets.length)}`);
      } catch (error) {
        if (error instanceof WritingStopped) this.#pane.say(text.report.written.stopped);
        else this.#pane.fail(text.shell.faults.writing, error, text.shell.faults.writingKept);
        await findReport(this.#pane);
      } finally {
        this.#writing = undefined;
        this.cancelWriting();
        this.#pane.busy(undefined);
      }
    });
  }

  /** Goes to the first sheet of the report. */
  show(): Promise<void> {
    return this.#pane.inTurn(async () => {
      const [first] = this.#pane.store.work().report.written ?? [];
      if (first === undefined) return;
      const corner = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 };
      try {
        await this.#pane.surroundings.workbook.goTo(first, corner, false);
      } catch (error) {
        this.#pane.fail(this.#pane.text.shell.faults.goingTo, error);
      }
    });
  }

  /** Takes the report's sheets out of the workbook. */
  takeOut(): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { surroundings, store, text } = this.#pane;
      this.#pane.busy('taking out');
      try {
        const { memory, removed } = await surroundings.workbook.removeReport(
          this.#pane.memory,
          store.work().profile,
        );
        await this.#pane.takeMemory(memory);
        store.happen({ type: 'report written' });
        this.#pane.say(text.report.written.takenOut(removed.length));
      } catch (error) {
        this.#pane.fail(text.shell.faults.takingOut, error);
        await findReport(this.#pane);
      } finally {
        this.#pane.busy(undefined);
      }
    });
  }

  /** Decisions about the report change no figure: the year is not worked out again but for its profile. */
  #decide(
    change: (report: ReportDetails) => ReportDetails,
    said = '',
    changeProfile: (profile: Profile) => Profile = (profile) => profile,
  ): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { profile } = this.#pane.store.work();
      const changed = changeProfile({ ...profile, report: change(profile.report ?? {}) });
      this.#pane.setProfile(changed);
      await this.#pane.surroundings.analyst.remember(changed);
      await this.#compose();
      await this.#pane.save();
      if (said !== '') this.#pane.say(said);
    });
  }

  async #compose(): Promise<void> {
    this.#pane.busy('composing');
    try {
      const outline = await this.#pane.surroundings.analyst.outline();
      this.#pane.store.happen({ type: 'composed', outline });
    } catch (error) {
      this.#pane.fail(this.#pane.text.shell.faults.composing, error);
    } finally {
      this.#pane.busy(undefined);
    }
  }
}

function withPartnership(profile: Profile, name: string): Profile {
  const rest = withoutKey(profile.partnership ?? {}, 'name');
  const trimmed = name.trim();
  return { ...profile, partnership: { ...rest, ...(trimmed !== '' && { name: trimmed }) } };
}
