import { workbookText } from '../../language/en-GB/workbook';
import type { NumberFormat, ReportDocument, TableCell } from '../document';
import { columnIndex, rankRows, type Reading, tableById, valueOfCell } from '../read-cell';
import { readSentence } from '../read-sentence';
import type { NameMaker } from './defined-name';
import { describeFigure } from './describe-figure';
import { isWholeByNature } from './figure-nature';
import {
  type ChoiceRun,
  type FigureQuote,
  type LeaderRun,
  NO_LEADER,
  type Quoted,
  quotedKey,
  quotesOfRun,
  sentencesOf,
} from './quotes';
import { writableText } from './safe-text';

/** Something quoted, once: the sentences refer to its cell by its name. */
export interface QuotedFigure {
  readonly quoted: Quoted;
  readonly name: string;
  readonly meaning: string;
  readonly value: number | string;
  /** How a sentence first shows it. */
  readonly format: NumberFormat;
  /** Whether it is an integer, or a shorthand in its place, whatever the figures. */
  readonly whole: boolean;
}

/** Everything the document's sentences quote, in the order of first mention. */
export interface QuotedFigures {
  readonly byKey: ReadonlyMap<string, QuotedFigure>;
  /** Choices of wordings that stand in a cell of their own, by the run of the sentence. */
  readonly wordings: ReadonlyMap<ChoiceRun, QuotedFigure>;
}

/**
 * Collects the figures and leaders the sentences quote, by key, and names each. Numbers that stand in a sentence as
 * constants are not quoted: they do not follow the figures. `names` knows the names the workbook uses already, such as its tables'.
 */
export function collectQuotedFigures(
  document: ReportDocument,
  reading: Reading,
  names: NameMaker,
): Map<string, QuotedFigure> {
  const formats = new Map<string, NumberFormat>();
  const firstQuotes = new Map<string, FigureQuote>();
  const quotes = sentencesOf(document).flatMap((sentence) => sentence.flatMap(quotesOfRun));
  for (const { quoted, format } of quotes) {
    const key = quotedKey(quoted);
    if (!firstQuotes.has(key)) firstQuotes.set(key, quoted);
    if (format !== undefined && !formats.has(key)) formats.set(key, format);
  }
  return new Map(
    [...firstQuotes].map(([key, quoted]) => {
      const meaning = describe(quoted, reading);
      const format = formats.get(key) ?? formatByNature(quoted);
      const name = names.make(quoted.type === 'figure' ? meaning : leaderName(quoted, reading));
      const found = valueOf(quoted, reading);
      const value = typeof found === 'string' ? writableText(found) : found;
      const whole = isWhole(quoted, reading) && (typeof value === 'string' || Number.isInteger(value));
      return [key, { quoted, name, meaning, value, format, whole }];
    }),
  );
}

function isWhole(quoted: FigureQuote, reading: Reading): boolean {
  switch (quoted.type) {
    case 'figure':
      return isWholeByNature(quoted.figure);
    case 'leader':
      return false;
    case 'leader figure': {
      const table = tableById(quoted.table, reading);
      const column = columnIndex(table, quoted.show);
      const cells = table.rows.map((row) => row.cells[column]!);
      return cells.every((cell) => cell.type === 'shorthand' || isWholeCell(cell));
    }
  }
}

function isWholeCell(cell: TableCell): boolean {
  if (cell.type === 'number') return Number.isInteger(cell.value);
  return cell.type === 'figure' && isWholeByNature(cell.figure);
}

function formatByNature(quoted: FigureQuote): NumberFormat {
  if (quoted.type !== 'figure') return 'count';
  if (quoted.figure.type === 'change' || quoted.figure.type === 'share') return 'percentage';
  return isWholeByNature(quoted.figure) ? 'count' : 'one decimal';
}

function valueOf(quoted: FigureQuote, reading: Reading): number | string {
  switch (quoted.type) {
    case 'figure':
      return reading.evaluate(quoted.figure);
    case 'leader':
      return readSentence([quoted], reading);
    case 'leader figure': {
      const table = tableById(quoted.table, reading);
      const row = rankRows(table, quoted.column, reading)[quoted.place - 1];
      return row ? valueOfCell(row.cells[columnIndex(table, quoted.show)]!, reading) : NO_LEADER;
    }
  }
}

/** Short, as it stands in formulas: `IncidentsByArea_1_by_2017_18`. */
function leaderName(run: LeaderRun, reading: Reading): string {
  const table = tableById(run.table, reading);
  const headerOf = (column: string) => table.columns[columnIndex(table, column)]!.header;
  const by = `${table.name} ${run.place} by ${headerOf(run.column)}`;
  return run.type === 'leader' ? by : `${by} ${headerOf(run.show)}`;
}

function describe(quoted: FigureQuote, reading: Reading): string {
  if (quoted.type === 'figure') return describeFigure(quoted.figure, reading.tables);
  const table = tableById(quoted.table, reading);
  const headerOf = (column: string) => table.columns[columnIndex(table, column)]!.header;
  const by = headerOf(quoted.column);
  // "Table A3: Incidents by area" is known by its number.
  const title = /^\S+ \S+(?=:)/.exec(table.title)?.[0] ?? table.title;
  return quoted.type === 'leader'
    ? workbookText.figure.leader(quoted.place, by, title)
    : workbookText.figure.leaderFigure(headerOf(quoted.show), quoted.place, by, title);
}
