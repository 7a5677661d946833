import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { WORKBOOK_COMMENTS } from './comment-collection';
import { CUSTOM_XML_PART_COLLECTION } from './custom-xml';
import { DOCUMENT_PROPERTIES } from './document-properties';
import { WORKBOOK_NAMES } from './named-item-collection';
import { SETTING_COLLECTION } from './setting-collection';
import { WORKBOOK_TABLES } from './table/table-collection';
import { APPLICATION } from './application';
import { FUNCTIONS } from './functions';
import { splitSheetName } from '../book/sheet-name';
import { parseArea } from '../book/area';
import { oneOf, optional, readList, readRecord, readText } from '../dispatch/read-argument';
import type { Argument } from '../dispatch/host-object';
import { insertSheets } from '../file/insert-sheets';
import { invalidArgument, itemNotFound } from '../host-error';
import { rangeObject } from './locate-range';
import { RANGE } from './range/range';
import { WORKBOOK_PROTECTION } from './workbook-protection';
import { WORKSHEET } from './worksheet';
import { WORKSHEET_COLLECTION } from './worksheet-collection';

export const WORKBOOK: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Workbook',
  eventTarget: () => 'Workbook',
  scalars: {
    name: { get: ({ options }) => options.name },
    readOnly: { get: () => false },
  },
  objects: {
    comments: (workbook) => WORKBOOK_COMMENTS.of(workbook),
    customXmlParts: (workbook) => CUSTOM_XML_PART_COLLECTION.of(workbook),
    functions: (workbook) => FUNCTIONS.of(workbook),
    names: (workbook) => WORKBOOK_NAMES.of(workbook),
    protection: (workbook) => WORKBOOK_PROTECTION.of(workbook),
    properties: ({ properties }) => DOCUMENT_PROPERTIES.of(properties),
    settings: (workbook) => SETTING_COLLECTION.of(workbook),
    tables: (workbook) => WORKBOOK_TABLES.of(workbook),
    application: (workbook) => APPLICATION.of(workbook),
    worksheets: (workbook) => WORKSHEET_COLLECTION.of(workbook),
  },
  // `Excel.createWorkbook` on the web.
  unlisted: {
    createAndOpenWorkbook: (workbook, [file]) => {
      workbook.createWorkbook(optional(file, readText, undefined)).opened = true;
      return undefined;
    },
  },
  methods: {
    getActiveCell: ({ selection: { sheet, area } }) =>
      rangeObject(sheet, { ...area, bottom: area.top, right: area.left }),
    insertWorksheetsFromBase64: (workbook, [base64, options]) => {
      const asked = optional(options, readRecord, {});
      const names = optional(asked['sheetNamesToInsert'], readList, []).map(readText);
      const inserted = insertSheets(workbook, readText(base64), {
        names: names.length > 0 ? names : undefined,
        position: positionOf(workbook, asked),
      });
      return inserted.map(({ id }) => id);
    },
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

const readPositionType = oneOf(['None', 'Before', 'After', 'Beginning', 'End']);

/** Where inserted sheets begin: beside a sheet, or at one of the ends. */
function positionOf(workbook: Workbook, asked: Readonly<Record<string, Argument>>): number {
  const type = optional(asked['positionType'], readPositionType, 'End');
  const beside = asked['relativeTo'] ?? undefined;
  if (beside === undefined || type === 'None') return type === 'Beginning' ? 0 : workbook.sheets.length;
  const named = typeof beside === 'string' ? beside : undefined;
  const sheet =
    named === undefined
      ? WORKSHEET.behind(beside)
      : (workbook.findSheetById(named) ?? workbook.findSheet(named));
  if (!sheet)
    return named === undefined
      ? invalidArgument('a sheet is wanted')
      : itemNotFound(`there is no sheet “${named}”`);
  if (type === 'Before') return sheet.position;
  return type === 'After' ? sheet.position + 1 : type === 'Beginning' ? 0 : workbook.sheets.length;
}
