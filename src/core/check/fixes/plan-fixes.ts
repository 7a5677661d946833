import { cellAddress, columnLetters } from '../../grid/address';
import type { Profile } from '../../profile/profile';
import type { Records } from '../../records/records';
import type { Finding, Place } from '../finding';
import { type CellEdit, type Edit, isSameCell, type LeftOut, type ProfileEdit } from './edit';
import { editProfile, isKept, levelsToMake, saidInProfile } from './edit-profile';
import type { Proposal } from './fix';
import { FixContext } from './fix-context';
import { FIXES } from './fixes';

/** What fixes would change, place by place, and what they leave as it is. */
export interface FixPlan {
  /** Cells in the order of files, sheets, rows and columns, then what the profile will remember. */
  readonly edits: readonly Edit[];
  readonly leftOut: readonly LeftOut[];
}

export interface FixInput {
  readonly records: Records;
  readonly findings: Iterable<Finding>;
  /** The profile as given, without what was inferred. */
  readonly profile: Profile;
}

/**
 * Describes what the fixes of some rules would change: all findings of these rules together, but for those that
 * somebody silenced. Nothing is changed. Where two of the rules would change one cell differently, the one named first
 * has it.
 */
export function planFixes(rules: readonly string[], { records, findings, profile }: FixInput): FixPlan {
  const plan = new Plan(records, profile);
  const meant = new Map(rules.map((rule): [string, Finding[]] => [rule, []]));
  for (const finding of findings) meant.get(finding.rule)?.push(finding);
  for (const [rule, ofRule] of meant) {
    for (const finding of ofRule) {
      const fix = FIXES.find(({ kind }) => kind === finding.fix);
      if (!fix || finding.silenced !== undefined) continue;
      for (const proposal of fix.propose(plan.context, finding)) plan.add(rule, proposal);
    }
  }
  return plan.finish();
}

interface PlannedCell {
  readonly grid: number;
  readonly row: number;
  readonly column: number;
  readonly edit: CellEdit;
}

class Plan {
  readonly context: FixContext;
  readonly #cells = new Map<string, PlannedCell>();
  readonly #ofProfile: ProfileEdit[] = [];
  readonly #leftOut = new Map<string, LeftOut>();
  #profile: Profile;

  constructor(records: Records, profile: Profile) {
    this.context = new FixContext(records);
    this.#profile = profile;
  }

  add(rule: string, proposal: Proposal): void {
    switch (proposal.kind) {
      case 'left out':
        this.#leaveOut({ rule, ...this.#name(proposal.place), reason: proposal.reason });
        return;
      case 'cell':
        this.#addCell(rule, proposal);
        return;
      case 'alias':
      case 'month':
      case 'duplicate':
        this.#addToProfile(rule, proposal);
    }
  }

  finish(): FixPlan {
    const cells = [...this.#cells.values()].sort(
      (one, other) => one.grid - other.grid || one.row - other.row || one.column - other.column,
    );
    const edits = [...cells.map(({ edit }) => edit), ...this.#ofProfile];
    // What one fix leaves and another mends is mended.
    const leftOut = [...this.#leftOut.values()].filter(
      (one) => one.reason === 'another fix' || !this.#cells.has(placeKey(one)),
    );
    return { edits, leftOut };
  }

  #addCell(rule: string, { grid, row, column, after }: Extract<Proposal, { kind: 'cell' }>): void {
    const place = { grid, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    const cells = this.context.grid(grid);
    const before = cells.cellAt(row, column);
    const { file, sheet } = cells.source;
    const named = { file, sheet, cell: cellAddress(row, column) };
    const planned = this.#cells.get(placeKey(named));
    if (isSameCell(before, after)) return;
    if (cells.formulaAt(row, column) !== undefined)
      this.add(rule, { kind: 'left out', place, reason: 'formula' });
    else if (after.kind === 'text' && LOOKS_LIKE_A_FORMULA.test(after.text))
      this.add(rule, { kind: 'left out', place, reason: 'becomes formula' });
    else if (!planned)
      this.#cells.set(placeKey(named), {
        grid,
        row,
        column,
        edit: { kind: 'cell', rule, ...named, before, after },
      });
    else if (!isSameCell(planned.edit.after, after))
      this.add(rule, { kind: 'left out', place, reason: 'another fix' });
  }

  #addToProfile(rule: string, proposal: Extract<Proposal, { kind: 'alias' | 'month' | 'duplicate' }>): void {
    const made = levelsToMake(this.#profile, proposal);
    const before = saidInProfile(this.#profile, { ...proposal, rule, made });
    if (before === proposal.after) return;
    const edit: ProfileEdit = { ...proposal, rule, made, ...(before !== undefined && { before }) };
    const isTaken = this.#ofProfile.some((other) => isSamePlace(other, edit));
    const changed = editProfile(this.#profile, edit);
    if (isTaken) this.#leaveOut({ rule, reason: 'another fix' });
    else if (!isKept(changed, edit)) this.#leaveOut({ rule, reason: 'not clear' });
    else {
      this.#ofProfile.push(edit);
      this.#profile = changed;
    }
  }

  #leaveOut(leftOut: LeftOut): void {
    this.#leftOut.set(JSON.stringify(leftOut), leftOut);
  }

  #name({ grid, firstRow, firstColumn }: Place): Pick<LeftOut, 'file' | 'sheet' | 'cell'> {
    const { file, sheet } = this.context.grid(grid).source;
    if (firstRow === undefined) return { file, sheet };
    const row = String(firstRow + 1);
    const cell = firstColumn === undefined ? `${row}:${row}` : `${columnLetters(firstColumn)}${row}`;
    return { file, sheet, cell };
  }
}

/** A text that Excel takes for a formula when a text file is opened, or when somebody edits the cell. */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r]/;

function placeKey({ file, sheet, cell }: Pick<LeftOut, 'file' | 'sheet' | 'cell'>): string {
  return JSON.stringify([file, sheet, cell]);
}

function isSamePlace(one: ProfileEdit, other: ProfileEdit): boolean {
  if (one.kind === 'alias')
    return other.kind === 'alias' && one.field === other.field && one.spelling === other.spelling;
  if (one.kind === 'duplicate')
    return (
      other.kind === 'duplicate' &&
      one.file === other.file &&
      one.sheet === other.sheet &&
      one.reference === other.reference &&
      one.occurrence === other.occurrence
    );
  return (
    other.kind === 'month' &&
    one.file === other.file &&
    one.sheet === other.sheet &&
    one.headerRow === other.headerRow &&
    one.firstRow === other.firstRow
  );
}
