import { tableText } from '../../language/en-GB/report-tables';
import { notesText } from '../../language/en-GB/report-notes';
import type { Part, Table } from '../document';
import { Identifiers, tableNameOf } from '../identifiers';
import type { ReportContext } from '../report-context';
import type { SheetNames } from '../sheet-names';
import { shorthandOfCells } from '../used-shorthand';
import type { StatisticsTable } from './statistics-table';

/** A table of Appendix A with its number and its worksheet. */
export interface NumberedTable {
  /** Which kind of table it is, and of which area. */
  readonly kind: string;
  readonly area?: string;
  /** What its rows divide the count by, in words. */
  readonly divided?: string;
  /** "A3" */
  readonly number: string;
  /** "Table A3" */
  readonly reference: string;
  readonly table: Table;
  readonly part: Part;
}

/** The tables of Appendix A, to look up by kind. */
export class NumberedTables {
  constructor(readonly all: readonly NumberedTable[]) {}

  /** The table of that kind, and of that area where it is of one. */
  find(kind: string, area?: string): NumberedTable | undefined {
    return this.all.find((table) => table.kind === kind && table.area === area);
  }
}

/** Numbers the tables in their order and gives each a worksheet of its own. */
export function numberTables(
  context: ReportContext,
  tables: readonly StatisticsTable[],
  sheetNames: SheetNames,
): NumberedTables {
  const identifiers = new Identifiers();
  return new NumberedTables(
    tables.map((statistics, index) => {
      const number = index + 1;
      const id = identifiers.take(statistics.id, statistics.area);
      const title = tableText.numbered(number, statistics.title);
      const table: Table = {
        type: 'table',
        id,
        name: tableNameOf(id),
        title,
        columns: statistics.columns,
        rows: statistics.rows,
        notes: [...statistics.notes, ...shorthandNote(context, statistics)],
      };
      return {
        kind: statistics.id,
        ...(statistics.area !== undefined && { area: statistics.area }),
        ...(statistics.divided !== undefined && { divided: statistics.divided }),
        number: tableText.number(number),
        reference: tableText.reference(number),
        table,
        part: partOf(table, id, sheetNames.take(tableText.sheetName(number, statistics.tab), partIdOf(id))),
      };
    }),
  );
}

function partIdOf(tableId: string): string {
  return `table-${tableId}`;
}

function partOf(table: Table, id: string, sheetName: string): Part {
  return {
    id: partIdOf(id),
    sheetName,
    title: table.title,
    role: 'statistics',
    internal: false,
    orientation: 'portrait',
    blocks: [table],
  };
}

/** Explains the shorthand the table shows as it stands. */
function shorthandNote(context: ReportContext, table: StatisticsTable): string[] {
  const used = shorthandOfCells(
    context,
    table.rows.flatMap((row) => row.cells),
  );
  if (used.length === 0) return [];
  const meanings = used.map((symbol) => `${symbol} ${notesText.shorthand[symbol].meaning}`);
  return [tableText.notes.shorthand(meanings)];
}
