import type { Sheet } from '../book/sheet';
import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import type { Argument } from '../dispatch/host-object';
import { optional, readBoolean, readText } from '../dispatch/read-argument';
import { itemNotFound } from '../host-error';
import { WORKSHEET } from './worksheet';

export const WORKSHEET_COLLECTION: HostClass<Workbook> = defineClass<Workbook>({
  name: 'WorksheetCollection',
  eventTarget: () => 'Workbook',
  items: ({ sheets }) => sheets.map((sheet) => WORKSHEET.of(sheet)),
  methods: {
    add: (workbook, [name]) => WORKSHEET.of(workbook.addSheet(optional(name, readText, undefined))),
    getActiveWorksheet: ({ activeSheet }) => WORKSHEET.of(activeSheet),
    getCount: (workbook, [visibleOnly]) => shown(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly]) => WORKSHEET.of(shown(workbook, visibleOnly)[0]!),
    getLast: (workbook, [visibleOnly]) => WORKSHEET.of(shown(workbook, visibleOnly).at(-1)!),
    getItem: (workbook, [key]) =>
      WORKSHEET.of(find(workbook, key) ?? itemNotFound(`there is no sheet “${readText(key)}”`)),
    getItemOrNullObject: (workbook, [key]) => {
      const sheet = find(workbook, key);
      return sheet && WORKSHEET.of(sheet);
    },
  },
});

/** After a first sync the add-in asks by id, before it by name. */
function find(workbook: Workbook, key: Argument | undefined): Sheet | undefined {
  const text = readText(key);
  return workbook.findSheetById(text) ?? workbook.findSheet(text);
}

function shown({ sheets }: Workbook, visibleOnly: Argument | undefined): Sheet[] {
  const wanted = optional(visibleOnly, readBoolean, false);
  return sheets.filter(({ visibility }) => !wanted || visibility === 'Visible');
}
