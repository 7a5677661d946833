import { cellAddress, columnLetters } from '../../grid/address';
import { dataQualityText } from '../../language/en-GB/report-data-quality';
import type { Table } from '../document';
import { describeAmbiguity, describeReason } from '../../recognise/describe';
import { mergedNames } from '../../recognise/merged-names';
import type { SpellingSuggestion } from '../../recognise/recognition';
import { formatNumber } from '../format-number';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import { placeOnSheet, type SourceSheet, sheetInWords } from '../source-place';
import { listFirst } from './listed';

type Recognition = ReportContext['input']['records']['recognition'];

/** What could be read in two ways and what was chosen; undefined where nothing could. */
export function ambiguitiesTable(recognition: Recognition): Table | undefined {
  const text = dataQualityText.ambiguitiesTable;
  const found = recognition.layouts.flatMap((layout) =>
    layout.ambiguities.map((ambiguity) => ({ layout, ambiguity })),
  );
  if (found.length === 0) return undefined;
  const { listed, notes } = listFirst(found);
  return textTable({
    id: 'ambiguities',
    title: text.title,
    columns: [
      { id: 'place', header: text.place, width: 2 },
      { id: 'question', header: text.question, width: 4 },
      { id: 'chosen', header: text.chosen, width: 1.5 },
    ],
    rows: listed.map(({ layout, ambiguity }) => [
      placeOnSheet(sourceOf(recognition, layout.grid), addressOf(ambiguity.row, ambiguity.column)),
      describeAmbiguity(ambiguity).what,
      orBlank(ambiguity.chosen),
    ]),
    notes,
  });
}

/** Where two columns could have been one field; undefined where there was no choice. */
export function rivalsTable(recognition: Recognition): Table | undefined {
  const text = dataQualityText.rivalsTable;
  const found = recognition.layouts.flatMap((layout) =>
    layout.fields.filter(({ rivals }) => rivals.length > 0).map((field) => ({ layout, field })),
  );
  if (found.length === 0) return undefined;
  const { listed, notes } = listFirst(found);
  return textTable({
    id: 'rival-columns',
    title: text.title,
    columns: [
      { id: 'sheet', header: text.sheet, width: 2 },
      { id: 'chosen', header: text.chosen, width: 2 },
      { id: 'rivals', header: text.rivals, width: 3 },
    ],
    rows: listed.map(({ layout, field: { field, column, header, rivals } }) => [
      sheetInWords(sourceOf(recognition, layout.grid)),
      text.chosenFor(columnName(column, header), field),
      rivals.map((rival) => columnName(rival.column, rival.header)).join('; '),
    ]),
    notes,
  });
}

/** Spellings that may be one name; undefined where there are none. */
export function suggestionsTable({ suggestions }: Recognition): Table | undefined {
  return spellingsTable('spellings', dataQualityText.suggestionsTable, suggestions);
}

/** Spellings that were read as one name; undefined where there are none. */
export function mergedTable(recognition: Recognition): Table | undefined {
  return spellingsTable('merged-spellings', dataQualityText.mergedTable, mergedNames(recognition));
}

function spellingsTable(
  id: string,
  text: Readonly<Record<'title' | 'field' | 'name' | 'spellings' | 'note', string>>,
  names: readonly SpellingSuggestion[],
): Table | undefined {
  if (names.length === 0) return undefined;
  const { listed, notes } = listFirst(names);
  return textTable({
    id,
    title: text.title,
    columns: [
      { id: 'name', header: text.name, width: 2 },
      { id: 'spellings', header: text.spellings, width: 4 },
      { id: 'field', header: text.field, width: 1 },
    ],
    rows: listed.map(({ field, name, spellings }) => [
      orBlank(name),
      orBlank(
        spellings
          .map((spelling) => dataQualityText.spelling(spelling.text, formatNumber(spelling.rows, 'count')))
          .join('; '),
      ),
      dataQualityText.nameFields[field],
    ]),
    notes: [text.note, ...notes],
  });
}

