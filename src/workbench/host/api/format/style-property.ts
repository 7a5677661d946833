import { refuseUnlessAllowed } from '../../book/protection';
import { areaAddress } from '../../book/area';
import type { CellStyle } from '../../book/cell-style';
import type { SheetRange } from '../../book/sheet-range';
import type { StyleChange } from '../../book/style-table';
import type { ScalarProperty } from '../../dispatch/define-class';
import type { Json } from '../../json';

/** A property of a range's looks: read, it is null where the cells differ; set, it is set for all of them. */
export function styleProperty<Value extends Json>(
  get: (style: CellStyle) => Value,
  read: (value: unknown) => Value,
  put: (style: CellStyle, value: Value) => CellStyle,
): ScalarProperty<SheetRange> {
  return {
    get: (range) => sharedValue(range, get),
    set: (range, value) => {
      const given = read(value);
      changeStyle(range, (style) => put(style, given));
    },
  };
}

/** What all cells of a range have in common; null where they differ. */
export function sharedValue({ sheet, area }: SheetRange, get: (style: CellStyle) => Json): Json {
  let shared: Json | undefined;
  for (const number of sheet.styles.numbersIn(area)) {
    const value = get(sheet.workbook.styles.styleOf(number));
    if (shared === undefined) shared = value;
    else if (shared !== value) return null;
  }
  return shared ?? null;
}

/** Changes the looks of a range and tells of it. */
export function changeStyle({ sheet, area }: SheetRange, change: StyleChange): void {
  refuseUnlessAllowed(sheet, 'allowFormatCells');
  sheet.styles.change(area, change);
  const { workbook } = sheet;
  workbook.events.tell({
    kind: 'format changed',
    sheetId: sheet.id,
    address: areaAddress(area),
    actor: workbook.actor,
  });
}
