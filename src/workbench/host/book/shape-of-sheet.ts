import type { Area } from './area';
import type { CellValue } from './cell-value';
import type { RewriteFormula } from './rewrite-formulas';
import type { Sheet } from './sheet';

/** A change that was made and can be taken back, and then made again. */
export interface Change {
  readonly takeBack: () => void;
  readonly makeAgain: () => void;
}

/** Remembers what lies on the cells of a sheet, and where; gives what puts it back. */
export function keepParts(sheet: Sheet): (moveOthers: (area: Area) => Area | undefined) => void {
  const kept = sheet.partsOnCells.map((parts) => parts.map((part) => ({ part, area: part.area })));
  const { page } = sheet;
  const { printArea, titleRows, titleColumns } = page;
  return (moveOthers) => {
    const known = new Set(kept.flat().map(({ part }) => part));
    for (const [index, parts] of sheet.partsOnCells.entries()) {
      for (const part of parts) {
        // Came since: moves with its cells.
        if (!known.has(part)) part.area = moveOthers(part.area) ?? part.area;
      }
      const since = parts.filter((part) => !known.has(part));
      for (const { part, area } of kept[index]!) part.area = area;
      parts.splice(0, parts.length, ...kept[index]!.map(({ part }) => part), ...since);
    }
    Object.assign(page, { printArea, titleRows, titleColumns });
  };
}

/** Remembers all formulas outside cells: of charts, rules and names; gives what puts them back. */
export function keepFormulasOfParts(sheet: Sheet): () => void {
  const { workbook } = sheet;
  const kept: (() => void)[] = workbook.names.map((item) => {
    const { formula } = item;
    return () => {
      item.formula = formula;
    };
  });
  for (const { charts, conditionalRules } of workbook.sheets) {
    for (const series of charts.flatMap((chart) => chart.series)) {
      const { values, categories, name } = series;
      kept.push(() => Object.assign(series, { values, categories, name }));
    }
    for (const rule of conditionalRules) {
      const { formula, comparison } = rule;
      kept.push(() => Object.assign(rule, { formula, comparison }));
    }
  }
  return () => {
    for (const putBack of kept) putBack();
  };
}

interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | undefined;
  readonly formula: string | undefined;
  readonly style: number | undefined;
}

/** Remembers the cells of an area; gives how many hold something, and what puts them back. */
export function keepCells(
  { cells }: Sheet,
  area: Area,
): { readonly count: number; readonly putBack: () => void } {
  const kept: KeptCell[] = [];
  for (const [row, { values, styles, formulas }] of cells.rowsIn(area)) {
    const last = Math.min(area.right, Math.max(values.length, styles.length) - 1);
    for (let column = area.left; column <= last; column++) {
      const [value, style] = [values[column], styles[column]];
      if (value === undefined && style === undefined) continue;
      kept.push({ row, column, value, formula: formulas.get(column), style });
    }
  }
  return {
    count: kept.length,
    putBack: () => {
      for (const { row, column, value, formula, style } of kept) {
        cells.setValue(row, column, value);
        cells.setFormula(row, column, formula);
        cells.setStyle(row, column, style);
      }
    },
  };
}

/** Remembers the formulas of all cells that a rewriting is about to change; gives what puts them back. */
export function keepFormulas(sheet: Sheet, rewrite: RewriteFormula): () => void {
  const kept: (() => void)[] = [];
  for (const { cells, name } of sheet.workbook.sheets) {
    for (const [row, { formulas }] of cells.rowsIn({ top: 0, bottom: cells.reach.row })) {
      for (const [column, formula] of formulas) {
        if (rewrite(formula, name, { row, column }) === formula) continue;
        kept.push(() => {
          cells.setFormula(row, column, formula);
        });
      }
    }
  }
  return () => {
    for (const putBack of kept) putBack();
  };
}
