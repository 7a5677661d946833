import type { CellEdit, Edit, LeftOut } from '../../core/check/fixes/edit';
import { revertEdits } from '../../core/check/fixes/edit';
import type { FixLogEntry } from '../../core/check/fixes/fix-log';
import { parseCellAddress } from '../../core/grid/address';
import { groupBy } from '../../core/group-by';
import type { Profile } from '../../core/profile/profile';
import type { AppliedFixes, FixedCell } from '../../excel/fix/apply-fixes';
import type { FixRequest } from '../analysis/fix-view';
import { faultOf } from './describe-fault';
import type { PaneWork } from './pane-work';

/** What is put right of findings, and taken back. */
export class FixWork {
  readonly #pane: PaneWork;

  constructor(pane: PaneWork) {
    this.#pane = pane;
  }

  /** Shows what a fix would change, before anything is. */
  preview(request: FixRequest): Promise<void> {
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

  cancel(): void {
    this.#pane.store.happen({ type: 'fix previewed' });
  }

  /** Makes the edits that were previewed: in the open workbook's cells, and in what is remembered. */
  apply(): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { preview } = this.#pane.store.work().check;
      if (!preview) return;
      this.#pane.busy('fixing');
      try {
        await this.#make(preview.rule, preview.edits);
        this.#pane.store.happen({ type: 'fix previewed' });
      } catch (error) {
        this.#pane.fail(this.#pane.text.shell.faults.fixing, error);
      } finally {
        this.#pane.busy(undefined);
      }
    });
  }

  /** Takes a batch of edits back. */
  async undo(entry: FixLogEntry): Promise<void> {
    // Rows are followed by what was heard of them.
    await this.#pane.settled();
    return this.#pane.inTurn(async () => {
      const { store, surroundings, text } = this.#pane;
      this.#pane.busy('fixing');
      try {
        const editing = await profileEditing();
        const cells = cellEditsOf(entry.edits);
        const followed = cells.length > 0 ? await surroundings.analyst.followRows(cells) : [];
        const there = followed.filter((edit) => edit !== undefined);
        const made = there.map((edit) => ({ edit, formatBefore: edit.formatBefore }));
        const { leftOut } = made.length > 0 ? await surroundings.workbook.revertFixes(made) : { leftOut: [] };
        const left = new Set(leftOut.map(placeKey));
        const isLeft = (edit: CellEdit | undefined) => !edit || left.has(placeKey(edit));
        // What could not be taken back was made and still is: it stays in the log.
        const stays = cells.flatMap((edit, index) =>
          isLeft(followed[index]) ? [followed[index] ?? edit] : [],
        );
        const reverted = revertEdits(entry.edits);
        const { profile, fixes } = store.work();
        store.happen({
          type: 'remembered',
          profile: editProfileBy(editing, profile, reverted),
          fixes: fixes.flatMap((one) => {
            if (one !== entry) return [one];
            return stays.length > 0 || entry.dropped ? [{ ...entry, edits: stays }] : [];
          }),
        });
        await this.#take(cellEditsOf(revertEdits(there.filter((edit) => !isLeft(edit)))));
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

  async #make(rule: string, edits: readonly Edit[]): Promise<void> {
    const { store, surroundings, text } = this.#pane;
    const { openFile } = store.work();
    const editing = await profileEditing();
    const here = cellEditsOf(edits).filter(({ file }) => file === openFile);
    const at = surroundings.clock.stamp();
    const entry: FixLogEntry = { role: text.check.role, at, rules: [rule], files: [], edits: [] };
    const applied = here.length > 0 ? await this.#makeHere(entry, here) : { fixed: [], leftOut: [] };
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
  async #makeHere(entry: FixLogEntry, edits: readonly CellEdit[]): Promise<AppliedFixes> {
    const { surroundings, text } = this.#pane;
    const { workbook } = surroundings;
    const planned = await workbook.planFixes(edits);
    if (planned.fixed.length === 0) return planned;
    this.#note({ ...entry, edits: planned.fixed.map(noted), begun: true });
    await this.#pane.save();
    if (!this.#pane.memory.fixLog.entries.some(({ at, begun }) => at === entry.at && begun)) {
      this.#note(entry);
      throw new Error(text.check.notNoted);
    }
    try {
      const { fixed, leftOut } = await workbook.applyFixes(planned.fixed.map(({ edit }) => edit));
      return { fixed, leftOut: [...planned.leftOut, ...leftOut] };
    } catch (error) {
      const made = await this.#findMade(planned.fixed);
      if (made?.length === planned.fixed.length) return planned;
      const why = faultOf(error, text);
      if (!made) throw new Error(text.check.perhapsMade(why), { cause: error });
      this.#note({ ...entry, edits: made.map(noted) });
      await this.#take(made.map(({ edit }) => edit));
      await this.#pane.save();
      if (made.length === 0) throw error;
      throw new Error(text.check.halfMade(why, made.length, planned.fixed.length), { cause: error });
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
    for (const [sheet, ofSheet] of groupBy(edits, (edit) => edit.sheet)) {
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
