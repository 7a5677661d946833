import { expect, test } from 'vitest';

import { gridOfCells } from '../../../src/core/grid/grid-builder';
import { inMessages, responseWith } from '../../../src/files/read/read-protocol';
import { MOST_TEXTS, partTexts, TextsInPieces } from '../../../src/files/read/texts-in-pieces';
import { sourceOf, text, workbookOf } from '../../taskpane/small-log';

function workbookWith(counts: readonly number[]) {
  const grids = counts.map((count, position) =>
    gridOfCells(
      sourceOf(`Sheet ${position}`, position),
      Array.from({ length: count }, (_, row) => [text(`${position}/${row}`)]),
    ),
  );
  return { ...workbookOf([]), grids };
}

test.each([
  ['a few', [3, 0, 2]],
  ['as many as go into one message', [MOST_TEXTS]],
  ['one more', [MOST_TEXTS, 1]],
  ['many on a later sheet', [2, 3 * MOST_TEXTS + 5, 0]],
])('%s texts come to the other side as they were', (_, counts) => {
  const { message } = responseWith(workbookWith(counts));
  if (message.kind !== 'workbook') throw new Error('no workbook');
  const { pieces, rest } = partTexts(message.workbook);
  const together = new TextsInPieces();
  for (const piece of pieces) together.add(piece);
  expect(together.complete(rest)).toEqual(message.workbook);
});

test('a small workbook is one message, a large one several, its memory moving with the last', () => {
  expect(inMessages(responseWith(workbookWith([3])))).toHaveLength(1);
  const messages = inMessages(responseWith(workbookWith([2 * MOST_TEXTS])));
  expect(messages.map(({ message }) => message.kind)).toEqual(['texts', 'texts', 'workbook']);
  expect(messages.map(({ transfer }) => transfer.length > 0)).toEqual([false, false, true]);
});

test('pieces of a workbook that never came are no part of the next', () => {
  const together = new TextsInPieces();
  together.add({ grid: 0, texts: ['lost'] });
  together.clear();
  const { message } = responseWith(workbookWith([2]));
  if (message.kind !== 'workbook') throw new Error('no workbook');
  expect(together.complete(message.workbook)).toEqual(message.workbook);
});
