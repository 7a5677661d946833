import type { Block, Part } from './document';
import { numbersInText } from './numbers-in-text';
import { type Reading, textOfCell } from './read-cell';
import { readSentence } from './read-sentence';

/** Every number that the report's sentences and tables show, as `numbersInText` gives them. */
export function numbersShown(parts: readonly Part[], reading: Reading): Set<string> {
  const numbers = new Set<string>();
  for (const { blocks } of parts) {
    for (const block of blocks) {
      for (const text of textsOf(block, reading)) {
        for (const number of numbersInText(text)) numbers.add(number);
      }
    }
  }
  return numbers;
}

function textsOf(block: Block, reading: Reading): string[] {
  switch (block.type) {
    case 'paragraph':
      return [readSentence(block.sentence, reading)];
    case 'list':
      return block.items.map((item) => readSentence(item, reading));
    case 'chart':
      return [readSentence(block.reading, reading)];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.map((cell) => textOfCell(cell, reading)));
    case 'heading':
    case 'prompt':
    case 'contents':
      return [];
  }
}
