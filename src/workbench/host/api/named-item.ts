import type { NamedItem } from '../book/names';
import type { SheetRange } from '../book/sheet-range';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { readBoolean, readText } from '../dispatch/read-argument';
import { isFormula } from '../formula/is-formula';
import { readReference } from '../formula/reference';
import { invalidArgument } from '../host-error';
import { field } from './field';
import { RANGE } from './range/range';
import { WORKSHEET } from './worksheet';

export const NAMED_ITEM: HostClass<NamedItem> = defineClass<NamedItem>({
  name: 'NamedItem',
  idMember: '_Id',
  id: ({ name, sheet }) => (sheet ? `${sheet.id}!${name}` : name),
  scalars: {
    name: { get: ({ name }) => name },
    comment: field('comment', readText),
    formula: {
      get: ({ formula }) => formula,
      set: (item, value) => {
        const formula = readText(value);
        if (!isFormula(formula)) invalidArgument(`${formula} is no formula`);
        item.formula = formula.startsWith('=') ? formula : `=${formula}`;
        item.workbook.touch();
      },
    },
    scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    type: { get: (item) => (rangeOf(item) ? 'Range' : constantOf(item).type) },
    value: { get: (item) => (rangeOf(item) ? item.formula.slice(1) : constantOf(item).value) },
    visible: field('visible', readBoolean),
  },
  objects: {
    worksheet: ({ sheet }) => (sheet ? WORKSHEET.of(sheet) : invalidArgument('the name belongs to no sheet')),
    worksheetOrNullObject: ({ sheet }) => sheet && WORKSHEET.of(sheet),
  },
  methods: {
    delete: (item) => {
      const { names } = item.workbook;
      names.splice(names.indexOf(item), 1);
      item.deleted = true;
      item.workbook.touch();
      return undefined;
    },
    getRange: (item) => RANGE.of(rangeOf(item) ?? invalidArgument('the name stands for no cells')),
    getRangeOrNullObject: (item) => {
      const range = rangeOf(item);
      return range && RANGE.of(range);
    },
  },
});

/** The cells a name stands for; `undefined` where it is a formula or its cells are gone. */
export function rangeOf({ workbook, formula, sheet: own }: NamedItem): SheetRange | undefined {
  const reference = readReference(formula.replace(/^=/, ''));
  if (!reference) return undefined;
  const sheet = reference.sheet === undefined ? own : workbook.findSheet(reference.sheet);
  return sheet && workbook.range(sheet, reference.area);
}

/** What a name without cells gives, where its formula is a plain number, text or truth value. */
function constantOf({ formula }: NamedItem): { type: string; value: string | number | boolean } {
  const text = formula.replace(/^=/, '');
  if (/^-?\d+(\.\d+)?$/.test(text)) return { type: 'Double', value: Number(text) };
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: 'Boolean', value: text.toUpperCase() === 'TRUE' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'String', value: quoted[1]!.replaceAll('""', '"') };
  return { type: 'Error', value: formula };
}
