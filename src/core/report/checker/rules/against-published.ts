import { formatNumber } from '../../format-number';
import type { ReportRule } from '../remark';
import { paragraphsOf, sentencesIn } from '../report-text';

/** Figures of a part of the year, or of some areas, are others. */
const PARTLY = /\b(?:only|like[- ]for[- ]like|except|without|excluding)\b/i;

/** A figure of last year that is another than last year's report published. */
export const againstPublished: ReportRule = {
  id: 'against published',
  find: (report, { published, parts = [] }) => {
    const known = published.map(({ measure, year, value }) => ({ value, said: figureOf(measure, year) }));
    return paragraphsOf(report).flatMap(({ place, text }) =>
      sentencesIn(text)
        .filter((sentence) => !PARTLY.test(sentence) && !namesAny(sentence, parts))
        .flatMap((sentence) =>
          known.flatMap(({ value, said }) =>
            Array.from(sentence.matchAll(said))
              .filter(([, number = '']) => Number(number.replaceAll(',', '')) !== value)
              .map(([words]) => ({
                paragraph: place,
                excerpt: words,
                beside: formatNumber(value, 'count'),
              })),
          ),
        ),
    );
  },
};

/** "461 incidents in 2016/17", its number captured. */
function figureOf(measure: string, year: string): RegExp {
  const words = `${escaped(measure)} in ${escaped(year)}`;
  return new RegExp(String.raw`(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+) ${words}`, 'gi');
}

function namesAny(sentence: string, parts: readonly string[]): boolean {
  const words = sentence.toLowerCase();
  return parts.some((part) => words.includes(part.toLowerCase()));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
