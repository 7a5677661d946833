import { cellAddress } from '../../grid/address';
import { dataQualityText } from '../../language/en-GB/report-data-quality';
import { REMARK_CODES, type Remark } from '../../records/records';
import type { Table } from '../document';
import { formatNumber } from '../format-number';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import { listFirst } from './listed';
import { findUnreadCells } from './unread-cells';

/** Each cell that could not be read; undefined where there is none. */
export function unreadTable({ input }: ReportContext): Table | undefined {
  const text = dataQualityText.unreadTable;
  const cells = findUnreadCells(input.records);
  if (cells.length === 0) return undefined;
  const { listed, notes } = listFirst(cells);
  return textTable({
    id: 'unread-cells',
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2 },
      { id: 'sheet', header: text.sheet, width: 1.5 },
      { id: 'cell', header: text.cell, width: 1 },
      { id: 'problem', header: text.problem, width: 1 },
      { id: 'text', header: text.text, width: 2 },
      { id: 'effect', header: text.effect, width: 2.5 },
    ],
    rows: listed.map(({ grid, row, column, code, text: found }) => {
      const { file, sheet } = input.records.recognition.grids[grid]!.source;
      const { problem, effect } = dataQualityText.unread[code];
      return [
        file,
        sheet,
        cellAddress(row, column),
        problem,
        found.trim() === '' ? dataQualityText.blankCell : found,
        effect,
      ];
    }),
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
      { id: 'file', header: text.file, width: 2 },
      { id: 'sheet', header: text.sheet, width: 1.5 },
      { id: 'remark', header: text.remark, width: 3.5 },
      { id: 'entries', header: text.entries, width: 1, isNumber: true },
      { id: 'examples', header: text.examples, width: 2 },
    ],
    rows: groups.map(({ grid, code, remarks }) => {
      const { file, sheet } = records.recognition.grids[grid]!.source;
      return [
        file,
        sheet,
        dataQualityText.remarks[code],
        remarks.length,
        examplesOf(remarks, (remark) => cellAddress(records.columns.row[remark.record]!, remark.column)),
      ];
    }),
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
