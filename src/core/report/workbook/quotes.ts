import type { Figure } from '../../figures/figure';
import type { Block, NumberFormat, ReportDocument, Run, Sentence } from '../document';
import { figureKey } from './figure-key';

/** What stands for a place that no row has. */
export const NO_LEADER = '[z]';

export type LeaderRun = Extract<Run, { type: 'leader' | 'leader figure' }>;

/** What is quoted by its key: all but wordings, which are known by their place. */
export type FigureQuote = Exclude<Quoted, { type: 'wording' }>;

export type TieRun = Extract<Run, { type: 'tie' }>;

export type ChoiceRun = Extract<Run, { type: 'choice' }>;

/**
 * What a sentence quotes: a figure, the label or a number of a table's leading row, or a choice of wordings too long
 * to stand in the sentence's own formula.
 */
export type Quoted =
  | { readonly type: 'figure'; readonly figure: Figure }
  | LeaderRun
  | { readonly type: 'wording'; readonly choice: ChoiceRun };

/** A quote; without a format where only its sign chooses between wordings. */
export interface Quote {
  readonly quoted: FigureQuote;
  readonly format?: NumberFormat;
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

/** What a run quotes, and what the runs within it do. */
export function quotesOfRun(run: Run): Quote[] {
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
    case 'tie':
      return [
        ...tiedFigures(run).map((quoted) => ({ quoted })),
        ...[run.tied, run.apart].flatMap((branch) => branch.flatMap(quotesOfRun)),
      ];
  }
}

/** The numbers a tie compares. */
export function tiedFigures({ table, column, places }: TieRun): [LeaderRun, LeaderRun] {
  const figure = (place: number): LeaderRun => ({
    type: 'leader figure',
    table,
    column,
    place,
    show: column,
    format: 'count',
  });
  return [figure(places[0]), figure(places[1])];
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
