import { compareText } from '../../src/core/language/compare-text';
import type { Facts } from '../facts/facts';
import { THIS_YEAR, yearOfMonthKey } from '../facts/month-range';
import { groupBy } from '../group-by';
import { SheetDraft } from '../sheets/sheet-draft';
import type { TableReading } from '../truth/reading';
import { CountTable } from './count-table';
import type { ExportRow } from './export-row';
import { writeExportRows } from './export-rows';
import type { SampleWorkbook } from './sample-workbook';

const HEADER_ROW = 4;
const LABELS = 0;
const COUNTS = 1;
const INDENT = '    ';
const BLANK_ITEM = '(blank)';

/** A pivot as it was pasted: which rows of the export it counts. */
interface PastedPivot {
  readonly sheet: string;
  /** What its year filter shows; "(All)" leaves the reader without any year. */
  readonly yearFilter: string;
  readonly counts: (row: ExportRow) => boolean;
}

const PIVOTS: readonly PastedPivot[] = [
  { sheet: 'Pivot all years', yearFilter: '(All)', counts: () => true },
  { sheet: 'Pivot 2017-18', yearFilter: THIS_YEAR, counts: isOfThisYear },
];

/** Pivots somebody drew over the raw export and pasted as values: void and repeated entries are counted along. */
export function makeExportPivot(facts: Facts): SampleWorkbook {
  const rows = writeExportRows(facts);
  const pivots = PIVOTS.map((pivot) => writePivot(pivot, rows.filter(pivot.counts)));
  return {
    draft: {
      file: 'Pivot of the incident export.xlsx',
      format: 'xlsx',
      sheets: pivots.map(({ table }) => table.sheet),
    },
    tables: pivots.map(({ reading }) => reading),
    traps: pivots.flatMap(({ table }) => table.traps),
  };
}

/** The system's own year column is empty where the date cannot be read. */
function isOfThisYear(row: ExportRow): boolean {
  const hasDate = row.excluded !== 'date missing' && row.excluded !== 'date unreadable';
  return hasDate && yearOfMonthKey(row.month) === THIS_YEAR;
}

function writePivot(
  pivot: PastedPivot,
  rows: readonly ExportRow[],
): { readonly table: CountTable; readonly reading: TableReading } {
  const table = new CountTable(new SheetDraft(pivot.sheet));
  const { sheet } = table;
  sheet.widths.push(32, 24);
  sheet.append(['Year', pivot.yearFilter]);
  sheet.append(['status', '(All)']);
  sheet.append();
  sheet.appendBold(['Row Labels', 'Count of incident_ref']);
  table.plant(
    'pivot filters',
    1,
    COUNTS,
    pivot.yearFilter === '(All)' ? 'no year' : 'the year of all counts',
  );
  table.describeColumn(LABELS, 'Row Labels', 'area and category, by indent');
  table.describeColumn(COUNTS, 'Count of incident_ref', 'incidents');
  const leaves: number[] = [];
  const authorities = groupBy(rows, (row) => row.values.authority_name);
  for (const authority of inOrder(authorities.keys())) {
    leaves.push(...writeAuthority(table, authority, authorities.get(authority)!, pivot));
  }
  writeBlankAuthority(table);
  const last = sheet.appendBold(['Grand Total']);
  const parts = leaves.map((row) => [row, COUNTS] as const);
  table.total(last, COUNTS, rows.length, 'incidents', 'Grand Total', parts);
  const reading = table.table({
    title: '',
    layouts: ['summary'],
    range: `A${HEADER_ROW}:B${last}`,
    headerRows: [HEADER_ROW],
  });
  return { table, reading };
}

/** An authority as it is spelt in the export, and under it its categories; returns the rows of these. */
function writeAuthority(
  table: CountTable,
  authority: string,
  rows: readonly ExportRow[],
  pivot: PastedPivot,
): number[] {
  const { sheet } = table;
  const parent = sheet.append([authority]);
  const leaves: number[] = [];
  const categories = groupBy(rows, (row) => row.values.incident_type);
  for (const category of inOrder(categories.keys())) {
    const counted = categories.get(category)!;
    const row = sheet.append([INDENT + (category === '' ? BLANK_ITEM : category)]);
    leaves.push(row);
    if (category === '') table.plant('pivot blank item', row, LABELS, 'no category');
    if (pivot.yearFilter === '(All)') {
      table.countWithoutTime(row, COUNTS, counted.length);
      continue;
    }
    table.count(row, COUNTS, counted.length, 'incidents', {
      year: pivot.yearFilter,
      month: null,
      area: counted[0]!.incident.area,
      subArea: null,
      category: counted[0]!.category,
      source: null,
    });
  }
  const parts = leaves.map((row) => [row, COUNTS] as const);
  table.total(parent, COUNTS, rows.length, 'incidents', authority, parts);
  table.plant('pivot hierarchy', leaves[0]!, LABELS, `a category of ${rows[0]!.incident.area}`);
  if (pivot.yearFilter === '(All)') table.plant('no month or year', leaves[0]!, COUNTS, 'excluded');
  return leaves;
}

/** The pivot was drawn over whole columns, empty rows and all. */
function writeBlankAuthority(table: CountTable): void {
  const row = table.sheet.append([BLANK_ITEM]);
  table.plant('pivot blank item', row, LABELS, 'nothing');
  table.sheet.append([INDENT + BLANK_ITEM]);
}

/** By the alphabet, the blank item last. */
function inOrder(texts: Iterable<string>): string[] {
  return [...texts].sort((one, other) => (one === '' ? 1 : other === '' ? -1 : compareText(one, other)));
}
