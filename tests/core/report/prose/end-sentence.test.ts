import { expect, test } from 'vitest';

import { endSentence } from '../../../../src/core/report/prose/end-sentence';

test.each([
  ['A new system', 'A new system.'],
  [' A new system. ', 'A new system.'],
  ['Is it new?', 'Is it new?'],
  ['They said “new.”', 'They said “new.”'],
  ['(see the notes.)', '(see the notes.)'],
  ['', ''],
])('ends “%s” as “%s”', (text, ended) => {
  expect(endSentence(text)).toBe(ended);
});
