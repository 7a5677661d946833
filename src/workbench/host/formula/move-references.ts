import { shifted, type Shift } from '../book/shift';
import { readReference, writeReference, type Reference } from './reference';
import { rewrite } from './tokenise';

/** A formula as it must read when it is copied some rows and columns away: what is not fixed goes along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const { area, fixed, kind } = reference;
    const down = (fixedRow: boolean) => (fixedRow || kind === 'columns' ? 0 : rows);
    const right = (fixedColumn: boolean) => (fixedColumn || kind === 'rows' ? 0 : columns);
    const moved = {
      top: area.top + down(fixed.top),
      bottom: area.bottom + down(kind === 'cell' ? fixed.top : fixed.bottom),
      left: area.left + right(fixed.left),
      right: area.right + right(kind === 'cell' ? fixed.left : fixed.right),
    };
    return { ...reference, area: moved };
  });
}

/** A formula after cells of `sheet` were inserted or deleted; what is gone becomes `#REF!`. */
export function shiftedFormula(formula: string, ownSheet: string, sheet: string, shift: Shift): string {
  return rewriteReferences(formula, (reference) => {
    if (!names(reference, ownSheet, sheet)) return undefined;
    const area = shifted(reference.area, shift);
    return area ? { ...reference, area } : '#REF!';
  });
}

/** A formula after a sheet got another name. */
export function renamedInFormula(formula: string, before: string, after: string): string {
  return rewriteReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: after } : undefined,
  );
}

/** A formula after a sheet is gone. */
export function withoutSheetInFormula(formula: string, gone: string): string {
  return rewriteReferences(formula, ({ sheet }) =>
    sheet?.toLowerCase() === gone.toLowerCase() ? '#REF!' : undefined,
  );
}

function names({ sheet }: Reference, ownSheet: string, wanted: string): boolean {
  return (sheet ?? ownSheet).toLowerCase() === wanted.toLowerCase();
}

function rewriteReferences(
  formula: string,
  change: (reference: Reference) => Reference | string | undefined,
): string {
  return rewrite(formula, ({ kind, text }) => {
    if (kind !== 'reference') return undefined;
    const reference = readReference(text);
    const changed = reference && change(reference);
    if (changed === undefined || typeof changed === 'string') return changed;
    return writeReference(changed);
  });
}
