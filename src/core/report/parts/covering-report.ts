import { reportText } from '../../language/en-GB/report';
import { sectionText } from '../../language/en-GB/report-sections';
import type { Part } from '../document';
import { numberSections } from '../number-sections';
import type { Drafting } from '../sections/section';
import { SECTIONS } from '../sections/sections';
import type { SheetNames } from '../sheet-names';
import { openAddedTexts } from '../typed-texts';
import { frontMatter } from './front-matter';

/** The covering report: the lines above it, then its sixteen sections, numbered by their places. */
export function composeCoveringReport(drafting: Drafting, sheetNames: SheetNames): Part {
  const { context } = drafting;
  const sections = SECTIONS.map(({ id, compose }) => {
    const heading = {
      type: 'heading',
      id: `section.${id}`,
      level: 1,
      text: sectionText.headings[id],
    } as const;
    // Texts people added are numbered with the others.
    const [, ...blocks] = openAddedTexts([heading, ...compose(drafting)], context.profile);
    return { id: heading.id, heading: heading.text, blocks };
  });
  return {
    id: 'covering-report',
    sheetName: sheetNames.take(reportText.parts.coveringReport, 'covering-report'),
    title: reportText.partTitles.coveringReport(context.names.title),
    role: 'covering report',
    internal: false,
    orientation: 'portrait',
    blocks: [...frontMatter(context, 'front'), ...numberSections(sections)],
  };
}
