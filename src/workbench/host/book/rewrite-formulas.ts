import { WHOLE_SHEET } from './area';
import type { Sheet } from './sheet';

/** What a formula becomes. `sheet` is the one it stands on, by name; `cell` where it stands in one. */
export type RewriteFormula = (
  formula: string,
  sheet: string,
  cell?: { readonly row: number; readonly column: number },
) => string;

/** Writes the formulas of a sheet anew: those of its cells, its charts and its rules. */
export function rewriteFormulasOf(sheet: Sheet, rewriteFormula: RewriteFormula): void {
  const { name } = sheet;
  const rewrite = (formula: string) => rewriteFormula(formula, name);
  for (const [row, { formulas }] of sheet.cells.rowsIn(WHOLE_SHEET)) {
    for (const [column, formula] of formulas) {
      formulas.set(column, rewriteFormula(formula, name, { row, column }));
    }
  }
  for (const { series } of sheet.charts) {
    for (const one of series) {
      one.values &&= rewrite(one.values);
      one.categories &&= rewrite(one.categories);
      if (one.name && 'reference' in one.name) one.name = { reference: rewrite(one.name.reference) };
    }
  }
  for (const rule of sheet.conditionalRules) {
    rule.formula = rewrite(rule.formula);
    const { formula1, formula2 } = rule.comparison;
    rule.comparison = {
      ...rule.comparison,
      formula1: rewrite(formula1),
      ...(formula2 !== undefined && { formula2: rewrite(formula2) }),
    };
  }
}
