import { reportText } from '../../language/en-GB/report';
import { sectionText } from '../../language/en-GB/report-sections';
import type { Part } from '../document';
import { numberSections } from '../number-sections';
import type { Drafting } from '../sections/section';
import { SECTIONS } from '../sections/sections';
import type { SheetNames } from '../sheet-names';
import { frontMatter } from './front-matter';

/** The covering report: the lines above it, then its sixteen sections, numbered by their places. */
export function composeCoveringReport(drafting: Drafting, sheetNames: SheetNames): Part {
  const { context } = drafting;
  const sections = SECTIONS.map(({ id, compose }) => ({
    id: `section.${id}`,
    heading: sectionText.headings[id],
    blocks: compose(drafting),
  }));
  return {
    id: 'covering-report',
    sheetName: sheetNames.take(reportText.parts.coveringReport),
    title: reportText.partTitles.coveringReport(context.names.title),
    role: 'covering report',
    internal: false,
    orientation: 'portrait',
    blocks: [...frontMatter(context, 'front'), ...numberSections(sections)],
  };
}
