import type { ReportRule } from '../remark';
import { paragraphsOf } from '../report-text';

const ABBREVIATION = /(?<![\p{L}\d./@-])(\p{Lu}{2,6})s?(?![\p{L}\d@/-]|\.\w)/gu;
/** Known to everybody, or no abbreviations: numerals, words in capitals. */
const KNOWN = new Set(
  'UK GB EU AM PM II III IV VI VII VIII IX XI XII NOT AND OR ALL PART TO OF THE NO TBC NHS BBC'.split(' '),
);

/** An abbreviation that is nowhere beside its words in brackets. */
export const abbreviationNotExpanded: ReportRule = {
  id: 'abbreviation not expanded',
  find: ({ front, sections }) => {
    const paragraphs = paragraphsOf({ front: [], sections });
    const expanded = new Set([...front, ...paragraphs].flatMap(({ text }) => expandedIn(text)));
    const seen = new Set(expanded);
    return paragraphs
      .filter(({ text }) => !isInCapitals(text))
      .flatMap(({ place, text }) =>
        Array.from(text.matchAll(ABBREVIATION), ([, abbreviation = '']) => abbreviation)
          .filter((abbreviation) => {
            if (seen.has(abbreviation) || KNOWN.has(abbreviation)) return false;
            seen.add(abbreviation);
            return true;
          })
          .map((abbreviation) => ({ paragraph: place, excerpt: abbreviation, beside: '' })),
      );
  },
};

/** "closed-circuit television (CCTV)" and "CCTV (closed-circuit television)". */
function expandedIn(text: string): string[] {
  return [
    ...Array.from(
      text.matchAll(/\p{Ll}\p{L}*s? \([“‘"']?(\p{Lu}{2,6})s?[”’"']?[),;]/gu),
      ([, short = '']) => short,
    ),
    ...Array.from(text.matchAll(/(\p{Lu}{2,6})s? \(\p{L}[\p{L}-]+ [^)]+\)/gu), ([, short = '']) => short),
  ];
}

function isInCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
}
