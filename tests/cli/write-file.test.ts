import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { writeProblemOf, writeWholeFile } from '../../src/cli/write-file';
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

test('a place that cannot be is told in a word, and tried once', async () => {
  const folder = temporaryFolder();
  const taken = join(folder, 'taken');
  await writeWholeFile(taken, bytes('file'));
  const problemAt = (path: string) =>
    writeWholeFile(path, bytes('x')).catch((error: unknown) => writeProblemOf(error));
  expect(await problemAt(join(taken, 'report.xlsx'))).toBe('file in the way');
  expect(await problemAt(join(folder, 'x'.repeat(300), 'report.xlsx'))).toBe('no such place');
  expect(await problemAt('/proc/nope/report.xlsx')).toBe('no such place');
  expect(readFileSync(taken, 'utf8')).toBe('file');
});
