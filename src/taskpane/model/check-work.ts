import type { CellEdit, Edit, LeftOut } from '../../core/check/fixes/edit';
import { revertEdits } from '../../core/check/fixes/edit';
import type { FixLogEntry } from '../../core/check/fixes/fix-log';
import { parseCellAddress, rangeAddress } from '../../core/grid/address';
import type { Profile, SilencedProfile } from '../../core/profile/profile';
import type { AppliedFixes, FixedCell } from '../../excel/fix/apply-fixes';
import type { FindingFilter, FindingItem } from '../analysis/finding-shelf';
import type { FixRequest } from '../analysis/fix-view';
import { neighbourOf } from './neighbouring-finding';
import type { PaneWork } from './pane-work';
import { showCells } from './show-cells';
import { PAGE_LENGTH, pageKey, type FindingPlace } from './work';

/** What a reason to silence speaks of. */
export type SilenceScope = 'one' | 'sheet' | 'rule';

/** What people do about findings. */
export class CheckWork {
  readonly #pane: PaneWork;

  constructor(pane: PaneWork) {
    this.#pane = pane;
  }

  /** Shows other findings; what is given as `undefined` no longer limits them. */
  filter(change: {
    readonly [Key in keyof FindingFilter]?: FindingFilter[Key] | undefined;
  }): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { check, overview } = this.#pane.store.work();
      if (!overview) return;
      const { severity, file, grouping, silenced } = { ...check.filter, ...change };
      const filter: FindingFilter = {
        grouping: grouping ?? check.filter.grouping,
        silenced: silenced ?? check.filter.silenced,
        ...(severity !== undefined && { severity }),
        ...(file !== undefined && { file }),
      };
      const groups = await this.#pane.surroundings.analyst.groups(filter);
      this.#pane.store.happen({ type: 'filtered', filter, groups });
    });
  }

  toggle(group: string): void {
    const { openGroups } = this.#pane.store.work().check;
    this.#pane.store.happen({ type: openGroups.has(group) ? 'group closed' : 'group opened', group });
  }

  /** Fetches the page a finding is on, where it is not there yet. */
  async fetch(group: string, index: number): Promise<void> {
    const key = pageKey(group, index);
    const { pages, revision } = this.#pane.store.work().check;
    if (pages.has(key)) return;
    const first = Math.floor(index / PAGE_LENGTH) * PAGE_LENGTH;
    const items = await this.#pane.surroundings.analyst.findings(group, first, PAGE_LENGTH);
    this.#pane.store.happen({ type: 'findings fetched', key, items, revision });
  }

  /** The finding at a place, once its page was fetched. */
  at({ group, index }: FindingPlace): FindingItem | undefined {
    return this.#pane.store.work().check.pages.get(pageKey(group, index))?.[index % PAGE_LENGTH];
  }

  /** Chooses a finding and selects its cells in Excel. */
  choose(place: FindingPlace): Promise<void> {
    return this.#pane.inTurn(async () => {
      this.#pane.store.happen({ type: 'finding chosen', place });
      await this.fetch(place.group, place.index);
      const item = this.at(place);
      if (item) await this.#goTo(item, false);
    });
  }

  /** The next finding, or the one before; opens the group it is in. */
  async step(by: 1 | -1): Promise<void> {
    const { groups, place } = this.#pane.store.work().check;
    const next = neighbourOf(groups, place, by);
    if (!next) return;
    this.#pane.store.happen({ type: 'group opened', group: next.group });
    await this.choose(next);
  }

  showHidden(item: FindingItem): Promise<void> {
    return this.#pane.inTurn(() => this.#goTo(item, true));
  }

  leaveHidden(): void {
    this.#pane.store.happen({ type: 'asked to show' });
  }

  previewFix(request: FixRequest): Promise<void> {
    return this.#pane.inTurn(async () => {
      this.#pane.busy('fixing');
      try {
        const preview = await this.#pane.surroundings.analyst.previewFix(request);
        this.#pane.store.happen({ type: 'fix previewed', preview });
      } finally {
        this.#pane.busy(undefined);
      }
    });
  }

  cancelFix(): void {
    this.#pane.store.happen({ type: 'fix previewed' });
  }

  /** Makes the edits that were previewed: in the open workbook's cells, and in what is remembered. */
  applyFix(): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { preview } = this.#pane.store.work().check;
      if (!preview) return;
      this.#pane.busy('fixing');
      try {
        await this.#apply(preview.rule, preview.edits);
        this.#pane.store.happen({ type: 'fix previewed' });
      } catch (error) {
        this.#pane.fail(this.#pane.text.shell.faults.fixing, error);
      } finally {
        this.#pane.busy(undefined);
      }
    });
  }

  /** Takes a batch of edits back. */
  undo(entry: FixLogEntry): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { store, surroundings, text } = this.#pane;
      this.#pane.busy('fixing');
      try {
        const editing = await profileEditing();
        const reverted = revertEdits(entry.edits);
        const cells = cellEditsOf(reverted);
        const made = cellEditsOf(entry.edits).map((edit) => ({ edit, formatBefore: edit.formatBefore }));
        const { leftOut } = made.length > 0 ? await surroundings.workbook.revertFixes(made) : { leftOut: [] };
        const left = new Set(leftOut.map(placeKey));
        // What could not be taken back was made and still is: it stays in the log.
        const stays = cellEditsOf(entry.edits).filter((edit) => left.has(placeKey(edit)));
        const { profile, fixes } = store.work();
        store.happen({
          type: 'remembered',
          profile: editProfileBy(editing, profile, reverted),
          fixes: fixes.flatMap((one) => {
            if (one !== entry) return [one];
            return stays.length > 0 ? [{ ...entry, edits: stays }] : [];
          }),
        });
        await this.#take(cells.filter((edit) => !left.has(placeKey(edit))));
        await this.#pane.workOut();
        await this.#pane.save();
        const { undone, undoneInPart } = text.check.done;
        this.#pane.say(
          stays.length > 0 ? undoneInPart(entry.edits.length - stays.length, stays.length) : undone,
        );
      } catch (error) {
        this.#pane.fail(text.shell.faults.fixing, error);
      } finally {
        this.#pane.busy(undefined);
      }
    });
  }

  /** Notes that findings are right as they are. */
  silence(item: FindingItem, reason: string, scope: SilenceScope): Promise<void> {
    const entry = silenceOf(item, reason, scope);
    return this.#pane.decide(
      (profile) => ({
        ...profile,
        checks: { ...profile.checks, silenced: [...(profile.checks?.silenced ?? []), entry] },
      }),
      this.#pane.text.check.silence.done,
    );
  }

  /** Takes away what silences a finding. */
  lift(item: FindingItem): Promise<void> {
    return this.#pane.decide((profile) => {
      const silenced = (profile.checks?.silenced ?? []).filter(
        (entry) =>
          entry.rule !== item.rule ||
          entry.reason !== item.silenced ||
          (entry.file !== undefined && entry.file !== item.file) ||
          (entry.sheet !== undefined && entry.sheet !== item.sheet),
      );
      return { ...profile, checks: { ...profile.checks, silenced } };
    }, this.#pane.text.check.silence.lifted);
  }

  async #goTo(item: FindingItem, showHidden: boolean): Promise<void> {
    this.#pane.store.happen({ type: 'asked to show' });
    if (!item.target) return;
    const shown = await showCells(this.#pane, item.target, showHidden);
    if (shown === 'hidden') this.#pane.store.happen({ type: 'asked to show', item });
  }

  async #apply(rule: string, edits: readonly Edit[]): Promise<void> {
    const { store, surroundings, text } = this.#pane;
    const { openFile } = store.work();
    const editing = await profileEditing();
    const here = cellEditsOf(edits).filter(({ file }) => file === openFile);
    const at = surroundings.clock.stamp();
    const entry: FixLogEntry = { role: text.check.role, at, rules: [rule], files: [], edits: [] };
    const applied = here.length > 0 ? await this.#applyHere(entry, here) : { fixed: [], leftOut: [] };
    const made = applied.fixed.map(noted);
    const remembered = edits.filter((edit) => edit.kind !== 'cell');
    const done = [...made, ...remembered];
    this.#note({ ...entry, edits: done }, editProfileBy(editing, store.work().profile, remembered));
    await this.#take(made);
    if (remembered.length > 0) await this.#pane.workOut();
    await this.#pane.save();
    const notMade = applied.leftOut.length > 0 ? ` ${text.check.notFixed(applied.leftOut.length)}` : '';
    this.#pane.say(`${text.check.fixed(done.length)}${notMade}`);
  }

  /**
   * Makes edits in the open workbook. They are in the log, in the workbook too, before the first cell changes; where
   * Excel stops half-way or does not answer, the cells tell what was made. Throws what Excel gave as its reason.
   */
  async #applyHere(entry: FixLogEntry, edits: readonly CellEdit[]): Promise<AppliedFixes> {
    const { workbook } = this.#pane.surroundings;
    const planned = await workbook.planFixes(edits);
    if (planned.fixed.length === 0) return planned;
    this.#note({ ...entry, edits: planned.fixed.map(noted), begun: true });
    await this.#pane.save();
    if (!this.#pane.memory.fixLog.entries.some(({ at, begun }) => at === entry.at && begun)) {
      this.#note(entry);
      throw new Error(this.#pane.text.check.notNoted);
    }
    try {
      const { fixed, leftOut } = await workbook.applyFixes(planned.fixed.map(({ edit }) => edit));
      return { fixed, leftOut: [...planned.leftOut, ...leftOut] };
    } catch (error) {
      const made = await this.#findMade(planned.fixed);
      if (made?.length === planned.fixed.length) return planned;
      if (!made) throw new Error(this.#pane.text.check.perhapsMade(messageOf(error)), { cause: error });
      this.#note({ ...entry, edits: made.map(noted) });
      await this.#take(made.map(({ edit }) => edit));
      await this.#pane.save();
      if (made.length === 0) throw error;
      const text = this.#pane.text.check.halfMade(messageOf(error), made.length, planned.fixed.length);
      throw new Error(text, { cause: error });
    }
  }

  /** Which fixes were made; `undefined` where Excel does not say that either. */
  async #findMade(planned: readonly FixedCell[]): Promise<readonly FixedCell[] | undefined> {
    try {
      return await this.#pane.surroundings.workbook.findMade(planned);
    } catch {
      return undefined;
    }
  }

  /** Puts a batch into the log, in place of what was noted of it before; one without changes goes out of it. */
  #note(entry: FixLogEntry, profile = this.#pane.store.work().profile): void {
    const { fixes } = this.#pane.store.work();
    const others = fixes.filter(({ at, begun }) => at !== entry.at || !begun);
    const type = 'remembered' as const;
    this.#pane.store.happen({ type, profile, fixes: entry.edits.length > 0 ? [...others, entry] : others });
  }

  /** Hands cells that were changed in Excel to the analyst, sheet by sheet. */
  async #take(edits: readonly CellEdit[]): Promise<void> {
    const sheets = new Map<string, CellEdit[]>();
    for (const edit of edits) {
      const known = sheets.get(edit.sheet);
      if (known) known.push(edit);
      else sheets.set(edit.sheet, [edit]);
    }
    for (const [sheet, ofSheet] of sheets) {
      const cells = ofSheet.flatMap(({ cell, after }) => {
        const place = parseCellAddress(cell);
        return place ? [{ ...place, cell: after }] : [];
      });
      const { file } = ofSheet[0]!;
      await this.#pane.show(await this.#pane.surroundings.analyst.change({ file, sheet, cells }));
    }
  }
}

