import type { Block, ReportDocument } from '../document';
import type { Reading } from '../read-cell';
import { readSentence } from '../read-sentence';
import type { CheckedParagraph, CheckedSection, ReportText } from './report-text';

const TYPED_MARKS = /^(?:(?:[-–—•·*>]|#+|<\/?[a-z][^>]*>)\s+|<\/?[a-z][^>]*>)+/i;
const TYPED_NUMBER = /^(\d{1,2}\.\d{1,2})\.?\s+(?=\p{Lu})/u;

/** Reads the covering report of a document. What nobody has written yet is not there. */
export function readDocument(document: ReportDocument, reading: Reading): ReportText {
  const front: CheckedParagraph[] = [];
  const sections: (CheckedSection & { paragraphs: CheckedParagraph[] })[] = [];
  for (const block of document.parts.find(({ role }) => role === 'covering report')?.blocks ?? []) {
    if (block.type === 'heading' && block.level === 1) {
      const { id, number = '', text } = block;
      sections.push({ place: id, number, heading: text, paragraphs: [] });
    } else (sections.at(-1)?.paragraphs ?? front).push(...paragraphsIn(block, reading));
  }
  return {
    title: { place: 'front.title', text: document.title },
    committee: document.committee,
    front,
    sections,
  };
}

function paragraphsIn(block: Block, reading: Reading): CheckedParagraph[] {
  switch (block.type) {
    case 'paragraph':
      return [readTyped(block.id, block.number, readSentence(block.sentence, reading))];
    case 'prompt':
      return block.typed === undefined ? [] : [readTyped(block.id, block.number, block.typed)];
    case 'list':
      return block.items.map((item, index) => ({
        place: `${block.id}.${index}`,
        text: readSentence(item, reading),
        isItem: true,
      }));
    case 'heading':
    case 'contents':
    case 'table':
    case 'chart':
      return [];
  }
}

/** The number of a paragraph comes from its place; one that somebody typed before the text counts before that. */
function readTyped(place: string, number: string | undefined, typed: string): CheckedParagraph {
  const marks = TYPED_MARKS.exec(typed)?.[0].trim();
  const rest = typed.replace(TYPED_MARKS, '').trim();
  const typedNumber = number === undefined ? undefined : TYPED_NUMBER.exec(rest)?.[1];
  const doubled = typedNumber !== undefined && typedNumber.split('.')[0] === number?.split('.')[0];
  const shown = typedNumber ?? number;
  const stray = [marks, doubled ? typedNumber : undefined].filter((mark) => mark !== undefined).join(' ');
  return {
    place,
    ...(shown !== undefined && { number: shown }),
    ...(stray !== '' && { marks: stray }),
    text: typedNumber === undefined ? rest : rest.replace(TYPED_NUMBER, ''),
  };
}
