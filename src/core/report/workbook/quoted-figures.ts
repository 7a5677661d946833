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

type FigureQuote = Exclude<Quoted, { type: 'wording' }>;

export type ChoiceRun = Extract<Run, { type: 'choice' }>;

/**
 * What a sentence quotes: a figure, the label or a number of a table's leading row, or a choice of wordings too long
 * to stand in the sentence's own formula.
 */
export type Quoted =
  | { readonly type: 'figure'; readonly figure: Figure }
  | LeaderRun
  | { readonly type: 'wording'; readonly choice: ChoiceRun };

/** Something quoted, once: the sentences refer to its cell by its name. */
export interface QuotedFigure {
  readonly quoted: Quoted;
  readonly name: string;
  readonly meaning: string;
  readonly value: number | string;
  /** How a sentence first shows it. */
  readonly format: NumberFormat;
}

/** Everything the document's sentences quote, in the order of first mention. */
export interface QuotedFigures {
  readonly byKey: ReadonlyMap<string, QuotedFigure>;
  /** Choices of wordings that stand in a cell of their own, by the run of the sentence. */
  readonly wordings: ReadonlyMap<ChoiceRun, QuotedFigure>;
}

/** The key of what a run quotes: the same for the same figure, whatever its number format. */
export function quotedKey(quoted: FigureQuote): string {
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
 * Collects the figures and leaders the sentences quote, by key, and names each. Numbers that stand in a sentence as constants are not quoted:
 * they do not follow the figures. `names` knows the names the workbook uses already, such as its tables'.
 */
export function collectQuotedFigures(
  document: ReportDocument,
  reading: Reading,
  names: NameMaker,
): Map<string, QuotedFigure> {
  const formats = new Map<string, NumberFormat>();
  const firstQuotes = new Map<string, FigureQuote>();
  for (const { quoted, format } of sentencesOf(document).flatMap((sentence) =>
    sentence.flatMap(quotesOfRun),
  )) {
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
  readonly quoted: FigureQuote;
  readonly format?: NumberFormat;
}

function formatByNature(quoted: FigureQuote): NumberFormat {
  if (quoted.type !== 'figure') return 'count';
  if (quoted.figure.type === 'change' || quoted.figure.type === 'share') return 'percentage';
  return isWholeByNature(quoted.figure) ? 'count' : 'one decimal';
}

/** Every sentence of a document, in reading order. */
export function sentencesOf(document: ReportDocument): Sentence[] {
  return document.parts.flatMap((part) => part.blocks.flatMap(sentencesOfBlock));
}

function sentencesOfBlock(block: Block): readonly Sentence[] {
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
        ...quotesOfChoice(run),
        ...[run.above, run.below, run.equal, run.none].flatMap((branch) => branch.flatMap(quotesOfRun)),
      ];
    case 'leader':
      return [{ quoted: run }];
    case 'leader figure':
      return [{ quoted: run, format: run.format }];
  }
}

/** A wording chosen by how a figure compares with a constant quotes the figure itself. */
function quotesOfChoice({ figure }: ChoiceRun): Quote[] {
  const { compared } = comparison(figure);
  return compared.type === 'constant' ? [] : [{ quoted: { type: 'figure', figure: compared } }];
}

/** The sign of "a less a constant" is how a compares with the constant; of any other figure, how it compares with 0. */
export function comparison(figure: Figure): { readonly compared: Figure; readonly constant: number } {
  return figure.type === 'difference' && figure.before.type === 'constant' && figure.now.type !== 'constant'
    ? { compared: figure.now, constant: figure.before.value }
    : { compared: figure, constant: 0 };
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
  if (quoted.type === 'figure') return describeFigure(quoted.figure);
  const table = tableById(quoted.table, reading);
  const headerOf = (column: string) => table.columns[columnIndex(table, column)]!.header;
  const by = headerOf(quoted.column);
  return quoted.type === 'leader'
    ? workbookText.figure.leader(quoted.place, by, table.title)
    : workbookText.figure.leaderFigure(headerOf(quoted.show), quoted.place, by, table.title);
}
