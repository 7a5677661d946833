import { expect, test } from 'vitest';

import { found } from '../found';

const inText = (sentence: string) => found('direction against figures', `1. RISKS\n\n1.1 ${sentence}`);

test.each([
  ['Incidents rose from 825 to 810.', 'rose from 825 to 810', '825 → 810'],
  ['Incidents fell to 1,210, against 1,200 in 2016/17.', 'fell to 1,210, against 1,200', '1,200 → 1,210'],
  ['They rose by 12 from 810 to 825.', 'rose by 12 from 810 to 825', '810 → 825: 15'],
  ['They rose from 810 to 825, an increase of 2.9%.', '2.9%', '810 → 825: 1.9%'],
  ['They rose by 3% from 800 to 880.', '3%', '800 → 880: 10%'],
  ['They rose from 810 to 825, a decrease of 1.9%.', 'decrease', '810 → 825'],
  ['They stayed the same from 810 to 825.', 'stayed the same from 810 to 825', '810 → 825'],
  ['The share fell from 22.9% to 27.1%.', 'fell from 22.9% to 27.1', '22.9 → 27.1'],
  ['Of all, 30 of 120 incidents (30%) were thefts.', '30 of 120 incidents (30%)', '25%'],
])('remarks on: %s', (sentence, words, right) => {
  expect(inText(sentence)).toEqual([[words, right]]);
});

test.each([
  'They rose by 15 from 810 to 825, an increase of 1.9%.',
  'They fell from 825 to 810 (1.8%).',
  'The share rose from 22.9% to 27.1%.',
  'They did not rise, nor increase from 7 to 5.',
  'Numbers fell in the time from 1 April 2017 to 31 March 2018.',
  'Numbers fell from 2016 to 2017.',
  'Numbers fell from 2016/17 to 2017/18.',
  'Cameras stayed on from 9 to 5 pm.',
  'In all, 67 of the 905 incidents (7.4%) were of clients.',
])('has no remark on: %s', (sentence) => {
  expect(inText(sentence)).toEqual([]);
});
