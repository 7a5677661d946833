import type { AutoFilter, FilterCriteria } from '../book/filter';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { optional, readList, readRecord, readText, readWholeNumber, wordOf } from '../dispatch/read-argument';
import { asJson } from '../dispatch/resolve-path';
import { invalidArgument } from '../host-error';
import type { Json } from '../json';
import { rangeObject, readRange } from './locate-range';
import type { TableColumn } from './table/table-column';

const readFilterOn = wordOf([
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
]);
const readOperator = wordOf(['And', 'Or']);

/** The filter of one column of a table. */
export const FILTER: HostClass<TableColumn> = defineClass<TableColumn>({
  name: 'Filter',
  scalars: {
    criteria: { get: ({ table, index }) => jsonOf(table.rowFilter.criteriaOf(index)) },
  },
  methods: {
    apply: ({ table, index }, [criteria]) => {
      table.rowFilter.apply(index, readCriteria(criteria));
      return undefined;
    },
    applyValuesFilter: ({ table, index }, [values]) => {
      table.rowFilter.apply(index, { filterOn: 'Values', values: readList(values).map(asJson) });
      return undefined;
    },
    applyCustomFilter: ({ table, index }, [criterion1, criterion2, operator]) => {
      table.rowFilter.apply(index, readCriteria({ filterOn: 'Custom', criterion1, criterion2, operator }));
      return undefined;
    },
    ...Object.fromEntries(
      ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'].map((filterOn) => [
        `apply${filterOn}Filter`,
        ({ table, index }: TableColumn, [count]: readonly unknown[]) => {
          table.rowFilter.apply(index, { filterOn, criterion1: String(readWholeNumber(count)) });
          return undefined;
        },
      ]),
    ),
    clear: ({ table, index }) => {
      table.rowFilter.clear(index);
      return undefined;
    },
  },
});

export const AUTO_FILTER: HostClass<AutoFilter> = defineClass<AutoFilter>({
  name: 'AutoFilter',
  scalars: {
    criteria: { get: ({ filter }) => (filter?.criteria ?? []).map(jsonOf) },
    enabled: { get: ({ filter }) => filter !== undefined },
    isDataFiltered: { get: ({ filter }) => filter?.isFiltered ?? false },
  },
  methods: {
    apply: (autoFilter, [range, column, criteria]) => {
      const { sheet } = autoFilter;
      const { area, sheet: named } = readRange(sheet.workbook, sheet, range);
      if (named !== sheet) return invalidArgument('the range lies on another sheet');
      const filter = autoFilter.put(area);
      const index = optional(column, readWholeNumber, undefined);
      if (index !== undefined && criteria) filter.apply(index, readCriteria(criteria));
      return undefined;
    },
    clearColumnCriteria: ({ filter }, [column]) => {
      filter?.clear(readWholeNumber(column));
      return undefined;
    },
    clearCriteria: ({ filter }) => {
      filter?.clear();
      return undefined;
    },
    getRange: (autoFilter) => rangeOf(autoFilter) ?? invalidArgument('there is no filter'),
    getRangeOrNullObject: rangeOf,
    reapply: ({ filter }) => {
      filter?.refresh();
      return undefined;
    },
    remove: (autoFilter) => {
      autoFilter.remove();
      return undefined;
    },
  },
});

function rangeOf({ sheet, filter }: AutoFilter) {
  return filter && rangeObject(sheet, filter.area);
}

function readCriteria(criteria: unknown): FilterCriteria {
  const asked = readRecord(criteria);
  const criterion1 = optional(asked['criterion1'], readText, undefined);
  const criterion2 = optional(asked['criterion2'], readText, undefined);
  const operator = optional(asked['operator'], readOperator, undefined);
  const values = optional(asked['values'], readList, undefined);
  return {
    filterOn: readFilterOn(asked['filterOn']),
    ...(criterion1 !== undefined && { criterion1 }),
    ...(criterion2 !== undefined && { criterion2 }),
    ...(operator !== undefined && { operator }),
    ...(values !== undefined && { values: values.map(asJson) }),
  };
}

function jsonOf(criteria: FilterCriteria | null | undefined): Json {
  return criteria ? asJson({ ...criteria }) : null;
}
