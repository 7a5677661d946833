import { areaAddress, type Area } from './area';
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
  workbook.events.tell({
    kind: 'cells changed',
    sheetId: sheet.id,
    address: areaAddress(area),
    change,
    actor: workbook.actor,
    ...(detail && { detail }),
  });
}
