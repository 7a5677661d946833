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
    fix: [],
    dryRun: false,
  });
});

test('rules may follow --fix one by one, by commas or by more --fix; what is no rule is a file', () => {
  const words = ['a.xlsx', '--fix', 'padded-text', 'number-as-text', 'b.xlsx', '--fix', 'date-as-text, x'];
  expect(parseCommandArguments(words, ['fix'])).toMatchObject({
    files: ['a.xlsx', 'b.xlsx'],
    fix: ['padded-text', 'number-as-text', 'date-as-text', 'x'],
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
