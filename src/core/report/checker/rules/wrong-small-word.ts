import type { ReportRule } from '../remark';
import { paragraphsOf } from '../report-text';

/** "And" stands where another small word should, before what one complies with. */
const SLIP =
  /\b(?:compliance|accordance) and (?=the (?:[\p{L}]+ ){0,3}(?:codes?|acts?|regulations?|principles|law|policy)\b)/giu;

/** "compliance and the Code": a small word that another stands for. */
export const wrongSmallWord: ReportRule = {
  id: 'wrong small word',
  find: (report) =>
    paragraphsOf(report).flatMap(({ place, text }) =>
      Array.from(text.matchAll(SLIP), ([words]) => ({
        paragraph: place,
        excerpt: words.trim(),
        beside: words.trim().replace(/and$/i, 'with'),
      })),
    ),
};
