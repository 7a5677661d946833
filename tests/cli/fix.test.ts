import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { haveSameCells } from '../../src/core/check/same-cells';
import type { SourceWorkbook } from '../../src/core/grid/workbook';
import { readWorkbook } from '../../src/files/read/read-workbook';
import { writeXlsxParts } from '../files/read/support/xlsx-parts';
import { placeFile, runCli, temporaryFolder } from './run-cli';

const LOG = `Ref,Date,Area,Category,Police attended,Arrests,Status
A1,03/04/2017,Stonebridge,Drugs,Y,1,Closed
A2,15/06/2017,East Arden ,Robbery,N,0,Closed
A2,15/06/2017,East Arden,Robbery,N,0,Closed
A3,31/03/2018,Stonebridge,Drugs,Y,2,Closed
`;

interface FixJson {
  readonly edits: readonly { readonly cell: string }[];
  readonly leftOut: readonly { readonly reason: string }[];
  readonly counted: { readonly before: number; readonly after: number };
  readonly written?: { readonly copies: readonly { readonly path: string }[] };
}

const fixesOf = (run: { readonly result: string }) => JSON.parse(run.result) as FixJson;

test('writes a corrected copy next to the original, which stays, and a log', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', LOG);
  const run = runCli('check', log, '--fix', 'padded-text', 'duplicate-reference', '--role', 'CCTV Manager');
  expect(run).toMatchObject({ exitCode: 0, messages: '' });
  expect(run.result).toContain('log.csv › log › C3: “East Arden ” → “East Arden”');
  expect(run.result).toContain('log.csv › log › G4: “Closed” → “Duplicate”');
  expect(run.result).toContain('The figures stay as they are.');
  expect(readdirSync(folder).sort()).toEqual(['fix-log.json', 'log (corrected).csv', 'log.csv']);
  expect(readFileSync(log, 'utf8')).toBe(LOG);
  expect(readFileSync(join(folder, 'log (corrected).csv'), 'utf8')).toBe(
    LOG.replace('East Arden ,', 'East Arden,').replace('Robbery,N,0,Closed\nA3', 'Robbery,N,0,Duplicate\nA3'),
  );
  expect(JSON.parse(readFileSync(join(folder, 'fix-log.json'), 'utf8'))).toMatchObject({
    version: 1,
    entries: [
      { role: 'CCTV Manager', rules: ['padded-text', 'duplicate-reference'], files: [{ file: 'log.csv' }] },
    ],
  });
  const again = runCli('check', join(folder, 'log (corrected).csv'), '--fix', 'padded-text');
  expect(again.result).toContain('nothing these fixes could change');
});

test('a dry run shows the same and writes nothing', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', LOG);
  const shown = fixesOf(runCli('check', log, '--fix', 'padded-text', '--dry-run', '--json'));
  expect(readdirSync(folder)).toEqual(['log.csv']);
  const made = fixesOf(runCli('check', log, '--fix', 'padded-text', '--json', '--out', join(folder, 'out')));
  expect(made.edits).toEqual(shown.edits);
  expect(shown.written).toBeUndefined();
  expect(made.written?.copies).toMatchObject([{ path: join(folder, 'out', 'log (corrected).csv') }]);
  expect(readdirSync(folder).sort()).toEqual(['log.csv', 'out']);
});

test('a log makes the same copy again, and names places that have changed since', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', LOG);
  const out = (name: string) => join(folder, name);
  expect(runCli('check', log, '--fix', 'padded-text,duplicate-reference', '--out', out('one')).exitCode).toBe(
    0,
  );
  const fixLog = join(out('one'), 'fix-log.json');
  expect(runCli('check', log, '--replay', fixLog, '--out', out('two')).exitCode).toBe(0);
  const copy = (name: string) => readFileSync(join(out(name), 'log (corrected).csv'), 'utf8');
  expect(copy('two')).toBe(copy('one'));

  placeFile(folder, 'log.csv', LOG.replace('East Arden ,', 'East  Arden,'));
  const changed = runCli('check', log, '--replay', fixLog, '--out', out('three'));
  expect(changed.exitCode).toBe(1);
  expect(changed.result).toContain('log.csv › log › C3: left as it is. The place no longer holds');
  expect(copy('three')).toContain('East  Arden,Robbery');
  expect(copy('three')).toContain('Duplicate');
});

test('an earlier copy with other content is kept', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', LOG);
  placeFile(folder, 'log (corrected).csv', 'typed by somebody');
  const run = runCli('check', log, '--fix', 'padded-text');
  expect(run.result).toContain('An earlier file of that name was kept');
  expect(readFileSync(join(folder, 'log (corrected) (earlier 1).csv'), 'utf8')).toBe('typed by somebody');
});

