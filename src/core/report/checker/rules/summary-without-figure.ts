import { MONTH_NAMES } from '../../../language/en-GB/calendar-names';
import type { ReportRule } from '../remark';

/** Numbers that say when or where, not how many. */
const NO_FIGURES = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d(?: ?[/–-] ?\d{1,4})?\b`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH_NAMES.join('|')})\b`,
    String.raw`\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b(?! ?%)`,
    String.raw`\b(?:section|paragraph|table|appendix|part|objective|principle)s? [A-Z]?\d[\d.]*`,
  ].join('|'),
  'gi',
);

/** An executive summary that names no figure. */
export const summaryWithoutFigure: ReportRule = {
  id: 'summary without figure',
  find: ({ sections }) =>
    sections
      .filter(({ heading, paragraphs }) => /\bsummary\b/i.test(heading) && paragraphs.length > 0)
      .filter(({ paragraphs }) => paragraphs.every(({ text }) => !namesFigure(text)))
      .map(({ place, heading }) => ({ paragraph: place, excerpt: heading, beside: '' })),
};

function namesFigure(text: string): boolean {
  // A share such as 22.9% is no date.
  const kept = text.replaceAll(/\d+(?:\.\d+)?(?: ?%| per )/g, '#');
  return /#|\d/.test(kept.replaceAll(NO_FIGURES, ''));
}
