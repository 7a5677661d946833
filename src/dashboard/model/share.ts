import type { Part, ReportDocument, Table } from '../../core/report/document';
import { disclosurePolicy } from '../../core/report/disclosure/policy';
import { composePublicCopy } from '../../core/report/public-copy/compose-public-copy';
import { type Reading, textOfCell, WITHHELD } from '../../core/report/read-cell';
import type { ReportInput } from '../../core/report/report-input';
import type { PlainTable } from '../clipboard/plain-table';

/** What one table does not show. */
export interface HiddenCells {
  readonly table: string;
  readonly rows: readonly { readonly row: string; readonly columns: readonly string[] }[];
}

/** What can be shared, and what disclosure control kept from it. Plain data. */
export interface ShareModel {
  readonly method: 'off' | 'suppress' | 'round';
  /** Whether the report is marked as exempt, Part 2 of the agenda: then nothing of it is for the public. */
  readonly isExempt: boolean;
  /** The tables of the public copy, in its order. */
  readonly tables: readonly { readonly id: string; readonly table: PlainTable }[];
  readonly hidden: readonly HiddenCells[];
}

/** Parts whose tables a clerk may want in another document. */
const SHARED: ReadonlySet<Part['role']> = new Set<Part['role']>(['statistics']);

/**
 * The tables as anybody may see them: those of the public copy, so that what is pasted into a committee's papers can
 * never tell more than the copy itself.
 */
export function makeShare(input: ReportInput): ShareModel {
  const { profile } = input;
  const isExempt = profile.report?.part === 2;
  return shareOfCopy(composePublicCopy(input).document, disclosurePolicy(profile).method, isExempt);
}

/** The tables of a public copy and the cells it withholds. */
export function shareOfCopy(
  document: ReportDocument,
  method: ShareModel['method'],
  isExempt = false,
): ShareModel {
  const all = document.parts.flatMap((part) => tablesOf(part).map((table) => ({ part, table })));
  const reading: Reading = {
    // A public copy holds numbers and texts only.
    evaluate: () => WITHHELD,
    tables: new Map(all.map(({ table }) => [table.id, table])),
  };
  return {
    method,
    isExempt,
    tables: all
      .filter(({ part }) => SHARED.has(part.role))
      .map(({ table }) => ({ id: table.id, table: plainTable(table, reading) })),
    hidden: all.flatMap(({ table }) => hiddenOf(table, reading)),
  };
}

function tablesOf({ blocks }: Part): Table[] {
  return blocks.filter((block): block is Table => block.type === 'table');
}

function plainTable({ title, columns, rows, notes }: Table, reading: Reading): PlainTable {
  return {
    title,
    columns: columns.map(({ header, align }) => ({ header, align })),
    rows: rows.map(({ role, cells }) => ({
      isTotal: role === 'total',
      cells: cells.map((cell) => textOfCell(cell, reading)),
    })),
    notes,
  };
}

function hiddenOf({ title, columns, rows }: Table, reading: Reading): HiddenCells[] {
  const hidden = rows.flatMap(({ cells }) => {
    const texts = cells.map((cell) => textOfCell(cell, reading));
    // A row's label is no number: the legend of the shorthand explains the symbol there.
    const withheld = columns.flatMap(({ header }, index) =>
      index > 0 && texts[index] === WITHHELD ? [header] : [],
    );
    return withheld.length > 0 ? [{ row: texts[0] ?? '', columns: withheld }] : [];
  });
  return hidden.length > 0 ? [{ table: title, rows: hidden }] : [];
}
