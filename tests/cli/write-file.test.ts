import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { writeWholeFile } from '../../src/cli/write-file';
import { temporaryFolder } from './run-cli';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('every earlier content is kept, and nothing unfinished is left', async () => {
  const path = join(temporaryFolder(), 'deep', 'report.xlsx');
  expect((await writeWholeFile(path, bytes('one'))).outcome).toBe('written');
  expect((await writeWholeFile(path, bytes('one'))).outcome).toBe('unchanged');
  expect((await writeWholeFile(path, bytes('two'))).outcome).toBe('replaced');
  expect((await writeWholeFile(path, bytes('three'))).outcome).toBe('replaced');
  const folder = join(path, '..');
  const contents = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(Object.fromEntries(contents)).toEqual({
    'report.xlsx': 'three',
    'report (earlier 1).xlsx': 'one',
    'report (earlier 2).xlsx': 'two',
  });
});
