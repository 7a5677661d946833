import { initSync, Model } from '@ironcalc/wasm';

import { cellAddress } from '../../../core/grid/address';
import { WHOLE_SHEET } from '../book/area';
import type { CalculatedCell, Calculator } from '../book/calculator';
import { CellSet } from '../book/cell-set';
import { CellError, type CellValue } from '../book/cell-value';
import type { Sheet } from '../book/sheet';
import type { Workbook } from '../book/workbook';
import { KnownFunctions } from './known-functions';
import { translateFormula, type TranslatedFormula } from './translate-formula';

/** Kinds of result in the library's numbering. */
const KIND = { number: 1, text: 2, boolean: 4, error: 16 } as const;

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly translated: TranslatedFormula;
}

/**
 * Calculates with IronCalc. The library gets only the cells that formulas look at, so a large log that nothing refers
 * to costs nothing; every calculation starts from a new model.
 *
 * @param wasm the library's binary, compiled or as bytes
 */
export function createIronCalculator(wasm: WebAssembly.Module | BufferSource): Calculator & {
  /** Formulas the library could not work out, with what it said. Typed ones show #CALC!, a file’s what it remembers. */
  readonly unsupported: readonly string[];
} {
  initSync({ module: wasm });
  const unsupported: string[] = [];
  const functions = new KnownFunctions();
  /** Formulas whose results are kept as their file has them: the library gave none. */
  const unworkable = new Set<string>();
  return {
    unsupported,
    calculate(workbook, isWanted = () => true) {
      const all = formulasOf(workbook).filter(({ sheet, row, column }) => isWanted(sheet, row, column));
      const unknown = functions.unknownIn(all.flatMap(({ translated }) => translated.functions));
      const isKnown = ({ translated }: FormulaCell) =>
        !translated.functions.some((name) => unknown.has(name));
      const isWorkable = (cell: FormulaCell) => isKnown(cell) && !unworkable.has(cell.translated.formula);
      const changed = all
        .filter((cell) => !isWorkable(cell) && workbook.isTyped(cell.sheet, cell.row, cell.column))
        .map((cell) => put(cell, CellError.of(isKnown(cell) ? '#CALC!' : '#NAME?')));
      const formulas = all.filter(isWorkable);
      if (formulas.length === 0) return changed;
      const model = new Model(workbook.options.name, 'en', 'UTC', 'en');
      try {
        const positions = fill(model, workbook, formulas);
        model.evaluate();
        const taken = take(model, positions, formulas);
        for (const { cell, shown } of rootsOf(taken.unworkable)) {
          unworkable.add(cell.translated.formula);
          unsupported.push(`${cell.translated.formula}: ${shown}`);
        }
        // Once more, with what their file remembers of them, for those that look at them.
        return taken.unworkable.length > 0
          ? [...changed, ...this.calculate(workbook, isWanted)]
          : [...changed, ...taken.changed];
      } finally {
        model.free();
      }
    },
    evaluate(workbook, asked) {
      const translated = asked.map(({ formula, place }) => translateFormula(formula, workbook, place));
      const unknown = functions.unknownIn(translated.flatMap((one) => one?.functions ?? []));
      const known = translated.map((one) =>
        one?.functions.some((name) => unknown.has(name)) ? undefined : one,
      );
      const model = new Model(workbook.options.name, 'en', 'UTC', 'en');
      try {
        const { positions, exact } = addSheets(model, workbook);
        const looksAt = known.flatMap((one) => one?.looksAt ?? []);
        putValues(model, positions, looksAt, new CellSet());
        for (const [index, one] of known.entries()) {
          if (one) model.setUserInput(exact, index + 1, 1, one.formula);
        }
        model.resumeEvaluation();
        model.evaluate();
        return known.map((one, index) => {
          const shown = model.getFormattedCellValue(exact, index + 1, 1);
          return one && resultOf(model.getCellType(exact, index + 1, 1), shown, () => Number(shown));
        });
      } finally {
        model.free();
      }
    },
  };
}

function put({ sheet, row, column }: FormulaCell, value: CellValue): CalculatedCell {
  sheet.cells.setValue(row, column, value);
  return { sheetId: sheet.id, row, column };
}

function formulasOf(workbook: Workbook): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.cells.rowsIn(WHOLE_SHEET)) {
      for (const [column, formula] of cells.formulas) {
        const translated = translateFormula(formula, workbook, { sheet, row, column });
        if (translated) found.push({ sheet, row, column, translated });
      }
    }
  }
  return found;
}