/** An edit as the log keeps it: with the format its cell had. */
function noted({ edit, formatBefore }: FixedCell): CellEdit {
  return { ...edit, formatBefore };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

/** Which cell is meant, as one text. */
function placeKey({ file, sheet, cell }: Pick<LeftOut, 'file' | 'sheet' | 'cell'>): string {
  return JSON.stringify([file, sheet, cell]);
}

function cellEditsOf(edits: readonly Edit[]): CellEdit[] {
  return edits.filter((edit) => edit.kind === 'cell');
}

/** What edits a profile, with its schema. It is fetched before a fix is made: where it cannot be had nothing is changed. */
const profileEditing = () => import('../../core/check/fixes/edit-profile');

function editProfileBy(
  { editProfile }: Awaited<ReturnType<typeof profileEditing>>,
  profile: Profile,
  edits: readonly Edit[],
): Profile {
  return edits.reduce(
    (changed, edit) => (edit.kind === 'cell' ? changed : editProfile(changed, edit)),
    profile,
  );
}

function silenceOf({ rule, target }: FindingItem, reason: string, scope: SilenceScope): SilencedProfile {
  if (scope === 'rule' || !target) return { rule, reason };
  const { file, sheet, cells } = target;
  return { rule, file, sheet, ...(scope === 'one' && { cell: rangeAddress(cells) }), reason };
}
