import { workbookText } from '../../language/en-GB/workbook';
import type { Run, Sentence } from '../document';
import type { Reading } from '../read-cell';
import { readSentence } from '../read-sentence';
import type { NameMaker } from './defined-name';
import { writableText } from './safe-text';
import type { QuotedFigure, QuotedFigures } from './quoted-figures';
import type { ChoiceRun } from './quotes';
import { choiceFormula } from './sentence-formula';

/** A choice with a longer formula stands in a cell of its own: several fit in one sentence, and it can be read. */
const LONGEST_CHOICE = 2_000;

/**
 * Finds the choices of wordings whose formulas are too long for their sentences, the innermost first, so that an
 * outer one refers to the inner ones by name. Each gets a name and a row among the quoted figures.
 */
export function nameLongWordings(
  sentences: readonly Sentence[],
  byKey: QuotedFigures['byKey'],
  reading: Reading,
  names: NameMaker,
): Map<ChoiceRun, QuotedFigure> {
  const wordings = new Map<ChoiceRun, QuotedFigure>();
  const visit = (run: Run): void => {
    if (run.type === 'tie') for (const branch of [run.tied, run.apart]) branch.forEach(visit);
    if (run.type !== 'choice' || wordings.has(run)) return;
    for (const branch of [run.above, run.below, run.equal, run.none]) branch.forEach(visit);
    if (choiceFormula(run, { byKey, wordings }).length <= LONGEST_CHOICE) return;
    const meaning = workbookText.figure.wording;
    const value = writableText(readSentence([run], reading));
    wordings.set(run, {
      quoted: { type: 'wording', choice: run },
      name: names.make(meaning),
      meaning,
      value,
      format: 'count',
      whole: false,
    });
  };
  for (const sentence of sentences) sentence.forEach(visit);
  return wordings;
}
