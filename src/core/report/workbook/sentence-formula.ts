import { numberLiteral } from '../../figures/formula-literal';
import type { Run, Sentence } from '../document';
import { formatNumber } from '../format-number';
import { alwaysHasValue } from './figure-nature';
import { quoteText } from './formula-text';
import type { QuotedFigure, QuotedFigures } from './quoted-figures';
import { type ChoiceRun, comparison, type FigureQuote, quotedKey, tiedFigures } from './quotes';
import { textFormula } from './text-formula';

/** How a figure without a value reads. */
const NO_VALUE = '[z]';

/** Whether anything in the sentence follows the figures; one without is plain text. */
export function isLive(sentence: Sentence): boolean {
  return sentence.some((run) => run.type !== 'text' && !isConstant(run));
}

/** Names of cells that hold a number wherever the formula is asked: a wording was chosen by it. */
type KnownNumbers = ReadonlySet<string>;
const NONE_KNOWN: KnownNumbers = new Set();

/**
 * The formula expression that builds a sentence: texts and quoted figures, by their names, joined by &. It gives
 * what `readSentence` reads.
 */
export function sentenceFormula(
  sentence: Sentence,
  quoted: QuotedFigures,
  numbers: KnownNumbers = NONE_KNOWN,
): string {
  const expressions = joinTexts(sentence).map((run) => runFormula(run, quoted, numbers));
  return expressions.length === 0 ? '""' : expressions.join('&');
}

function runFormula(run: Run, quotedFigures: QuotedFigures, numbers: KnownNumbers): string {
  switch (run.type) {
    case 'text':
      return quoteText(run.text);
    case 'figure': {
      const { name, whole } = lookUp({ type: 'figure', figure: run.figure }, quotedFigures);
      return textFormula(name, run.format, {
        whole,
        number: numbers.has(name) || alwaysHasValue(run.figure),
      });
    }
    case 'choice':
      return quotedFigures.wordings.get(run)?.name ?? choiceFormula(run, quotedFigures, numbers);
    case 'tie': {
      const [one, other] = tiedFigures(run).map((figure) => lookUp(figure, quotedFigures).name);
      const branch = (sentence: Sentence) => sentenceFormula(sentence, quotedFigures, numbers);
      return `IF(${one!}=${other!},${branch(run.tied)},${branch(run.apart)})`;
    }
    case 'leader':
      return lookUp(run, quotedFigures).name;
    case 'leader figure': {
      const { name, whole } = lookUp(run, quotedFigures);
      return textFormula(name, run.format, { whole, number: false });
    }
  }
}

/** The formula of a choice of wordings itself, even where it stands in a cell of its own. */
export function choiceFormula(
  run: ChoiceRun,
  quotedFigures: QuotedFigures,
  numbers: KnownNumbers = NONE_KNOWN,
): string {
  const { compared, constant } = comparison(run.figure);
  const branch = (sentence: Sentence, known = numbers) => sentenceFormula(sentence, quotedFigures, known);
  if (compared.type === 'constant') return branch(chosenBranch(run, compared.value));
  const { name } = lookUp({ type: 'figure', figure: compared }, quotedFigures);
  const withNumber = new Set([...numbers, name]);
  const chosen = chooseBySign(name, numberLiteral(constant), {
    above: branch(run.above, withNumber),
    below: branch(run.below, withNumber),
    equal: branch(run.equal, withNumber),
  });
  return withNumber.size === numbers.size || alwaysHasValue(run.figure)
    ? chosen
    : `IF(ISNUMBER(${name}),${chosen},${branch(run.none)})`;
}

/** The shortest formula for three wordings, of which two may be the same: one thing, or any other number of things. */
function chooseBySign(
  name: string,
  than: string,
  { above, below, equal }: { readonly above: string; readonly below: string; readonly equal: string },
): string {
  if (above === below) return above === equal ? above : `IF(${name}=${than},${equal},${above})`;
  if (above === equal) return `IF(${name}<${than},${below},${above})`;
  if (below === equal) return `IF(${name}>${than},${above},${below})`;
  return `IF(${name}>${than},${above},IF(${name}<${than},${below},${equal}))`;
}

function chosenBranch(run: ChoiceRun, value: number): Sentence {
  if (!Number.isFinite(value)) return run.none;
  return value > 0 ? run.above : value < 0 ? run.below : run.equal;
}

/** Constants and the texts around them become one text, so that the formula has no needless joins. */
function joinTexts(sentence: Sentence): Run[] {
  const joined: Run[] = [];
  for (const run of sentence) {
    const text = isConstant(run) ? constantText(run) : run.type === 'text' ? run.text : undefined;
    const previous = joined.at(-1);
    if (text === undefined) joined.push(run);
    else if (previous?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: previous.text + text };
    else joined.push({ type: 'text', text });
  }
  return joined;
}

type ConstantRun = Extract<Run, { type: 'figure' }> & { figure: { type: 'constant' } };

function isConstant(run: Run): run is ConstantRun {
  return run.type === 'figure' && run.figure.type === 'constant';
}

function constantText({ figure, format }: ConstantRun): string {
  return Number.isFinite(figure.value) ? formatNumber(figure.value, format) : NO_VALUE;
}

function lookUp(quoted: FigureQuote, quotedFigures: QuotedFigures): QuotedFigure {
  const found = quotedFigures.byKey.get(quotedKey(quoted));
  if (!found) throw new Error(`Not collected before it was quoted: ${quotedKey(quoted)}`);
  return found;
}
