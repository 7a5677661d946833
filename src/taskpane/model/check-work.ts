import type { CellEdit, Edit, LeftOut } from '../../core/check/fixes/edit';
import { revertEdits } from '../../core/check/fixes/edit';
import type { FixLogEntry } from '../../core/check/fixes/fix-log';
import { parseCellAddress, rangeAddress } from '../../core/grid/address';
import type { Profile, SilencedProfile } from '../../core/profile/profile';
import type { FixedCell } from '../../excel/fix/apply-fixes';
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
  /** The formats of cells that were put right in this sitting, by the time of their batch. */
  readonly #formats = new Map<string, readonly FixedCell[]>();

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
        const fixed = this.#formats.get(entry.at);
        const cells = cellEditsOf(reverted);
        const { leftOut } = fixed
          ? await surroundings.workbook.revertFixes(fixed)
          : cells.length > 0
            ? await surroundings.workbook.applyFixes(cells)
            : { leftOut: [] };
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
    const applied =
      here.length > 0 ? await surroundings.workbook.applyFixes(here) : { fixed: [], leftOut: [] };
    const made = applied.fixed.map(({ edit }) => edit);
    const remembered = edits.filter((edit) => edit.kind !== 'cell');
    const done = [...made, ...remembered];
    const { profile, fixes } = store.work();
    const at = surroundings.clock.stamp();
    if (applied.fixed.length > 0) this.#formats.set(at, applied.fixed);
    const entry: FixLogEntry = { role: text.check.role, at, rules: [rule], files: [], edits: done };
    store.happen({
      type: 'remembered',
      profile: editProfileBy(editing, profile, remembered),
      fixes: done.length > 0 ? [...fixes, entry] : fixes,
    });
    await this.#take(made);
    if (remembered.length > 0) await this.#pane.workOut();
    await this.#pane.save();
    const notMade = applied.leftOut.length > 0 ? ` ${text.check.notFixed(applied.leftOut.length)}` : '';
    this.#pane.say(`${text.check.fixed(done.length)}${notMade}`);
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
