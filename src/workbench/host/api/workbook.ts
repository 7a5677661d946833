import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { APPLICATION } from './application';
import { splitSheetName } from '../book/sheet-name';
import { parseArea } from '../book/area';
import { readText } from '../dispatch/read-argument';
import { itemNotFound } from '../host-error';
import { rangeObject } from './locate-range';
import { RANGE } from './range/range';
import { WORKSHEET_COLLECTION } from './worksheet-collection';

export const WORKBOOK: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Workbook',
  eventTarget: () => 'Workbook',
  scalars: {
    name: { get: ({ options }) => options.name },
    readOnly: { get: () => false },
  },
  objects: {
    application: (workbook) => APPLICATION.of(workbook),
    worksheets: (workbook) => WORKSHEET_COLLECTION.of(workbook),
  },
  methods: {
    getSelectedRange: ({ selection }) => RANGE.of(selection),
    _GetRangeForEventByReferenceId: (workbook, [id]) =>
      rangeOfEvent(workbook, readText(id)) ?? itemNotFound('the cells are gone'),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) => rangeOfEvent(workbook, readText(id)),
  },
});

/** Finds the cells an event was about, by what the event carried: the sheet's id and their address. */
function rangeOfEvent(workbook: Workbook, reference: string) {
  const { sheet: id = '', rest } = splitSheetName(reference);
  const sheet = workbook.findSheetById(id);
  const area = parseArea(rest);
  return sheet && area && rangeObject(sheet, area);
}
