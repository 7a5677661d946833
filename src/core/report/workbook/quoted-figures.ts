import type { Figure } from '../../figures/figure';
import { workbookText } from '../../language/en-GB/workbook';
import type { Block, NumberFormat, ReportDocument, Run, Sentence } from '../document';
import { columnIndex, rankRows, type Reading, tableById, valueOfCell } from '../read-cell';
import { readSentence } from '../read-sentence';
import type { NameMaker } from './defined-name';
import { describeFigure } from './describe-figure';
import { figureKey } from './figure-key';
import { isWholeByNature } from './figure-nature';

/** What stands for a place that no row has. */
export const NO_LEADER = '[z]';

export type LeaderRun = Extract<Run, { type: 'leader' | 'leader figure' }>;

/** What a sentence quotes: a figure, or the label or a number of a table's leading row. */
export type Quoted = { readonly type: 'figure'; readonly figure: Figure } | LeaderRun;

/** Something quoted, once: the sentences refer to its cell by its name. */
export interface QuotedFigure {
  readonly quoted: Quoted;
  readonly name: string;
  readonly meaning: string;
  readonly value: number | string;
  /** How a sentence first shows it. */
  readonly format: NumberFormat;
}

/** Everything the document's sentences quote, by key, in the order of first mention. */
export type QuotedFigures = ReadonlyMap<string, QuotedFigure>;

/** The key of what a run quotes: the same for the same figure, whatever its number format. */
export function quotedKey(quoted: Quoted): string {
  switch (quoted.type) {
    case 'figure':
      return figureKey(quoted.figure);
    case 'leader':
      return JSON.stringify(['leader', quoted.table, quoted.column, quoted.place]);
    case 'leader figure':
      return JSON.stringify(['leader figure', quoted.table, quoted.column, quoted.place, quoted.show]);
  }
}

/**
 * Collects what the sentences quote and names each. Numbers that stand in a sentence as constants are not quoted:
 * they do not follow the figures. `names` knows the names the workbook uses already, such as its tables'.
 */
export function collectQuotedFigures(
  document: ReportDocument,
  reading: Reading,
  names: NameMaker,
): QuotedFigures {
  const formats = new Map<string, NumberFormat>();
  const firstQuotes = new Map<string, Quoted>();
  for (const { quoted, format } of quotesOf(document)) {
    const key = quotedKey(quoted);
    if (!firstQuotes.has(key)) firstQuotes.set(key, quoted);
    if (format !== undefined && !formats.has(key)) formats.set(key, format);
  }
  return new Map(
    [...firstQuotes].map(([key, quoted]) => {
      const meaning = describe(quoted, reading);
      const format = formats.get(key) ?? formatByNature(quoted);
      const name = names.make(quoted.type === 'figure' ? meaning : leaderName(quoted, reading));
      return [key, { quoted, name, meaning, value: valueOf(quoted, reading), format }];
    }),
  );
}

/** A quote; without a format where only its sign chooses between wordings. */
interface Quote {
  readonly quoted: Quoted;
  readonly format?: NumberFormat;
}

function formatByNature(quoted: Quoted): NumberFormat {
  if (quoted.type !== 'figure') return 'count';
  if (quoted.figure.type === 'change' || quoted.figure.type === 'share') return 'percentage';
  return isWholeByNature(quoted.figure) ? 'count' : 'one decimal';
}

function quotesOf(document: ReportDocument): Quote[] {
  const sentences = document.parts.flatMap((part) => part.blocks.flatMap(sentencesOf));
  return sentences.flatMap((sentence) => sentence.flatMap(quotesOfRun));
}

function sentencesOf(block: Block): readonly Sentence[] {
  switch (block.type) {
    case 'paragraph':
      return [block.sentence];
    case 'list':
      return block.items;
    case 'chart':
      return [block.reading];
    case 'heading':
    case 'prompt':
    case 'contents':
    case 'table':
      return [];
  }
}

function quotesOfRun(run: Run): Quote[] {
  switch (run.type) {
    case 'text':
      return [];
    case 'figure':
      return run.figure.type === 'constant'
        ? []
        : [{ quoted: { type: 'figure', figure: run.figure }, format: run.format }];
    case 'choice':
      return [
        { quoted: { type: 'figure', figure: run.figure } },
        ...[run.above, run.below, run.equal, run.none].flatMap((branch) => branch.flatMap(quotesOfRun)),
      ];
    case 'leader':
      return [{ quoted: run }];
    case 'leader figure':
      return [{ quoted: run, format: run.format }];
  }
}

function valueOf(quoted: Quoted, reading: Reading): number | string {
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

function describe(quoted: Quoted, reading: Reading): string {
  if (quoted.type === 'figure') return describeFigure(quoted.figure);
  const table = tableById(quoted.table, reading);
  const headerOf = (column: string) => table.columns[columnIndex(table, column)]!.header;
  const by = headerOf(quoted.column);
  return quoted.type === 'leader'
    ? workbookText.figure.leader(quoted.place, by, table.title)
    : workbookText.figure.leaderFigure(headerOf(quoted.show), quoted.place, by, table.title);
}
