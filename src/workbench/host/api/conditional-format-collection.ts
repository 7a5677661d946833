import { refuseUnlessAllowed } from '../book/protection';
import { intersection } from '../book/area';
import type { ConditionalRule } from '../book/sheet-parts';
import type { SheetRange } from '../book/sheet-range';
import { defineClass, type HostClass } from '../dispatch/define-class';
import type { HostObject } from '../dispatch/host-object';
import { oneOf, readText, readWholeNumber } from '../dispatch/read-argument';
import { itemNotFound } from '../host-error';
import { CONDITIONAL_FORMAT, RuleOnSheet } from './conditional-format';

export const CONDITIONAL_FORMAT_COLLECTION: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'ConditionalFormatCollection',
  items: (range) => rulesOn(range).map((rule) => objectOf(range, rule)),
  methods: {
    add: (range, [type]) => {
      const { sheet, area } = range;
      refuseUnlessAllowed(sheet, 'allowFormatCells');
      const rule: ConditionalRule = {
        id: sheet.workbook.nextPartId(),
        area,
        type: oneOf(['Custom', 'CellValue', 'ContainsText'])(type),
        stopIfTrue: false,
        formula: '',
        comparison: { operator: 'GreaterThan', formula1: '' },
        text: { operator: 'Contains', text: '' },
        looks: {
          fillColor: '',
          fontColor: '',
          bold: null,
          italic: null,
          underline: 'None',
          strikethrough: null,
          numberFormat: '',
        },
      };
      // The newest goes first.
      sheet.conditionalRules.unshift(rule);
      return objectOf(range, rule);
    },
    clearAll: (range) => {
      const own = new Set(rulesOn(range));
      const others = range.sheet.conditionalRules.filter((rule) => !own.has(rule));
      range.sheet.conditionalRules.splice(0, range.sheet.conditionalRules.length, ...others);
      return undefined;
    },
    getCount: (range) => rulesOn(range).length,
    getItem: (range, [id]) =>
      find(range, readText(id)) ?? itemNotFound('there is no such conditional format'),
    getItemAt: (range, [index]) => {
      const rule = rulesOn(range)[readWholeNumber(index)];
      return rule ? objectOf(range, rule) : itemNotFound('there is no such conditional format');
    },
    getItemOrNullObject: (range, [id]) => find(range, readText(id)),
  },
});

function rulesOn({ sheet, area }: SheetRange): ConditionalRule[] {
  return sheet.conditionalRules.filter((rule) => intersection(rule.area, area));
}

function find(range: SheetRange, id: string): HostObject | undefined {
  const rule = rulesOn(range).find((other) => other.id === id);
  return rule && objectOf(range, rule);
}

function objectOf({ sheet }: SheetRange, rule: ConditionalRule): HostObject {
  return CONDITIONAL_FORMAT.of(RuleOnSheet.of(sheet, rule));
}
