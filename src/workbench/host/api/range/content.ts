import { refuseUnlessAllowed, refuseWhereProtected } from '../../book/protection';
import { cellsIn } from '../../book/area';
import { enter } from '../../book/enter';
import { tellCellsChanged } from '../../book/events-of-change';
import { readable, valueTypeOf } from '../../book/readable-value';
import type { SheetRange } from '../../book/sheet-range';
import type { ScalarProperty } from '../../dispatch/define-class';
import { invalidArgument } from '../../host-error';
import { showValue } from '../../input/show-value';
import { isJsonList, type Json } from '../../json';
import { eachCell, eachInput } from './each-cell';

const FORMULAS: ScalarProperty<SheetRange> = {
  get: (range) =>
    eachCell(range, (cells, _row, column) => cells?.formulas.get(column) ?? readable(cells?.values[column])),
  set: enterAll,
};

const NUMBER_FORMATS: ScalarProperty<SheetRange> = {
  get: (range) => eachCell(range, (_cells, row, column) => range.sheet.styles.at(row, column).numberFormat),
  set: setNumberFormats,
};

/** What the cells of a range hold, as lists of rows. */
export const CONTENT = {
  values: {
    get: (range) => eachCell(range, (cells, _row, column) => readable(cells?.values[column])),
    set: enterAll,
  },
  formulas: FORMULAS,
  formulasLocal: FORMULAS,
  text: {
    get: (range) =>
      eachCell(range, (cells, row, column) => {
        const { sheet } = range;
        const { numberFormat } = sheet.styles.at(row, column);
        return showValue(cells?.values[column], numberFormat, sheet.workbook.options.locale);
      }),
  },
  valueTypes: {
    get: (range) => eachCell(range, (cells, _row, column) => valueTypeOf(cells?.values[column])),
  },
  numberFormat: NUMBER_FORMATS,
  numberFormatLocal: NUMBER_FORMATS,
  hasSpill: { get: () => false },
} satisfies Record<string, ScalarProperty<SheetRange>>;

function enterAll({ sheet, area }: SheetRange, input: Json): void {
  refuseWhereProtected(sheet, area);
  const before = sheet.cells.valueAt(area.top, area.left);
  eachInput(area, input, (row, column, value) => {
    if (typeof value === 'object') invalidArgument('a cell takes a text, a number, true or false');
    else enter(sheet, row, column, value);
  });
  // Even in manual mode a formula is worked out as it is entered, with what the others show then.
  if (sheet.workbook.calculationMode === 'Manual') sheet.workbook.settle();
  const after = sheet.cells.valueAt(area.top, area.left);
  tellCellsChanged(sheet, area, 'RangeEdited', cellsIn(area) === 1 ? { before, after } : undefined);
}

function setNumberFormats({ sheet, area }: SheetRange, input: Json): void {
  refuseUnlessAllowed(sheet, 'allowFormatCells');
  const change = (numberFormat: Json) => {
    if (typeof numberFormat !== 'string') return invalidArgument('a number format is a text');
    return sheet.workbook.styles.changer((style) => ({ ...style, numberFormat: numberFormat || 'General' }));
  };
  if (!isJsonList(input)) {
    sheet.styles.changeNumbers(area, change(input));
    return;
  }
  const changers = new Map<Json, (style: number) => number>();
  eachInput(area, input, (row, column, numberFormat) => {
    const changed = changers.get(numberFormat) ?? change(numberFormat);
    changers.set(numberFormat, changed);
    sheet.cells.setStyle(row, column, changed(sheet.styles.numberAt(row, column)));
  });
}
