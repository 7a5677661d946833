import { isIn } from '../../host/book/area';
import { findName } from '../../host/book/names';
import type { Sheet } from '../../host/book/sheet';
import { readReference } from '../../host/formula/reference';
import { showValue } from '../../host/input/show-value';
import { isRecord } from '../../host/json';

/** What may be chosen for a cell from its drop-down list; none where it has no such list. */
export function choicesFor(sheet: Sheet, row: number, column: number): readonly string[] {
  const list = sheet.validations.find(({ area }) => isIn(area, row, column))?.rule['list'];
  if (!isRecord(list) || list['inCellDropDown'] === false) return [];
  const { source } = list;
  if (typeof source !== 'string') return [];
  return source.startsWith('=')
    ? textsAt(sheet, source.slice(1))
    : source.split(',').map((one) => one.trim());
}

/** The texts of the cells that a reference or a name stands for. */
function textsAt(sheet: Sheet, source: string): readonly string[] {
  const { workbook } = sheet;
  const formula = findName(workbook, source, sheet)?.formula.slice(1) ?? source;
  const reference = readReference(formula);
  const holder = reference?.sheet === undefined ? sheet : workbook.findSheet(reference.sheet);
  if (!reference || !holder) return [];
  const texts: string[] = [];
  for (const [row, cells] of holder.cells.rowsIn(reference.area)) {
    for (let column = reference.area.left; column <= reference.area.right; column++) {
      const { numberFormat } = holder.styles.at(row, column);
      const text = showValue(cells.values[column], numberFormat, workbook.options.locale);
      if (text !== '') texts.push(text);
      if (column >= cells.values.length) break;
    }
  }
  return texts;
}
