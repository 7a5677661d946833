import { addName, findName, type NamedItem } from '../book/names';
import { writeSheetName } from '../book/sheet-name';
import type { Sheet } from '../book/sheet';
import type { SheetRange } from '../book/sheet-range';
import type { Workbook } from '../book/workbook';
import { defineClass, type ClassDefinition, type HostClass } from '../dispatch/define-class';
import type { Argument } from '../dispatch/host-object';
import { optional, readText } from '../dispatch/read-argument';
import { reference } from '../book/chart-source';
import { isWholeColumns, isWholeRows, areaAddress } from '../book/area';
import { itemNotFound } from '../host-error';
import { NAMED_ITEM } from './named-item';
import { RANGE } from './range/range';

/** The names of the workbook that belong to no sheet. */
export const WORKBOOK_NAMES: HostClass<Workbook> = defineClass<Workbook>(
  membersOver<Workbook>((workbook) => ({ workbook, sheet: undefined })),
);

/** The names of one sheet. */
export const SHEET_NAMES: HostClass<Sheet> = defineClass<Sheet>(
  membersOver<Sheet>((sheet) => ({ workbook: sheet.workbook, sheet })),
);

interface Scope {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}

function membersOver<Owner extends object>(scopeOf: (owner: Owner) => Scope): ClassDefinition<Owner> {
  const namesIn = (owner: Owner): NamedItem[] => {
    const { workbook, sheet } = scopeOf(owner);
    return workbook.names.filter((item) => item.sheet === sheet);
  };
  const find = (owner: Owner, key: Argument | undefined) => {
    const { workbook, sheet } = scopeOf(owner);
    return findName(workbook, nameOfKey(readText(key)), sheet);
  };
  return {
    name: 'NamedItemCollection',
    items: (owner) => namesIn(owner).map((item) => NAMED_ITEM.of(item)),
    methods: {
      add: (owner, [name, target, comment]) => {
        const { workbook, sheet } = scopeOf(owner);
        const range = RANGE.behind(target);
        const formula = range ? `=${fixedAddress(range)}` : asFormula(readText(target));
        const item = addName(workbook, readText(name), formula, sheet);
        item.comment = optional(comment, readText, '');
        return NAMED_ITEM.of(item);
      },
      addFormulaLocal: (owner, [name, formula, comment]) => {
        const { workbook, sheet } = scopeOf(owner);
        const item = addName(workbook, readText(name), asFormula(readText(formula)), sheet);
        item.comment = optional(comment, readText, '');
        return NAMED_ITEM.of(item);
      },
      getCount: (owner) => namesIn(owner).length,
      getItem: (owner, [key]) => NAMED_ITEM.of(find(owner, key) ?? itemNotFound('there is no such name')),
      getItemOrNullObject: (owner, [key]) => {
        const item = find(owner, key);
        return item && NAMED_ITEM.of(item);
      },
    },
  };
}

/** Ids of a sheet's names carry the sheet's before an exclamation mark. */
function nameOfKey(key: string): string {
  return key.slice(key.lastIndexOf('!') + 1);
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

function fixedAddress({ sheet, area }: SheetRange): string {
  if (!isWholeColumns(area) && !isWholeRows(area)) return reference(sheet, area);
  const address = areaAddress(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${writeSheetName(sheet.name)}!${address}`;
}
