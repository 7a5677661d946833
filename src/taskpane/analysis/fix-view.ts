import type { DateSystem } from '../../core/calendar/civil-date';
import { placeOf } from '../../core/check/fixes/apply-edits';
import type { Edit, LeftOut } from '../../core/check/fixes/edit';
import type { FixPlan } from '../../core/check/fixes/plan-fixes';
import type { FigureChange } from '../../core/figures/compare-summaries';
import type { Cell } from '../../core/grid/cell';
import { withoutKey } from '../model/without-key';
import { shownCell } from './shown-cell';

/** Which findings are to be put right: all of a rule, or one by its number. */
export type FixRequest = { readonly rule: string } | { readonly rule: string; readonly number: number };

/** One change as people read it: an empty text is a blank cell, or nothing said in the profile. */
export interface EditView {
  readonly kind: Edit['kind'];
  /** File › sheet › cell as far as there is one; of an alias the spelling. */
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly what?: string;
  readonly before: string;
  readonly after: string;
}

/** What a fix would change, before anything is changed. */
export interface FixPreviewView {
  readonly rule: string;
  /** The edits themselves, to be carried out as they were shown. */
  readonly edits: readonly Edit[];
  /** The first of them in words. */
  readonly shown: readonly EditView[];
  readonly leftOut: readonly LeftOut[];
  readonly figures: readonly FigureChange[];
  readonly counted: { readonly before: number; readonly after: number };
}

/** Edits that are shown one by one; the rest is counted. */
export const EDITS_SHOWN = 50;

/** A text that looks like the number or date it becomes stands in quotation marks, as do spaces around it. */
function toldApart(cell: Cell, other: Cell, system: DateSystem): string {
  const text = shownCell(cell, system);
  const isText = cell.kind === 'text' && (other.kind !== 'text' || text.trim() !== text);
  return isText ? `“${text}”` : text;
}

/** Describes edits. `dateSystemOf`: how a file counts days. */
export function viewEdits(
  { edits }: Pick<FixPlan, 'edits'>,
  dateSystemOf: (file: string) => DateSystem,
): EditView[] {
  return edits.slice(0, EDITS_SHOWN).map((edit): EditView => {
    const place = withoutKey(placeOf(edit), 'rule');
    if (edit.kind === 'cell') {
      const system = dateSystemOf(edit.file);
      return {
        kind: edit.kind,
        ...place,
        before: toldApart(edit.before, edit.after, system),
        after: toldApart(edit.after, edit.before, system),
      };
    }
    const what =
      edit.kind === 'alias' ? edit.spelling : edit.kind === 'duplicate' ? edit.reference : undefined;
    return {
      kind: edit.kind,
      ...place,
      ...(what !== undefined && { what }),
      before: edit.before ?? '',
      after: edit.after ?? '',
    };
  });
}
