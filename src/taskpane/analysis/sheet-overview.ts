import { columnLetters, rangeAddress } from '../../core/grid/address';
import type { SheetVisibility } from '../../core/grid/grid';
import type { Field, LayoutKind, RegisterSubject } from '../../core/profile/profile';
import type { Language } from '../../core/language/languages';
import { describeAmbiguity, describeReason } from '../../core/recognise/describe';
import type { Layout } from '../../core/recognise/layout';
import type { Recognition } from '../../core/recognise/recognition';
import type { RowCounts, RowTally } from '../../core/records/count-rows';

/** A column and what it is taken for. */
export interface ColumnOverview {
  readonly field: Field;
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
}

/** One table found on a sheet. Rows are one-based, as people see them. */
export interface TableOverview {
  /** Index into the recognition's layouts. */
  readonly layout: number;
  readonly kind: LayoutKind;
  readonly subject?: RegisterSubject;
  readonly title: string;
  readonly range: string;
  readonly headerRow?: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly area?: string;
  readonly fields: readonly ColumnOverview[];
  readonly unused: readonly { readonly column: string; readonly header: string; readonly reason: string }[];
  /** Columns with a heading and values that nothing is made of, and what they may hold: what the table lacks. */
  readonly unread: { readonly headers: readonly string[]; readonly lacking: readonly Field[] };
  readonly doubts: readonly string[];
  /** Rows that are no data: totals, repeated headers, notes. */
  readonly leftOutRows: number;
  /** Sheets of the same file whose tables have the same headings: what is said of one may be said of all. */
  readonly alike: readonly string[];
}

export interface SheetOverview {
  readonly file: string;
  readonly sheet: string;
  /** Index into the recognition's grids. */
  readonly grid: number;
  readonly visibility: SheetVisibility;
  readonly tables: readonly TableOverview[];
  /** Why nothing was recognised on it; absent where something was. */
  readonly unrecognised?: string;
  /** Whether the profile says to leave it alone. */
  readonly isIgnored: boolean;
  readonly rows?: RowTally;
}

export interface FileOverview {
  readonly file: string;
  readonly isPrevious: boolean;
  readonly sheets: readonly SheetOverview[];
}

/** What was found in every file, sheet by sheet. */
export function overviewOfFiles(
  recognition: Recognition,
  { sheets: counts }: RowCounts,
  language: Language,
): FileOverview[] {
  const { workbooks, grids, layouts, unrecognised, workbookOfGrid } = recognition;
  const tallies = new Map(counts.map((tally) => [tally.grid, tally]));
  const reasons = new Map(unrecognised.map(({ grid, reason }) => [grid, reason]));
  const tables = new Map<number, { readonly layout: Layout; readonly index: number }[]>();
  layouts.forEach((layout, index) => {
    const known = tables.get(layout.grid);
    if (known) known.push({ layout, index });
    else tables.set(layout.grid, [{ layout, index }]);
  });
  const headings = sheetsByHeadings(recognition);
  const sheets = grids.map(({ source }, grid): SheetOverview => {
    const reason = reasons.get(grid);
    const rows = tallies.get(grid);
    return {
      file: source.file,
      sheet: source.sheet,
      grid,
      visibility: source.visibility,
      tables: (tables.get(grid) ?? []).map(({ layout, index }) => {
        const alike = headings.get(headingsKey(layout, source.file)) ?? [];
        return overviewOfTable(
          layout,
          index,
          alike.filter((sheet) => sheet !== source.sheet),
          language,
        );
      }),
      ...(reason && { unrecognised: describeReason(reason, language) }),
      isIgnored: reason?.code === 'ignored by profile',
      ...(rows && { rows: { read: rows.read, counted: rows.counted, excluded: rows.excluded } }),
    };
  });
  return workbooks.map(({ file, isPrevious = false }, workbook) => ({
    file,
    isPrevious,
    sheets: sheets.filter(({ grid }) => workbookOfGrid[grid] === workbook),
  }));
}

function overviewOfTable(
  layout: Layout,
  index: number,
  alike: readonly string[],
  language: Language,
): TableOverview {
  const header = layout.headerRows.at(-1);
  const { area } = layout.context;
  return {
    layout: index,
    kind: layout.kind,
    ...(layout.subject && { subject: layout.subject }),
    title: layout.title,
    range: rangeAddress(layout.range),
    ...(header !== undefined && { headerRow: header + 1 }),
    firstRow: layout.bodyFirstRow + 1,
    lastRow: layout.bodyLastRow + 1,
    firstColumn: layout.range.firstColumn,
    lastColumn: layout.range.lastColumn,
    confidence: layout.confidence,
    reasons: layout.reasons.map((reason) => describeReason(reason, language)),
    ...(area !== undefined && { area }),
    fields: layout.fields.map(({ field, column, header: heading, confidence }) => ({
      field,
      column,
      header: heading,
      confidence,
    })),
    unused: layout.unused.map(({ column, header: heading, reason }) => ({
      column: columnLetters(column),
      header: heading,
      reason: describeReason(reason, language),
    })),
    unread: unreadOf(layout),
    doubts: layout.ambiguities.map((ambiguity) => describeAmbiguity(ambiguity, language).what),
    leftOutRows: layout.leftOutRows.length,
    alike,
  };
}

/** What an entry of a log tells of its incident: where no column does, one that was not read may. */
const OF_AN_INCIDENT: readonly Field[] = ['area', 'category', 'source', 'attended', 'arrests'];

function unreadOf({ kind, fields, unused, context }: Layout): TableOverview['unread'] {
  const headers = unused.flatMap(({ header, reason }) =>
    reason.code === 'no field' && header.trim() !== '' ? [header] : [],
  );
  const isTold = (field: Field) =>
    fields.some((column) => column.field === field) || (field === 'area' && context.area !== undefined);
  const lacking = kind === 'log' ? OF_AN_INCIDENT.filter((field) => !isTold(field)) : [];
  return { headers, lacking };
}

function sheetsByHeadings({ layouts, grids }: Recognition): Map<string, string[]> {
  const sheets = new Map<string, string[]>();
  for (const layout of layouts) {
    const { file, sheet } = grids[layout.grid]!.source;
    const key = headingsKey(layout, file);
    const known = sheets.get(key);
    if (!known) sheets.set(key, [sheet]);
    else if (!known.includes(sheet)) known.push(sheet);
  }
  return sheets;
}

/** Tables of rows with the same columns in the same order are alike, whichever of them were recognised. */
function headingsKey({ kind, fields, unused }: Layout, file: string): string {
  const columns = [...fields, ...unused].map(({ column, header }) => [column, header.trim().toLowerCase()]);
  return JSON.stringify([file, kind, columns.sort(([one], [other]) => Number(one) - Number(other))]);
}
