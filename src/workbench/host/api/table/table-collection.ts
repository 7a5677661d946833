import { refuseOnProtected } from '../../book/protection';
import type { Sheet } from '../../book/sheet';
import type { Table } from '../../book/table';
import { addTable, tablesOf } from '../../book/tables';
import type { Workbook } from '../../book/workbook';
import { defineClass, type ClassDefinition, type HostClass } from '../../dispatch/define-class';
import type { Argument } from '../../dispatch/host-object';
import { readBoolean, readText, readWholeNumber } from '../../dispatch/read-argument';
import { itemNotFound } from '../../host-error';
import { readRange } from '../locate-range';
import { TABLE } from './table';

/** The tables of a sheet. */
export const SHEET_TABLES: HostClass<Sheet> = defineClass<Sheet>({
  eventTarget: ({ id }) => id,
  ...membersOver<Sheet>(
    ({ tables }) => tables,
    (sheet, address) => readRange(sheet.workbook, sheet, address),
  ),
});

/** All tables of the workbook. */
export const WORKBOOK_TABLES: HostClass<Workbook> = defineClass<Workbook>({
  eventTarget: () => 'Workbook',
  ...membersOver<Workbook>(tablesOf, (workbook, address) =>
    readRange(workbook, workbook.activeSheet, address),
  ),
});

function membersOver<Owner extends object>(
  tablesIn: (owner: Owner) => readonly Table[],
  locate: (owner: Owner, address: Argument | undefined) => ReturnType<typeof readRange>,
): ClassDefinition<Owner> {
  const find = (owner: Owner, key: Argument | undefined) => {
    // Numbers were ids once; the runtime still sends them for some.
    const text = typeof key === 'number' ? String(key) : readText(key);
    const wanted = text.toLowerCase();
    return tablesIn(owner).find(({ id, name }) => id === text || name.toLowerCase() === wanted);
  };
  return {
    name: 'TableCollection',
    items: (owner) => tablesIn(owner).map((table) => TABLE.of(table)),
    scalars: { count: { get: (owner) => tablesIn(owner).length } },
    methods: {
      add: (owner, [address, hasHeaders]) => {
        const range = locate(owner, address);
        refuseOnProtected(range.sheet);
        return TABLE.of(addTable(range.sheet, range.area, readBoolean(hasHeaders)));
      },
      getCount: (owner) => tablesIn(owner).length,
      getItem: (owner, [key]) => TABLE.of(find(owner, key) ?? itemNotFound('there is no such table')),
      getItemAt: (owner, [index]) =>
        TABLE.of(tablesIn(owner)[readWholeNumber(index)] ?? itemNotFound('there is no such table')),
      getItemOrNullObject: (owner, [key]) => {
        const table = find(owner, key);
        return table && TABLE.of(table);
      },
    },
  };
}
