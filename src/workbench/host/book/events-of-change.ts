import { areaAddress, intersection, type Area } from './area';
import type { CellsChange } from './book-events';
import { readable, valueTypeOf } from './readable-value';
import type { CellValue } from './cell-value';
import type { Sheet } from './sheet';

/** Tells that cells changed; where it was one cell, what it held and holds. */
export function tellCellsChanged(
  sheet: Sheet,
  area: Area,
  change: CellsChange = 'RangeEdited',
  single?: { readonly before: CellValue | undefined; readonly after: CellValue | undefined },
): void {
  const { workbook } = sheet;
  const detail = single && {
    before: readable(single.before),
    after: readable(single.after),
    typeBefore: valueTypeOf(single.before),
    typeAfter: valueTypeOf(single.after),
  };
  const told = {
    sheetId: sheet.id,
    address: areaAddress(area),
    change,
    actor: workbook.actor,
    ...(detail && { detail }),
  };
  workbook.events.tell({ kind: 'cells changed', ...told });
  for (const table of sheet.tables) {
    const part = intersection(table.area, area);
    if (part) {
      workbook.events.tell({ kind: 'table changed', ...told, tableId: table.id, address: areaAddress(part) });
    }
  }
}
