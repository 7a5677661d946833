import type { Run, Sentence } from '../document';
import { formatNumber } from '../format-number';
import { alwaysHasValue, isWholeByNature } from './figure-nature';
import { quoteText } from './formula-text';
import { type Quoted, quotedKey, type QuotedFigure, type QuotedFigures } from './quoted-figures';
import { textFormula } from './text-formula';

/** Whether anything in the sentence follows the figures; one without is plain text. */
export function isLive(sentence: Sentence): boolean {
  return sentence.some((run) => run.type !== 'text' && !isConstant(run));
}

/**
 * The formula expression that builds a sentence: texts and quoted figures, by their names, joined by &. It gives
 * what `readSentence` reads.
 */
export function sentenceFormula(sentence: Sentence, quoted: QuotedFigures): string {
  const expressions = joinTexts(sentence).map((run) => runFormula(run, quoted));
  return expressions.length === 0 ? '""' : expressions.join('&');
}

function runFormula(run: Run, quotedFigures: QuotedFigures): string {
  switch (run.type) {
    case 'text':
      return quoteText(run.text);
    case 'figure': {
      const quoted = lookUp({ type: 'figure', figure: run.figure }, quotedFigures);
      return textFormula(quoted.name, run.format, isWhole(quoted));
    }
    case 'choice': {
      const { name, value } = lookUp({ type: 'figure', figure: run.figure }, quotedFigures);
      const [above, below, equal, none] = [run.above, run.below, run.equal, run.none].map((branch) =>
        sentenceFormula(branch, quotedFigures),
      );
      const chosen = `IF(${name}>0,${above!},IF(${name}<0,${below!},${equal!}))`;
      return typeof value === 'number' && alwaysHasValue(run.figure)
        ? chosen
        : `IF(ISNUMBER(${name}),${chosen},${none!})`;
    }
    case 'leader':
      return lookUp(run, quotedFigures).name;
    case 'leader figure':
      return textFormula(lookUp(run, quotedFigures).name, run.format, false);
  }
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
  return formatNumber(figure.value, format);
}

function lookUp(quoted: Quoted, quotedFigures: QuotedFigures): QuotedFigure {
  const found = quotedFigures.get(quotedKey(quoted));
  if (!found) throw new Error(`Not collected before it was quoted: ${quotedKey(quoted)}`);
  return found;
}

/** Whole now and for any data, or no number at all; the value alone may be whole by chance. */
function isWhole({ quoted, value }: QuotedFigure): boolean {
  if (quoted.type !== 'figure' || !isWholeByNature(quoted.figure)) return false;
  return typeof value === 'string' || Number.isInteger(value);
}
