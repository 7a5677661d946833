import type { Block } from './document';

/** A section as drafted: a heading and blocks without numbers. */
export interface DraftedSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/**
 * Numbers sections 1, 2, 3 … and their paragraphs section.paragraph. Numbers come from places, never from anything
 * typed, so a paragraph cannot carry the number of another section.
 */
export function numberSections(sections: readonly DraftedSection[]): Block[] {
  return sections.flatMap(({ id, heading, blocks }, index) => {
    const section = String(index + 1);
    let paragraphs = 0;
    const numbered = blocks.map((block): Block => {
      if (block.type !== 'paragraph' && block.type !== 'prompt') return block;
      paragraphs++;
      return { ...block, number: `${section}.${paragraphs}` };
    });
    return [{ type: 'heading', id, level: 1, number: section, text: heading }, ...numbered];
  });
}
