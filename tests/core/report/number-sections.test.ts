import { expect, test } from 'vitest';

import { numberSections } from '../../../src/core/report/number-sections';
import { paragraph, prompt, subheading } from '../../../src/core/report/sections/section';

test('numbers paragraphs by their places, headings within a section and lists not at all', () => {
  const blocks = numberSections([
    { id: 'one', heading: 'One', blocks: [paragraph('a', []), prompt('b', 'Write.')] },
    {
      id: 'two',
      heading: 'Two',
      blocks: [
        subheading('c', 'Within'),
        paragraph('d', []),
        { type: 'list', id: 'e', items: [] },
        paragraph('f', []),
      ],
    },
  ]);
  expect(blocks.map((block) => ['number' in block ? block.number : undefined, block.id])).toEqual([
    ['1', 'one'],
    ['1.1', 'a'],
    ['1.2', 'b'],
    ['2', 'two'],
    [undefined, 'c'],
    ['2.1', 'd'],
    [undefined, 'e'],
    ['2.2', 'f'],
  ]);
});
