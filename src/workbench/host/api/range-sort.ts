import { rowsOf, type Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { SheetRange } from '../book/sheet-range';
import { sortCells, type SortKey } from '../book/sort';
import type { Table } from '../book/table';
import { defineClass, type HostClass } from '../dispatch/define-class';
import {
  oneOf,
  optional,
  readBoolean,
  readList,
  readRecord,
  readWholeNumber,
} from '../dispatch/read-argument';
import { asJson } from '../dispatch/resolve-path';
import { HostError } from '../host-error';

const readOrientation = oneOf(['Rows', 'Columns']);
const readMethod = oneOf(['PinYin', 'StrokeCount']);
const readSortOn = oneOf(['Value', 'CellColor', 'FontColor', 'Icon']);
const readDataOption = oneOf(['Normal', 'TextAsNumber']);

export const RANGE_SORT: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'RangeSort',
  methods: {
    apply: ({ sheet, area }, [fields, matchCase, hasHeaders, orientation]) => {
      const lines = optional(orientation, readOrientation, 'Rows') === 'Rows' ? 'rows' : 'columns';
      const below = optional(hasHeaders, readBoolean, false);
      const rest: Area = lines === 'rows' ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
      sort(sheet, below ? rest : area, readKeys(fields), optional(matchCase, readBoolean, false), lines);
      return undefined;
    },
  },
});

export const TABLE_SORT: HostClass<Table> = defineClass<Table>({
  name: 'TableSort',
  scalars: {
    fields: { get: ({ sorting }) => sorting?.fields ?? [] },
    matchCase: { get: ({ sorting }) => sorting?.matchCase ?? false },
    method: { get: ({ sorting }) => sorting?.method ?? 'PinYin' },
  },
  methods: {
    apply: (table, [fields, matchCase, method]) => {
      const keys = readKeys(fields);
      const isCaseMatched = optional(matchCase, readBoolean, false);
      if (table.body) sort(table.sheet, table.body, keys, isCaseMatched, 'rows');
      table.sorting = {
        keys,
        fields: asJson(fields),
        matchCase: isCaseMatched,
        method: optional(method, readMethod, 'PinYin'),
      };
      return undefined;
    },
    /** Forgets how the table was sorted; its rows stay as they lie. */
    clear: (table) => {
      table.sorting = undefined;
      return undefined;
    },
    reapply: (table) => {
      const { sorting, body, sheet } = table;
      if (sorting && body) sort(sheet, body, sorting.keys, sorting.matchCase, 'rows');
      return undefined;
    },
  },
});

function sort(
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
  lines: 'rows' | 'columns',
): void {
  if (rowsOf(area) > 0) sortCells(sheet, area, { keys, matchCase, lines });
}

function readKeys(fields: unknown): SortKey[] {
  return readList(fields).map((field) => {
    const asked = readRecord(field);
    if (optional(asked['sortOn'], readSortOn, 'Value') !== 'Value') {
      throw new HostError('ApiNotFound', 'sorting by colours and icons is not modelled');
    }
    return {
      offset: readWholeNumber(asked['key']),
      ascending: optional(asked['ascending'], readBoolean, true),
      textAsNumber: optional(asked['dataOption'], readDataOption, 'Normal') === 'TextAsNumber',
    };
  });
}
