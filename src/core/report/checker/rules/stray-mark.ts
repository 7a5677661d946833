import type { ReportRule } from '../remark';
import { paragraphsOf } from '../report-text';

const TAG = /<\/?(?:[biup]|br|em|strong|span|div|li|ul|ol|h\d|sup|sub)\b[^>]*>/gi;

/** Marks of a list before a paragraph, tags of a layout anywhere. */
export const strayMark: ReportRule = {
  id: 'stray mark',
  find: (report) =>
    paragraphsOf(report).flatMap(({ place, marks, text }) => {
      const found = [...(marks === undefined ? [] : [marks]), ...(text.match(TAG) ?? []).slice(0, 1)];
      return found.map((mark) => ({ paragraph: place, excerpt: mark, beside: '' }));
    }),
};
