import type { ReportRule } from '../remark';
import { reportsNamedIn } from '../report-kinds';
import { paragraphsOf, paragraphsUnder, sentencesIn } from '../report-text';

const CITED = /\bAppendi(x|ces)\s+([A-Z]|\d{1,2})\b((?:(?:,|,? and| to|,? or| &)\s+(?:[A-Z]|\d{1,2})\b)*)/g;
/** Another document's: Appendix C to the Code. */
const OF_ANOTHER = /^ (?:of|to) the (?!report|covering)/;
const INCLUDES = /^.*?\b(?:report|appendix|paper)s? (?:also )?(?:includes?|contains?)\b/i;
const ATTACHED = /\b(?:attached|appended)\b/i;

/** An appendix that is cited, or a report that is said to be included, and is not among the appendices. */
export const appendixNotListed: ReportRule = {
  id: 'appendix not listed',
  find: (report) => {
    const list = paragraphsUnder(report, /^appendi/i);
    const letters = new Set(list.flatMap(({ text }) => lettersIn(text)));
    const kinds = new Set(list.flatMap(({ text }) => reportsNamedIn(text)).map(({ kind }) => kind));
    return paragraphsOf(report)
      .filter((paragraph) => !list.includes(paragraph))
      .flatMap(({ place, text }) => {
        const cited = lettersIn(text)
          .filter((letter) => !letters.has(letter))
          .map((letter) => `Appendix ${letter}`);
        const included = sentencesIn(text)
          .filter((sentence) => list.length > 0 && (INCLUDES.test(sentence) || ATTACHED.test(sentence)))
          .flatMap((sentence) => reportsNamedIn(sentence.replace(INCLUDES, '')))
          .filter(({ kind }) => !kinds.has(kind))
          .map(({ words }) => words);
        return [...new Set([...cited, ...included])].map((excerpt) => ({
          paragraph: place,
          excerpt,
          beside: '',
        }));
      });
  },
};

function lettersIn(text: string): string[] {
  return Array.from(text.matchAll(CITED)).flatMap((match) => {
    const [words, ending = '', first = '', others = ''] = match;
    if (OF_ANOTHER.test(text.slice(match.index + words.length))) return [];
    return [first, ...(ending === 'ces' ? (others.match(/\b(?:[A-Z]|\d{1,2})\b/g) ?? []) : [])];
  });
}