/** Puts sheets, the cells looked at and the formulas into the model; gives each sheet's position there. */
function fill(
  model: Model,
  workbook: Workbook,
  formulas: readonly FormulaCell[],
): ReadonlyMap<Sheet, number> {
  const { positions, exact } = addSheets(model, workbook);
  const looksAt = formulas.flatMap(({ translated }) => translated.looksAt);
  const calculated = new CellSet();
  for (const { sheet, row, column } of formulas) calculated.add(sheet, row, column);
  putValues(model, positions, looksAt, calculated);
  for (const [index, { sheet, row, column, translated }] of formulas.entries()) {
    const position = positions.get(sheet)!;
    model.setUserInput(position, row + 1, column + 1, translated.formula);
    const cell = `'${sheet.name.replaceAll("'", "''")}'!${cellAddress(row, column)}`;
    model.setUserInput(exact, index + 1, 1, `=""&${cell}`);
  }
  model.resumeEvaluation();
  return positions;
}

/** Puts the workbook's sheets into an empty model, and behind them one more for what is in none of them. */
function addSheets(model: Model, workbook: Workbook) {
  model.pauseEvaluation();
  const positions = new Map<Sheet, number>();
  for (const [index, sheet] of workbook.sheets.entries()) {
    if (index > 0) model.newSheet();
    positions.set(sheet, index);
  }
  // All get names of their own first: a sheet may be called what the library calls another one.
  const free = nameThatIsFree(workbook);
  for (const index of positions.values()) model.renameSheet(index, `${free}${index}`);
  for (const [sheet, index] of positions) model.renameSheet(index, sheet.name);
  model.newSheet();
  const exact = positions.size;
  model.renameSheet(exact, free);
  return { positions, exact };
}

/** A word with which no sheet’s name begins. */
function nameThatIsFree({ sheets }: Workbook): string {
  let name = 'x';
  while (sheets.some((sheet) => sheet.name.toLowerCase().startsWith(name))) name += 'x';
  return name;
}

/** Puts what cells hold into the model, but for those that are worked out there, whose formulas come after. */
function putValues(
  model: Model,
  positions: ReadonlyMap<Sheet, number>,
  looksAt: TranslatedFormula['looksAt'],
  calculated: CellSet,
): void {
  const done = new CellSet();
  const areas = new Map<string, TranslatedFormula['looksAt'][number]>();
  for (const part of looksAt) {
    const { top, left, bottom, right } = part.area;
    areas.set(`${part.sheet.id} ${top} ${left} ${bottom} ${right}`, part);
  }
  for (const { sheet, area } of areas.values()) {
    for (const [row, cells] of sheet.cells.rowsIn(area)) {
      const last = Math.min(area.right, cells.values.length - 1);
      for (let column = area.left; column <= last; column++) {
        const value = cells.values[column];
        if (value === undefined || calculated.has(sheet, row, column)) continue;
        if (!done.add(sheet, row, column)) continue;
        model.setUserInput(positions.get(sheet)!, row + 1, column + 1, inputFor(value));
      }
    }
  }
}

/** A value as the library takes it typed: texts behind an apostrophe, so that none becomes a date or a formula. */
function inputFor(value: CellValue): string {
  if (value instanceof CellError) return value.code;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

interface Taken {
  readonly changed: readonly CalculatedCell[];
  /** Formulas the library gave no result for, with what it said. */
  readonly unworkable: readonly { readonly cell: FormulaCell; readonly shown: string }[];
}

function take(model: Model, positions: ReadonlyMap<Sheet, number>, formulas: readonly FormulaCell[]): Taken {
  const changed: CalculatedCell[] = [];
  const unworkable: { cell: FormulaCell; shown: string }[] = [];
  const exact = positions.size;
  const results = formulas.map((cell, index) => {
    const { sheet, row, column } = cell;
    const position = positions.get(sheet)!;
    const shown = model.getFormattedCellValue(position, row + 1, column + 1);
    const value = resultOf(model.getCellType(position, row + 1, column + 1), shown, () =>
      Number(model.getFormattedCellValue(exact, index + 1, 1)),
    );
    if (value === undefined) unworkable.push({ cell, shown });
    return value;
  });
  if (unworkable.length > 0) return { changed, unworkable };
  for (const [index, cell] of formulas.entries()) {
    const result = results[index]!;
    if (cell.sheet.cells.valueAt(cell.row, cell.column) !== result) changed.push(put(cell, result));
  }
  return { changed, unworkable };
}

/** Those that look at no other of them: the others only pass on what these gave. */
function rootsOf(unworkable: Taken['unworkable']): Taken['unworkable'] {
  const roots = unworkable.filter(
    ({ cell }) =>
      !cell.translated.looksAt.some(({ sheet, area: { top, left, bottom, right } }) =>
        unworkable.some(
          ({ cell: { sheet: other, row, column } }) =>
            other === sheet && row >= top && row <= bottom && column >= left && column <= right,
        ),
      ),
  );
  return roots.length > 0 ? roots : unworkable;
}

/** What a cell of the model holds; the library shows numbers with ten digits, so they are read where they are spelt out. */
function resultOf(kind: number, shown: string, exactNumber: () => number): CellValue | undefined {
  switch (kind) {
    case KIND.number:
      return exactNumber();
    case KIND.boolean:
      return shown === 'TRUE';
    case KIND.error:
      return CellError.read(shown);
    default:
      return shown;
  }
}
