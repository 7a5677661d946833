import type { ReportRule } from '../remark';

/** A title that does not name the year. */
export const titleWithoutYear: ReportRule = {
  id: 'title without year',
  find: ({ title }) =>
    !title || /\b(?:19|20)\d\d\b/.test(title.text)
      ? []
      : [{ paragraph: title.place, excerpt: title.text, beside: '' }],
};
