import { expect, test } from 'vitest';

import type { Figure } from '../../../src/core/figures/figure';
import { readTypedText } from '../../../src/core/report/typed-sentence';
import type { Piece } from '../../../src/taskpane/analysis/report-outline';
import { editableText, offeredFigures, storedText } from '../../../src/taskpane/model/typed-draft';

const sum = (area: string): Figure => ({ type: 'sum', measure: 'incidents', where: { area } });
const piece = (text: string, figure: Figure, canBeTyped = true): Piece => ({
  type: 'figure',
  text,
  figure,
  format: 'count',
  words: 'Incidents',
  canBeTyped,
});

const pieces: Piece[] = [
  piece('12', sum('North')),
  { type: 'text', text: ' in the north, ' },
  piece('12', sum('South')),
  { type: 'text', text: ' in the south; ' },
  piece('7', sum('East'), false),
  { type: 'text', text: ' more.' },
];

test('figures stand in square brackets, told apart, and are live again when stored', () => {
  const offered = offeredFigures(pieces);
  const text = editableText(pieces, offered);
  expect(text).toBe('[12] in the north, [12 (2)] in the south; 7 more.');
  const runs = readTypedText(storedText(text, offered));
  expect(runs.flatMap((run) => (run.type === 'figure' ? [run.figure] : []))).toEqual([
    sum('North'),
    sum('South'),
  ]);
});

test('brackets of the author’s own stay what they are', () => {
  expect(storedText('See [note 1] and [13].', offeredFigures(pieces))).toBe('See [note 1] and [13].');
});
