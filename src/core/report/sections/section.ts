import type { sectionText } from '../../language/en-GB/report-sections';
import type { Block, Sentence } from '../document';
import type { ReportContext } from '../report-context';
import type { NumberedTables } from '../tables/number-tables';

/** What a section is drafted from. */
export interface Drafting {
  readonly context: ReportContext;
  readonly tables: NumberedTables;
}

/** A section of the covering report: its blocks have no numbers yet. */
export interface Section {
  readonly id: keyof typeof sectionText.headings;
  readonly compose: (drafting: Drafting) => readonly Block[];
}

/** A drafted paragraph. The id stays the same over the years: what somebody writes in its place is kept by it. */
export function paragraph(id: string, sentence: Sentence): Block {
  return { type: 'paragraph', id, sentence };
}

/** A paragraph only a person can write. */
export function prompt(id: string, ask: string): Block {
  return { type: 'prompt', id, ask };
}

/** A heading within a section, without a number. */
export function subheading(id: string, text: string): Block {
  return { type: 'heading', id, level: 2, text };
}

/** The blocks under a heading, or nothing at all where there are none. */
export function under(heading: Block, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}