/** Sheets on which nothing was recognised, and why; undefined where there are none. */
export function unrecognisedTable(recognition: Recognition): Table | undefined {
  const text = dataQualityText.sheetsTable;
  if (recognition.unrecognised.length === 0) return undefined;
  return textTable({
    id: 'unrecognised-sheets',
    title: text.title,
    columns: [
      { id: 'sheet', header: text.sheet, width: 2 },
      { id: 'reason', header: text.reason, width: 4 },
    ],
    rows: recognition.unrecognised.map(({ grid, reason }) => [
      sheetInWords(sourceOf(recognition, grid)),
      describeReason(reason),
    ]),
    notes: [],
  });
}

/** Columns of recognised tables that were not used, and why; undefined where all were. */
export function unusedColumnsTable(recognition: Recognition): Table | undefined {
  const text = dataQualityText.columnsTable;
  const found = recognition.layouts.flatMap((layout) => layout.unused.map((unused) => ({ layout, unused })));
  if (found.length === 0) return undefined;
  const { listed, notes } = listFirst(found);
  return textTable({
    id: 'unused-columns',
    title: text.title,
    columns: [
      { id: 'sheet', header: text.sheet, width: 2 },
      { id: 'column', header: text.column, width: 2 },
      { id: 'reason', header: text.reason, width: 3 },
    ],
    rows: listed.map(({ layout, unused: { column, header, reason } }) => [
      sheetInWords(sourceOf(recognition, layout.grid)),
      dataQualityText.codeWithDetail(
        columnLetters(column),
        header.trim() === '' ? dataQualityText.withoutHeading : header,
      ),
      describeReason(reason),
    ]),
    notes,
  });
}

/** Hidden sheets, rows and columns; undefined where nothing is hidden. */
export function hiddenTable(recognition: Recognition): Table | undefined {
  const text = dataQualityText.hiddenTable;
  const rows = recognition.grids.flatMap((grid) => {
    const { visibility } = grid.source;
    const { hiddenRows, hiddenColumns } = grid.data;
    const count = (value: number) => formatNumber(value, 'count');
    const hidden = [
      ...(visibility === 'hidden' ? [dataQualityText.hiddenSheet] : []),
      ...(visibility === 'very hidden' ? [dataQualityText.veryHiddenSheet] : []),
      ...(hiddenRows.length > 0
        ? [dataQualityText.hiddenRows(count(hiddenRows.length), hiddenRows.length === 1)]
        : []),
      ...(hiddenColumns.length > 0
        ? [dataQualityText.hiddenColumns(count(hiddenColumns.length), hiddenColumns.length === 1)]
        : []),
    ];
    return hidden.length === 0 ? [] : [[sheetInWords(grid.source), hidden.join('; ')]];
  });
  if (rows.length === 0) return undefined;
  return textTable({
    id: 'hidden',
    title: text.title,
    columns: [
      { id: 'sheet', header: text.sheet, width: 2 },
      { id: 'hidden', header: text.hidden, width: 3 },
    ],
    rows,
    notes: [dataQualityText.hiddenNote],
  });
}

/** Files that formulas of the workbooks point to; undefined where there are none. */
export function linksTable({ workbooks }: Recognition): Table | undefined {
  const text = dataQualityText.linksTable;
  const rows = workbooks.flatMap(({ file, externalLinks }) =>
    externalLinks.map((link) => [file, orBlank(link)]),
  );
  if (rows.length === 0) return undefined;
  return textTable({
    id: 'external-links',
    title: text.title,
    columns: [
      { id: 'file', header: text.file, width: 2 },
      { id: 'link', header: text.link, width: 4 },
    ],
    rows,
    notes: [dataQualityText.linksNote],
  });
}

function sourceOf({ grids }: Recognition, grid: number): SourceSheet {
  return grids[grid]!.source;
}

function addressOf(row: number | undefined, column: number | undefined): string {
  if (row !== undefined && column !== undefined) return cellAddress(row, column);
  if (column !== undefined) return columnLetters(column);
  return row === undefined ? dataQualityText.wholeTable : String(row + 1);
}

function columnName(column: number, header: string): string {
  return header.trim() === ''
    ? columnLetters(column)
    : dataQualityText.codeWithDetail(columnLetters(column), header);
}

function orBlank(text: string): string {
  return text.trim() === '' ? dataQualityText.blankCell : text;
}
