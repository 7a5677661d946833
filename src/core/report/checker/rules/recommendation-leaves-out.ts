import type { ReportRule } from '../remark';
import { reportsNamedIn } from '../report-kinds';
import { paragraphsUnder, sentencesIn } from '../report-text';

const RECOMMENDATIONS = /^recommendations?\b/i;
const APPROVED = /\bapprov(?:e[sd]?|ing|al)\b/i;
/** What makes of approving something that has to be done. */
const DUTY =
  /\b(?:terms of reference|must|shall|requires?|required|needs?|duty|duties|has to|have to|(?:is|are) to (?:be|approve)|responsib\w+)\b/i;

/** A report that the committee has to approve, as the text says, and that no recommendation asks it to. */
export const recommendationLeavesOut: ReportRule = {
  id: 'recommendation leaves out',
  find: (report) => {
    const recommended = paragraphsUnder(report, RECOMMENDATIONS);
    const [first] = recommended;
    if (!first) return [];
    const kinds = new Set(recommended.flatMap(({ text }) => reportsNamedIn(text)).map(({ kind }) => kind));
    return paragraphsUnder(report, /^(?!recommendations?\b)/i).flatMap(({ number = '', text }) =>
      sentencesIn(text)
        .filter((sentence) => APPROVED.test(sentence) && DUTY.test(sentence))
        .flatMap((sentence) => reportsNamedIn(sentence))
        .filter(({ kind }) => !kinds.has(kind))
        .map(({ words }) => ({ paragraph: first.place, excerpt: words, beside: number })),
    );
  },
};