test('spellings are remembered in a copy of the profile, and then counted as one', () => {
  const folder = temporaryFolder();
  const rows = ['Stonebridge', 'Stonebridge', 'Stonebridge', 'Stonebrigde'].map(
    (area, index) => `A${String(index)},0${String(index + 3)}/04/2017,${area},Drugs,Y,1`,
  );
  const log = placeFile(
    folder,
    'log.csv',
    ['Ref,Date,Area,Category,Police attended,Arrests', ...rows].join('\n'),
  );
  const given = placeFile(folder, 'p.json', '{"version":1,"disclosure":{"method":"off"}}');
  const run = runCli('check', log, '--profile', given, '--fix', 'near-spelling');
  expect(run.exitCode).toBe(0);
  const profile = join(folder, 'p (corrected).json');
  expect(JSON.parse(readFileSync(profile, 'utf8'))).toEqual({
    version: 1,
    disclosure: { method: 'off' },
    aliases: { area: { Stonebrigde: 'Stonebridge' } },
  });
  expect(existsSync(join(folder, 'log (corrected).csv'))).toBe(false);
  const { by } = JSON.parse(runCli('figures', log, '--profile', profile, '--json').result) as {
    by: { area: Record<string, { incidents: number }> };
  };
  expect(Object.keys(by.area)).toEqual(['Stonebridge']);
  expect(run.result).toContain('area Stonebrigde, incidents: 1 → 0');
});

test('two files of one name go into one folder under two names', () => {
  const folder = temporaryFolder();
  for (const name of ['north', 'south']) mkdirSync(join(folder, name));
  const logs = ['north', 'south'].map((name) =>
    placeFile(join(folder, name), 'log.csv', LOG.replaceAll(/^A(?=\d)/gm, name)),
  );
  const run = runCli('check', ...logs, '--fix', 'padded-text', '--out', join(folder, 'out'));
  expect(run.exitCode).toBe(0);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    'fix-log.json',
    'log (corrected) 2.csv',
    'log (corrected).csv',
  ]);
});

test('a text that would become a formula is left as it is', () => {
  const folder = temporaryFolder();
  const hostile = `" =HYPERLINK(""http://x"",""y"")"`;
  const log = placeFile(folder, 'log.csv', LOG.replace('Stonebridge,Drugs,Y,1', `${hostile},Drugs,Y,1`));
  const run = runCli('check', log, '--fix', 'padded-text');
  expect(run.result).toContain('C2: left as it is. What would be left looks like a formula');
  expect(readFileSync(join(folder, 'log (corrected).csv'), 'utf8')).toContain(hostile);
});

