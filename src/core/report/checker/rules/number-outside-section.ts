import type { ReportRule } from '../remark';

/** A paragraph that carries the number of another section. */
export const numberOutsideSection: ReportRule = {
  id: 'number outside section',
  find: ({ sections }) =>
    sections.flatMap(({ number: section, paragraphs }) =>
      paragraphs.flatMap(({ place, number }) =>
        number === undefined || number.split('.')[0] === section
          ? []
          : [{ paragraph: place, excerpt: number, beside: section }],
      ),
    ),
};
