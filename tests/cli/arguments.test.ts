import { expect, test } from 'vitest';

import { parseCommandArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usage-error';

test('everything after --previous is last year’s, up to the next option', () => {
  const words = ['a.xlsx', '--previous', 'b.xlsx', 'c.xlsx', '--out', 'dir', 'd.xlsx'];
  expect(parseCommandArguments(words, ['previous', 'out'])).toEqual({
    face: 'working',
    files: ['a.xlsx', 'd.xlsx'],
    previous: ['b.xlsx', 'c.xlsx'],
    out: 'dir',
    formats: ['xlsx'],
    json: false,
  });
});

test('formats are a list', () => {
  expect(parseCommandArguments(['--formats', 'xlsx, docx'], ['formats']).formats).toEqual(['xlsx', 'docx']);
});

test.each([[['--out', 'x', '--out', 'y']], [['--nonsense']], [['--out']], [['--json']]])(
  '%j is refused',
  (words) => {
    expect(() => parseCommandArguments(words, ['out'])).toThrow(UsageError);
  },
);
