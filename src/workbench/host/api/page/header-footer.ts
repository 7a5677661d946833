import { HEADER_STATES, type HeaderFooter, type HeadersFooters } from '../../book/page-layout';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import { oneOf, readBoolean, readText } from '../../dispatch/read-argument';
import { invalidArgument } from '../../host-error';
import { field } from '../field';

export const HEADER_FOOTER_GROUP: HostClass<HeadersFooters> = defineClass<HeadersFooters>({
  name: 'HeaderFooterGroup',
  scalars: {
    state: field('state', oneOf(HEADER_STATES)),
    useSheetMargins: field('useSheetMargins', readBoolean),
    useSheetScale: field('useSheetScale', readBoolean),
  },
  objects: {
    defaultForAllPages: ({ defaultForAllPages }) => HEADER_FOOTER.of(defaultForAllPages),
    evenPages: ({ evenPages }) => HEADER_FOOTER.of(evenPages),
    firstPage: ({ firstPage }) => HEADER_FOOTER.of(firstPage),
    oddPages: ({ oddPages }) => HEADER_FOOTER.of(oddPages),
  },
});

export const HEADER_FOOTER: HostClass<HeaderFooter> = defineClass<HeaderFooter>({
  name: 'HeaderFooter',
  scalars: {
    leftHeader: field('leftHeader', readPart),
    centerHeader: field('centerHeader', readPart),
    rightHeader: field('rightHeader', readPart),
    leftFooter: field('leftFooter', readPart),
    centerFooter: field('centerFooter', readPart),
    rightFooter: field('rightFooter', readPart),
  },
});

/** Excel keeps at most 255 characters of a header or footer. */
function readPart(value: unknown): string {
  const text = readText(value);
  return text.length <= 255 ? text : invalidArgument('a header has at most 255 characters');
}
