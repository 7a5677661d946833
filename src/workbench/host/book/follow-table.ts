import {
  renamedColumnInFormula,
  renamedTableInFormula,
  withoutTableInFormula,
} from '../formula/table-references';
import { resolveStructured } from '../formula/structured';
import type { CellValue } from './cell-value';
import { reference } from './chart-source';
import { readable } from './readable-value';
import type { RewriteFormula } from './rewrite-formulas';
import { keepFormulas, keepFormulasOfParts, type Change } from './shape-of-sheet';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** References to a table follow its new name. */
export function followTableName(table: Table, before: string, after: string): void {
  rewriteUndoably(table.sheet, (formula) => renamedTableInFormula(formula, before, after));
}

/** References to a column follow its new heading; to one that is gone (`undefined`) they are lost. */
export function followHeading(table: Table, before: string, after: string | undefined): void {
  const isWithin = standsIn(table);
  rewriteUndoably(table.sheet, (formula, sheet, cell) =>
    renamedColumnInFormula(formula, table.name, isWithin(sheet, cell), before, after),
  );
}

/** Makes plain cells of all references to a table that is about to become a range. */
export function fixReferences(table: Table): void {
  const { workbook } = table.sheet;
  const isWithin = standsIn(table);
  rewriteUndoably(table.sheet, (formula, sheet, cell) =>
    withoutTableInFormula(formula, table.name, isWithin(sheet, cell), (text) => {
      if (!text.includes('[')) return table.body ? reference(table.sheet, table.body) : '#REF!';
      const place = { sheet: workbook.findSheet(sheet) ?? table.sheet, row: 0, column: 0, ...cell };
      const found = resolveStructured(text, workbook, place);
      return found ? reference(found.sheet, found.area) : '#REF!';
    }),
  );
}

/** What a formula becomes where tables go with their cells. */
export function withoutTables(tables: readonly Table[]): RewriteFormula {
  return (formula, sheet, cell) =>
    tables.reduce(
      (rewritten, table) =>
        withoutTableInFormula(rewritten, table.name, standsIn(table)(sheet, cell), () => '#REF!'),
      formula,
    );
}

/**
 * What a cell holds once a value is put into it: itself, or the heading it makes where the cell heads a column of a
 * table. Headings are texts, none blank and no two alike; references to the column follow.
 */
export function asHeading(
  { tables }: Sheet,
  row: number,
  column: number,
  value: CellValue | undefined,
): CellValue | undefined {
  const table = tables.find(
    ({ showHeaders, area }) => showHeaders && area.top === row && column >= area.left && column <= area.right,
  );
  if (!table) return value;
  const index = column - table.area.left;
  const { headings } = table;
  const before = headings[index]!;
  const others = headings.filter((_, other) => other !== index);
  const heading = freeHeading(
    String(readable(value)),
    index,
    new Set(others.map((one) => one.toLowerCase())),
  );
  if (before !== '' && before !== heading) followHeading(table, before, heading);
  return heading;
}

/** A heading that none of the others is; Excel numbers what is missing or comes again. */
export function freeHeading(written: string, index: number, taken: ReadonlySet<string>): string {
  const wanted = written === '' ? `Column${index + 1}` : written;
  let heading = wanted;
  for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${wanted}${number}`;
  return heading;
}

function standsIn({ sheet: own, area }: Table) {
  return (sheet: string, cell: { readonly row: number; readonly column: number } | undefined): boolean =>
    cell !== undefined &&
    sheet === own.name &&
    cell.row >= area.top &&
    cell.row <= area.bottom &&
    cell.column >= area.left &&
    cell.column <= area.right;
}

function rewriteUndoably(sheet: Sheet, rewriteFormula: RewriteFormula): void {
  const { workbook } = sheet;
  workbook.undo.noteChange((): Change => {
    const kept = [keepFormulas(sheet, rewriteFormula), keepFormulasOfParts(sheet)];
    const make = () => {
      workbook.rewriteFormulas(rewriteFormula);
      workbook.touch();
    };
    make();
    return {
      takeBack: () => {
        for (const putBack of kept) putBack();
      },
      makeAgain: make,
    };
  });
}