/** A workbook whose dates and numbers are texts. */
function workbookOfTexts(): Uint8Array {
  const header = ['Ref', 'Date', 'Area', 'Category', 'Arrests'];
  const cell = (value: string) => `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  const row = (values: readonly string[]) => `<row>${values.map(cell).join('')}</row>`;
  const days = [3, 4, 5, 6].map((day) => [
    `R${String(day)}`,
    `0${String(day)}/04/2017`,
    'Stonebridge',
    'Drugs',
    '2',
  ]);
  return writeXlsxParts({ sheets: [{ name: 'Apr 17', rows: [header, ...days].map(row).join('') }] });
}

test('a workbook’s other parts come through untouched', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.xlsm', workbookOfTexts());
  const run = runCli('check', log, '--fix', 'number-as-text', '--fix', 'date-as-text', '--json');
  expect(fixesOf(run)).toMatchObject({ counted: { before: 4, after: 4 }, leftOut: [] });
  expect(fixesOf(run).edits).toHaveLength(8);
  const checked = runCli('check', join(folder, 'log (corrected).xlsm'), '--json');
  expect(checked.result).not.toMatch(/number-as-text|date-as-text/);
});

test.each([
  [['--fix', 'out-of-order'], 'There is no fix for “out-of-order”'],
  [['--fix', 'nonsense'], 'There is no fix for “nonsense”'],
  [['--dry-run'], '--dry-run goes with --fix'],
  [['--fix', 'padded-text', '--replay', 'x.json'], 'not several'],
  [['--revert', 'x.json', '--replay', 'x.json'], 'not several'],
  [['--revert', 'absent.json'], 'absent.json'],
  [['--replay', 'absent.json'], 'absent.json'],
  [['--fix'], '--fix needs a value'],
])('wrong usage %j is exit code 2 with a sentence', (words, sentence) => {
  const run = runCli('check', 'log.csv', ...words);
  expect(run).toMatchObject({ exitCode: 2, result: '' });
  expect(run.messages).toContain(sentence);
});

test('a log that is none is refused with the places that do not fit', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', LOG);
  const broken = placeFile(folder, 'log.json', '{"version":1,"entries":[{"role":1}]}');
  const run = runCli('check', log, '--replay', broken);
  expect(run.exitCode).toBe(2);
  expect(run.messages).toContain('entries › 0 › role');
  expect(runCli('check', log, '--replay', log).messages).toContain('not valid JSON');
});

test('a folder that cannot be written to is one sentence and exit code 1', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', LOG);
  const run = runCli('check', log, '--fix', 'padded-text', '--out', log);
  expect(run.exitCode).toBe(1);
  expect(run.messages).toContain('could not be written');
  expect(readFileSync(log, 'utf8')).toBe(LOG);
});

test('check says which rules have a fix', () => {
  const log = placeFile(temporaryFolder(), 'log.csv', LOG);
  expect(runCli('check', log).result).toContain(
    'Can be put right with --fix: duplicate-reference, padded-text.',
  );
});

test('a duplicate without a place for the mark is remembered in the profile, which the copies obey', () => {
  const folder = temporaryFolder();
  const rows = LOG.split('\n').map((line) => line.replace(/,[^,]*$/, ''));
  const log = placeFile(folder, 'log.csv', rows.join('\n'));
  const run = runCli('check', log, '--fix', 'duplicate-reference', 'padded-text');
  expect(run.exitCode).toBe(0);
  expect(run.result).toContain(
    'Profile: log.csv › log, entry “A2”, row 2 with that reference, no longer counts: it is a duplicate',
  );
  const profile = join(folder, 'profile (corrected).json');
  expect(JSON.parse(readFileSync(profile, 'utf8'))).toEqual({
    version: 1,
    duplicates: [{ file: 'log.csv', sheet: 'log', reference: 'A2', occurrence: 2 }],
  });
  for (const file of ['log.csv', 'log (corrected).csv']) {
    const figures = runCli('figures', join(folder, file), '--profile', profile, '--json');
    expect(figures.messages).toBe('');
    expect(JSON.parse(figures.result)).toMatchObject({
      rows: { read: 4, counted: 3, excluded: 1 },
      excluded: [{ row: 4, reason: 'duplicate, excluded by a fix' }],
    });
  }
  placeFile(folder, 'log.csv', rows.filter((_, index) => index !== 3).join('\n'));
  const gone = runCli('figures', log, '--profile', profile, '--json');
  expect(gone.messages).toContain(
    'leaves out the entry “A2” of log.csv › log as a duplicate, but there is none',
  );
});

test('what a log made is taken back, cell for cell, in copies of the copies and of the profile', () => {
  const folder = temporaryFolder();
  const rows = LOG.split('\n').map((line) => line.replace(/,[^,]*$/, ''));
  const log = placeFile(folder, 'log.csv', rows.join('\n'));
  expect(runCli('check', log, '--fix', 'duplicate-reference', 'padded-text').exitCode).toBe(0);
  const [fixLog, profile, copy] = ['fix-log.json', 'profile (corrected).json', 'log (corrected).csv'].map(
    (name) => join(folder, name),
  );
  const preview = runCli('check', copy!, '--revert', fixLog!, '--profile', profile!, '--dry-run');
  expect(preview.result).toContain(
    'log (corrected).csv › log (corrected) › C3: “East Arden” → “East Arden ”',
  );
  expect(existsSync(join(folder, 'log (reverted).csv'))).toBe(false);
  const run = runCli('check', copy!, '--revert', fixLog!, '--profile', profile!);
  expect([run.exitCode, run.messages]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'log (reverted).csv'), 'utf8')).toBe(
    rows.join('\n').replace('East Arden ,', '"East Arden ",'),
  );
  expect(JSON.parse(readFileSync(join(folder, 'profile (reverted).json'), 'utf8'))).toEqual({ version: 1 });
  expect(JSON.parse(readFileSync(join(folder, 'revert-log.json'), 'utf8'))).toMatchObject({ version: 1 });
  expect(existsSync(fixLog!)).toBe(true);

  placeFile(folder, 'log (corrected).csv', rows.join('\n').replace('East Arden ,', 'Stonebridge,'));
  const changed = runCli('check', copy!, '--revert', fixLog!, '--profile', profile!);
  expect(changed.exitCode).toBe(1);
  expect(changed.result).toContain('C3: left as it is. The place no longer holds');
});

test('taking back gives a workbook whose every cell is as it was', async () => {
  const folder = temporaryFolder();
  const original = placeFile(folder, 'log.xlsx', workbookOfTexts());
  expect(runCli('check', original, '--fix', 'date-as-text', 'number-as-text').exitCode).toBe(0);
  const copy = join(folder, 'log (corrected).xlsx');
  expect(runCli('check', copy, '--revert', join(folder, 'fix-log.json')).exitCode).toBe(0);
  const [before, fixed, after] = await Promise.all(
    ['log.xlsx', 'log (corrected).xlsx', 'log (reverted).xlsx'].map((name) =>
      readWorkbook(new Uint8Array(readFileSync(join(folder, name))), 'log.xlsx'),
    ),
  );
  const isSame = (one: SourceWorkbook, other: SourceWorkbook) =>
    one.grids.every((grid, index) => haveSameCells(grid, other.grids[index]!));
  expect([isSame(before!, after!), isSame(before!, fixed!)]).toEqual([true, false]);
});
