import { expect, it } from 'vitest';

import { encode, total } from './made-counts';
import { log } from './make-recognition';

function attendances(...answers: readonly string[]): number {
  const rows = [['Month', 'Attended'], ...answers.map((answer) => ['2017-04', answer])];
  return total(encode({ rows, tables: [log(['month', 'attended'])] }), 'attendances');
}

it('counts a mark in a box as a yes, and a cross among ticks as a no', () => {
  expect(attendances('X', '', 'X')).toBe(2);
  expect(attendances('✓', 'X', '✓', 'x')).toBe(2);
  expect(attendances('Y', 'X', 'Y')).toBe(2);
});
