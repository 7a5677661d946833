import { cellAddress } from '../../grid/address';
import { dataQualityText } from '../../language/en-GB/report-data-quality';
import { REMARK_CODES, type Remark } from '../../records/records';
import type { Table } from '../document';
import { formatNumber } from '../format-number';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import { placeOnSheet, sheetInWords } from '../source-place';
import { columnSum, countOfRows, figureCell } from '../table-cells';
import { listFirst } from './listed';
import { findUnreadCells, type UnreadCode } from './unread-cells';

/** Cells that could not be read, by kind: what the covering report says of them follows this table. */
export const UNREAD_KINDS_TABLE = 'unread-kinds';
const UNREAD_TABLE = 'unread-cells';

/** How many cells of each kind could not be read; undefined where there is none. Counted in the list where that is whole. */
export function unreadKindsTable({ input }: ReportContext): Table | undefined {
  const text = dataQualityText.unreadKindsTable;
  const cells = findUnreadCells(input.records);
  if (cells.length === 0) return undefined;
  const isWhole = listFirst(cells).listed.length === cells.length;
  const counts = new Map<UnreadCode, number>();
  for (const { code } of cells) counts.set(code, (counts.get(code) ?? 0) + 1);
  const table = textTable({
    id: UNREAD_KINDS_TABLE,
    title: text.title,
    columns: [
      { id: 'problem', header: text.problem, width: 2 },
      { id: 'effect', header: text.effect, width: 3 },
      { id: 'cells', header: text.cells, width: 1, isNumber: true },
    ],
    rows: [...counts].map(([code, count]) => {
      const { problem, effect } = dataQualityText.unread[code];
      return [problem, effect, isWhole ? figureCell(countOfRows(UNREAD_TABLE, { problem })) : count];
    }),
    notes: [],
  });
  const total = [
    { type: 'text', text: text.total } as const,
    { type: 'text', text: text.notApplicable } as const,
    columnSum(UNREAD_KINDS_TABLE, 'cells'),
  ];
  return { ...table, rows: [...table.rows, { role: 'total', cells: total }] };
}

/** Each cell that could not be read; undefined where there is none. */
export function unreadTable({ input }: ReportContext): Table | undefined {
  const text = dataQualityText.unreadTable;
  const cells = findUnreadCells(input.records);
  if (cells.length === 0) return undefined;
  const { listed, notes } = listFirst(cells);
  return textTable({
    id: UNREAD_TABLE,
    title: text.title,
    columns: [
      { id: 'place', header: text.place, width: 2 },
      { id: 'text', header: text.text, width: 3 },
      { id: 'problem', header: text.problem, width: 1 },
    ],
    rows: listed.map(({ grid, row, column, code, text: found }) => [
      placeOnSheet(input.records.recognition.grids[grid]!.source, cellAddress(row, column)),
      found.trim() === '' ? dataQualityText.blankCell : found,
      dataQualityText.unread[code].problem,
    ]),
    notes,
  });
}

/** What was noticed about entries, a row for each sheet and kind of remark; undefined where nothing was. */
export function remarksTable({ input }: ReportContext): Table | undefined {
  const text = dataQualityText.remarksTable;
  const { records } = input;
  const groups = groupRemarks(records.remarks, (remark) => layoutGrid(input, remark));
  if (groups.length === 0) return undefined;
  return textTable({
    id: 'remarks',
    title: text.title,
    columns: [
      { id: 'sheet', header: text.sheet, width: 2 },
      { id: 'remark', header: text.remark, width: 3.5 },
      { id: 'examples', header: text.examples, width: 2 },
      { id: 'entries', header: text.entries, width: 1, isNumber: true },
    ],
    rows: groups.map(({ grid, code, remarks }) => [
      sheetInWords(records.recognition.grids[grid]!.source),
      dataQualityText.remarks[code],
      examplesOf(remarks, (remark) => cellAddress(records.columns.row[remark.record]!, remark.column)),
      remarks.length,
    ]),
    notes: [],
  });
}

type NoticedCode = keyof typeof dataQualityText.remarks;

interface RemarkGroup {
  readonly grid: number;
  readonly code: NoticedCode;
  readonly remarks: readonly Remark[];
}

const EXAMPLES = 3;

function layoutGrid({ records }: ReportContext['input'], { record }: Remark): number {
  return records.recognition.layouts[records.columns.layout[record]!]!.grid;
}

function groupRemarks(remarks: readonly Remark[], gridOf: (remark: Remark) => number): RemarkGroup[] {
  const groups = new Map<string, { grid: number; code: NoticedCode; remarks: Remark[] }>();
  for (const remark of remarks) {
    const { code } = remark;
    if (!isNoticed(code)) continue;
    const grid = gridOf(remark);
    const key = `${grid} ${code}`;
    const group = groups.get(key);
    if (group) group.remarks.push(remark);
    else groups.set(key, { grid, code, remarks: [remark] });
  }
  return [...groups.values()].sort(
    (one, other) =>
      one.grid - other.grid || REMARK_CODES.indexOf(one.code) - REMARK_CODES.indexOf(other.code),
  );
}

function isNoticed(code: Remark['code']): code is NoticedCode {
  return Object.hasOwn(dataQualityText.remarks, code);
}

function examplesOf(remarks: readonly Remark[], addressOf: (remark: Remark) => string): string {
  const shown = remarks.slice(0, EXAMPLES).map(addressOf);
  const rest = remarks.length - shown.length;
  return rest === 0
    ? shown.join(', ')
    : `${shown.join(', ')} ${dataQualityText.more(formatNumber(rest, 'count'))}`;
}
