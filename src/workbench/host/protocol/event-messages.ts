import type { Actor, BookEvent } from '../book/book-events';
import type { Json } from '../json';

/** One event for one kind of listener: where it registered, and what it is sent. */
export interface EventMessage {
  readonly className: string;
  readonly target: string;
  /** The name behind `_Register`. */
  readonly event: string;
  readonly type: number;
  readonly data: { readonly [name: string]: Json };
  readonly isRemote: boolean;
}

/** The numbers of office.js for the kinds of event. */
const TYPE = {
  cellsChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  formatChanged: 18,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Events of the whole workbook are addressed so. */
const WORKBOOK_TARGET = 'Workbook';

/** What is sent of an event to each kind of listener; what Office.js has no event for gives nothing. */
export function messagesOf(event: BookEvent): readonly EventMessage[] {
  switch (event.kind) {
    case 'cells changed':
      return ofSheet('DataChangedEvent', TYPE.cellsChanged, event.sheetId, event.actor, {
        ...changeOf(event),
        type: 'WorksheetChanged',
      });
    case 'format changed':
      return ofSheet('FormatChangedEvent', TYPE.formatChanged, event.sheetId, event.actor, {
        type: 'WorksheetFormatChanged',
        address: event.address,
        source: sourceOf(event.actor),
        worksheetId: event.sheetId,
        referenceId: referenceTo(event),
      });
    case 'selection changed':
      return ofSheet('SelectionChangedEvent', TYPE.selectionChanged, event.sheetId, 'person', {
        type: 'WorksheetSelectionChanged',
        address: event.address,
        worksheetId: event.sheetId,
      });
    case 'sheet activated':
      return ofSheet('ActivatedEvent', TYPE.sheetActivated, event.sheetId, 'person', {
        type: 'WorksheetActivated',
        worksheetId: event.sheetId,
      });
    case 'sheet deactivated':
      return ofSheet('DeactivatedEvent', TYPE.sheetDeactivated, event.sheetId, 'person', {
        type: 'WorksheetDeactivated',
        worksheetId: event.sheetId,
      });
    case 'sheet calculated':
      return ofSheet('CalculatedEvent', TYPE.sheetCalculated, event.sheetId, 'person', {
        type: 'WorksheetCalculated',
        address: event.address,
        worksheetId: event.sheetId,
      });
    case 'sheet added':
      return ofCollection('AddedEvent', TYPE.sheetAdded, event.actor, {
        type: 'WorksheetAdded',
        source: sourceOf(event.actor),
        worksheetId: event.sheetId,
      });
    case 'sheet deleted':
      return ofCollection('DeletedEvent', TYPE.sheetDeleted, event.actor, {
        type: 'WorksheetDeleted',
        source: sourceOf(event.actor),
        worksheetId: event.sheetId,
      });
    case 'table changed':
      return ofTable('DataChangedEvent', TYPE.tableChanged, event.sheetId, event.tableId, event.actor, {
        ...changeOf(event),
        type: 'TableChanged',
        tableId: event.tableId,
      });
    case 'table added':
      return ofTable('AddedEvent', TYPE.tableAdded, event.sheetId, undefined, 'person', {
        type: 'TableAdded',
        source: 'Local',
        tableId: event.tableId,
        worksheetId: event.sheetId,
      });
    case 'table deleted':
      return ofTable('DeletedEvent', TYPE.tableDeleted, event.sheetId, undefined, 'person', {
        type: 'TableDeleted',
        source: 'Local',
        tableId: event.tableId,
        tableName: event.tableName,
        worksheetId: event.sheetId,
      });
    case 'sheet renamed':
    case 'sheet moved':
      return [];
  }
}

type Data = EventMessage['data'];

/** For those who listen to the sheet and those who listen to all sheets. */
function ofSheet(event: string, type: number, sheetId: string, actor: Actor, data: Data): EventMessage[] {
  return [
    { className: 'Worksheet', target: sheetId, event, type, data, isRemote: actor === 'co-author' },
    ...ofCollection(event, type, actor, data),
  ];
}

function ofCollection(event: string, type: number, actor: Actor, data: Data): EventMessage[] {
  const isRemote = actor === 'co-author';
  return [{ className: 'WorksheetCollection', target: WORKBOOK_TARGET, event, type, data, isRemote }];
}

function ofTable(
  event: string,
  type: number,
  sheetId: string,
  tableId: string | undefined,
  actor: Actor,
  data: Data,
): EventMessage[] {
  const rest = { event, type, data, isRemote: actor === 'co-author' };
  return [
    ...(tableId === undefined ? [] : [{ className: 'Table', target: tableId, ...rest }]),
    { className: 'TableCollection', target: sheetId, ...rest },
    { className: 'TableCollection', target: WORKBOOK_TARGET, ...rest },
  ];
}

function changeOf(event: Extract<BookEvent, { kind: 'cells changed' | 'table changed' }>): Data {
  const { detail } = event;
  return {
    address: event.address,
    changeType: event.change,
    source: sourceOf(event.actor),
    triggerSource: event.actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    worksheetId: event.sheetId,
    referenceId: referenceTo(event),
    ...(detail && {
      valueBefore: detail.before,
      valueAfter: detail.after,
      valueTypeBefore: detail.typeBefore,
      valueTypeAfter: detail.typeAfter,
    }),
  };
}

/** What `event.getRange` hands back to the host to find the cells again. */
function referenceTo({ sheetId, address }: { readonly sheetId: string; readonly address: string }): string {
  return `${sheetId}!${address}`;
}

function sourceOf(actor: Actor): 'Local' | 'Remote' {
  return actor === 'co-author' ? 'Remote' : 'Local';
}
