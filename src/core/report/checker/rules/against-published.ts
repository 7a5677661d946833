import type { ReportRule } from '../remark';
import { paragraphsOf, sentencesIn } from '../report-text';

/** Figures of a part of the year, or of some areas, are others. */
const PARTLY = /\b(?:only|like[- ]for[- ]like|except|without|excluding)\b/i;

/** A figure of last year that is another than last year's report published. */
export const againstPublished: ReportRule = {
  id: 'against published',
  find: (report, { published }) =>
    paragraphsOf(report).flatMap(({ place, text }) =>
      sentencesIn(text)
        .filter((sentence) => !PARTLY.test(sentence))
        .flatMap((sentence) =>
          published.flatMap(({ measure, year, value }) => {
            const said = new RegExp(
              String.raw`(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+) ${escaped(measure)} in ${escaped(year)}`,
              'gi',
            );
            return Array.from(sentence.matchAll(said))
              .filter(([, number = '']) => Number(number.replaceAll(',', '')) !== value)
              .map(([words]) => ({
                paragraph: place,
                excerpt: words,
                beside: value.toLocaleString('en-GB'),
              }));
          }),
        ),
    ),
};

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
