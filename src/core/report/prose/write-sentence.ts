import type { Figure } from '../../figures/figure';
import type { NumberFormat, Run, Sentence } from '../document';
import type { PlaceholdersOf } from './placeholders';
import { parseTemplate, type Template, TemplateError, type TemplateNode } from './parse-template';

/** A figure as a word of a sentence. */
export type FigureWord = Extract<Run, { type: 'figure' }>;

/** What a placeholder stands for: plain text, one run, or a phrase. */
export type Word = string | Run | Sentence;

/** The words of a sentence, by placeholder. */
export type Words<Source extends string> = Readonly<Record<PlaceholdersOf<Source>, Word>>;

/** A figure in the given format, as a word. */
export function figureWord(figure: Figure, format: NumberFormat): FigureWord {
  return { type: 'figure', figure, format };
}

/**
 * Puts words into a template of the catalogue (see `parseTemplate`) and gives the sentence. Wordings that follow a
 * figure become choices, so they follow it in the workbook too. Throws a `TemplateError` where the template names a
 * placeholder it is not given, or asks for the sign or number of one that is no figure.
 */
export function writeSentence<Source extends string>(source: Source, words: Words<Source>): Sentence {
  const known = new Map<string, Word>(Object.entries(words));
  return joinTexts(fill(parseTemplate(source), known, source));
}

function fill(template: Template, words: ReadonlyMap<string, Word>, source: string): Run[] {
  return template.flatMap((node) => fillNode(node, words, source));
}

function fillNode(node: TemplateNode, words: ReadonlyMap<string, Word>, source: string): readonly Run[] {
  if (node.type === 'text') return [node];
  const word = words.get(node.name);
  if (word === undefined)
    throw new TemplateError(`There is no word for the placeholder ${node.name}`, source);
  if (node.type === 'placeholder') return runsOf(word);
  const figure = figureOf(word);
  if (!figure) throw new TemplateError(`The word ${node.name} is no figure to choose by`, source);
  const branch = (inside: Template) => joinTexts(fill(inside, words, source));
  // A number that follows nothing chooses its wording here and now: no formula would ever choose another.
  if (figure.type === 'constant' && node.type === 'plural' && Number.isFinite(figure.value)) {
    const { value } = figure;
    return branch(value === 0 && node.zero ? node.zero : value === 1 ? node.one : node.other);
  }
  if (node.type === 'sign') {
    const { above, below, equal, none } = node.branches;
    return [choose(figure, branch(above), branch(below), branch(equal), branch(none))];
  }
  const other = branch(node.other);
  const fromOne: Figure = { type: 'difference', now: figure, before: { type: 'constant', value: 1 } };
  const plural = choose(fromOne, other, other, branch(node.one), other);
  return node.zero ? [choose(figure, [plural], other, branch(node.zero), other)] : [plural];
}

function choose(figure: Figure, above: Sentence, below: Sentence, equal: Sentence, none: Sentence): Run {
  return { type: 'choice', figure, above, below, equal, none };
}

function runsOf(word: Word): Sentence {
  if (typeof word === 'string') return [{ type: 'text', text: word }];
  return isSentence(word) ? word : [word];
}

function figureOf(word: Word): Figure | undefined {
  if (typeof word === 'string' || isSentence(word)) return undefined;
  return word.type === 'figure' ? word.figure : undefined;
}

function isSentence(word: Run | Sentence): word is Sentence {
  return Array.isArray(word);
}

/** Joins neighbouring texts and drops empty ones, so that equal sentences are equal runs. */
function joinTexts(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.type !== 'text') joined.push(run);
    else if (last?.type === 'text') joined[joined.length - 1] = { type: 'text', text: last.text + run.text };
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}
