import type { ReportRule } from '../remark';

const STOPPED = /[.!?:;…][’”"')\]]*$/;
/** Where a line ends in an address or a number, it is a listing and no sentence. */
const LISTING = /(?:@\S+|https?:\S+|www\.\S+|\d)$/;
const LISTS = /contact/i;

/** A numbered paragraph without a stop at its end. */
export const noFinalStop: ReportRule = {
  id: 'no final stop',
  find: ({ sections }) =>
    sections
      .filter(({ heading }) => !LISTS.test(heading))
      .flatMap(({ paragraphs }) => paragraphs)
      .filter(({ isItem, text }) => isItem !== true && text !== '')
      .map(({ place, text }) => ({ place, text: text.replaceAll(/<[^>]*>/g, '').trim() }))
      .filter(({ text }) => !STOPPED.test(text) && !LISTING.test(text))
      .map(({ place, text }) => ({
        paragraph: place,
        excerpt: text.split(/\s+/).slice(-4).join(' '),
        beside: '.',
      })),
};
