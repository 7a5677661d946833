import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { findFiles } from '../../src/cli/find-files';
import { placeFile, temporaryFolder } from './run-cli';

test('a folder stands for its files, in order, without hidden and lock files', async () => {
  const folder = temporaryFolder();
  for (const name of ['b.csv', 'a.xlsx', '.hidden', '~$a.xlsx']) placeFile(folder, name, 'x');
  mkdirSync(join(folder, 'deeper'));
  const { files } = await findFiles([folder]);
  expect(files.map(({ name }) => name)).toEqual(['a.xlsx', 'b.csv']);
});

test('what is no workbook by its name is passed over in a folder, and read where it is named', async () => {
  const folder = temporaryFolder();
  for (const name of ['truth.json', 'a.CSV']) placeFile(folder, name, 'x');
  const { files, passedOver } = await findFiles([folder]);
  expect(files.map(({ name }) => name)).toEqual(['a.CSV']);
  expect(passedOver).toEqual([join(folder, 'truth.json')]);
  expect((await findFiles([join(folder, 'truth.json')])).files).toHaveLength(1);
});

test('a folder in a folder is not read, and said, unless it is named too', async () => {
  const folder = temporaryFolder();
  const inner = join(folder, 'Boston');
  mkdirSync(inner);
  placeFile(folder, 'a.xlsx', 'x');
  placeFile(inner, 'b.xlsx', 'x');
  const alone = await findFiles([folder]);
  expect(alone.files.map(({ name }) => name)).toEqual(['a.xlsx']);
  expect(alone.innerFolders).toEqual([inner]);
  const both = await findFiles([folder, inner]);
  expect(both.files.map(({ name }) => name)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(both.innerFolders).toEqual([]);
});

test('a name with * stands for the files it fits, where the shell left it', async () => {
  const folder = temporaryFolder();
  for (const name of ['log April.csv', 'log May.xlsx', 'other.csv']) placeFile(folder, name, 'x');
  const { files } = await findFiles([join(folder, 'log*')]);
  expect(files.map(({ name }) => name)).toEqual(['log April.csv', 'log May.xlsx']);
  expect((await findFiles([join(folder, 'none*')])).missing).toEqual([join(folder, 'none*')]);
});

test('the order in which files are named does not matter', async () => {
  const folder = temporaryFolder();
  const paths = ['b.csv', 'a.csv'].map((name) => placeFile(folder, name, 'x'));
  expect(await findFiles(paths)).toEqual(await findFiles(paths.toReversed()));
});

test('a file named twice is read once, and said', async () => {
  const folder = temporaryFolder();
  const path = placeFile(folder, 'a.csv', 'x');
  const found = await findFiles([path, folder]);
  expect(found.files).toHaveLength(1);
  expect(found.repeated).toEqual([path]);
});

test('two files of one name are told apart by their folders', async () => {
  const folder = temporaryFolder();
  for (const month of ['April', 'May']) {
    mkdirSync(join(folder, month));
    placeFile(join(folder, month), 'return.xlsx', month);
  }
  const { files } = await findFiles([join(folder, 'April'), join(folder, 'May')]);
  expect(files.map(({ name }) => name)).toEqual([join('April', 'return.xlsx'), join('May', 'return.xlsx')]);
});

test('a path that leads nowhere is listed as missing', async () => {
  expect((await findFiles(['absent.xlsx'])).missing).toEqual(['absent.xlsx']);
});
