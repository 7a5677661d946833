import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readPublished } from '../support/published-workbook';
import { placeFile, runCli, SMALL_LOG, temporaryFolder } from './run-cli';

test('figures gives the contract’s JSON and nothing else on standard output', () => {
  const log = placeFile(temporaryFolder(), 'log.csv', SMALL_LOG);
  const run = runCli('figures', log, '--json');
  expect(run.exitCode).toBe(0);
  expect(JSON.parse(run.result)).toMatchObject({
    year: '2017/18',
    years: { '2017/18': 3, '2018/19': 1 },
    totals: { incidents: 3, arrests: 3, attendances: 2 },
    by: {
      area: { Stonebridge: { incidents: 2, arrests: 3 }, 'East Arden': { incidents: 1, arrests: 0 } },
      category: { Drugs: { incidents: 2 }, Robbery: { incidents: 1 } },
      month: { '2017-04': { incidents: 1 }, '2017-06': { incidents: 1 }, '2018-03': { incidents: 1 } },
    },
    rows: { read: 4, counted: 4, excluded: 0 },
    excluded: [],
  });
});

test('figures takes the year it is given', () => {
  const log = placeFile(temporaryFolder(), 'log.csv', SMALL_LOG);
  const run = runCli('figures', log, '--year', '2018-19', '--json');
  expect(JSON.parse(run.result)).toMatchObject({ year: '2018/19', totals: { incidents: 1 } });
});

test('recognise prints a profile that gives the same figures when handed back', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', SMALL_LOG);
  const recognised = runCli('recognise', log);
  expect(recognised.exitCode).toBe(0);
  expect(JSON.parse(recognised.result)).toMatchObject({
    profile: { version: 1 },
    tables: [{ layout: 'log' }],
  });
  const profile = placeFile(folder, 'profile.json', recognised.result);
  const [inferred, handedBack] = [
    runCli('figures', log, '--json'),
    runCli('figures', log, '--profile', profile, '--json'),
  ];
  // What is found may differ: areas that somebody confirmed are no longer asked about.
  const findings: unknown = expect.any(Object);
  expect(JSON.parse(handedBack.result)).toEqual({ ...JSON.parse(inferred.result), findings });
});

test('report says which years there are where the year asked for has no records', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', SMALL_LOG);
  const run = runCli('report', log, '--year', '2015/16', '--out', join(folder, 'out'));
  expect(run.exitCode).toBe(1);
  expect(run.messages).toContain('There are no records in 2015/16. There are records in 2017/18, 2018/19.');
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test.each([
  ['figures', '--year', '2015/16'],
  ['figures', '--year', '2015/16', '--json'],
  ['check', '--year', '2015/16'],
])('%s says which years there are, too: %s %s %s', (command, ...options) => {
  const log = placeFile(temporaryFolder(), 'log.csv', SMALL_LOG);
  const run = runCli(command, log, ...options);
  const problem = 'There are no records in 2015/16. There are records in 2017/18, 2018/19.';
  expect(run.exitCode).toBe(1);
  expect(run.messages).toContain(problem);
  expect(run.result === '' ? undefined : JSON.parse(run.result)).toEqual(
    options.includes('--json') ? { problem } : undefined,
  );
});

test.each(['figures', 'check', 'report'])('%s tells no year where no date can be read', (command) => {
  const folder = temporaryFolder();
  const undated = SMALL_LOG.replace(/\d\d\/\d\d\/\d{4}/g, 'soon');
  expect(undated).not.toBe(SMALL_LOG);
  const log = placeFile(folder, 'log.csv', undated);
  const run = runCli(command, log, ...(command === 'report' ? ['--out', join(folder, 'out')] : []));
  expect(run.exitCode).toBe(1);
  expect(run.result).toBe('');
  expect(run.messages).toContain(
    'No row of log.csv, sheet “log”, has a date, a month or a year that can be read, so there is no year to report on (count unreadable: 2, no month or year: 6).',
  );
});

test('figures says why where nothing counts for other reasons', () => {
  const cancelled = SMALL_LOG.replace('Arrests\n', 'Arrests,Status\n').replace(
    /(\d)\n(?=A|$)/g,
    '$1,Cancelled\n',
  );
  const log = placeFile(temporaryFolder(), 'log.csv', cancelled);
  const run = runCli('figures', log);
  expect(run.exitCode).toBe(1);
  expect(run.messages).toContain(
    'No row of log.csv, sheet “log”, counts, so there is no year to report on (cancelled: 4).',
  );
});

test('check names what is wrong at its cell', () => {
  const log = placeFile(temporaryFolder(), 'log.csv', SMALL_LOG.replace('Robbery,N,0', 'Robbery,N,lots'));
  const run = runCli('check', log, '--json');
  expect(run.exitCode).toBe(0);
  const { findings } = JSON.parse(run.result) as {
    findings: { rule: string; file: string; cells: string[] }[];
  };
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'unreadable-count', file: 'log.csv', cells: ['F3'] }),
  );
});

test('report writes the workbook, the same bytes every time, and keeps an earlier one with other content', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', SMALL_LOG);
  const out = join(folder, 'out');
  expect(runCli('report', log, '--out', out).exitCode).toBe(0);
  const [name] = readdirSync(out);
  expect(name).toBe('annual-operations-report-2017-18.xlsx');
  const first = readFileSync(join(out, name!));
  expect(runCli('report', log, '--out', out).exitCode).toBe(0);
  expect(readFileSync(join(out, name!)).equals(first)).toBe(true);
  expect(readdirSync(out)).toHaveLength(1);

  writeFileSync(join(out, name!), 'typed into by somebody');
  expect(runCli('report', log, '--out', out).exitCode).toBe(0);
  expect(readFileSync(join(out, name!)).equals(first)).toBe(true);
  const earlier = readdirSync(out).find((file) => file.includes('earlier'));
  expect(readFileSync(join(out, earlier!), 'utf8')).toBe('typed into by somebody');
});

test('report --face public writes a copy of its own beside the working one and says what is withheld', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', SMALL_LOG);
  const out = join(folder, 'out');
  expect(runCli('report', log, '--out', out).exitCode).toBe(0);
  const run = runCli('report', log, '--out', out, '--face', 'public');
  expect(run.exitCode).toBe(0);
  expect(run.messages).toMatch(/^Disclosure control: \d+ of \d+ figures are withheld\.$/m);
  expect(run.messages).toMatch(/^Incidents: of \d+ counts \d+ withheld as small, \d+ to protect them\.$/m);
  expect(run.messages).toMatch(/^\d+ paragraphs are still marked as to be written in the public copy\.$/m);
  const [copy, working] = readdirSync(out).sort();
  expect([copy, working]).toEqual([
    'annual-operations-report-2017-18-public.xlsx',
    'annual-operations-report-2017-18.xlsx',
  ]);
  const { parts, sheets } = readPublished(readFileSync(join(out, copy!)));
  expect(sheets.map(({ name }) => name)).not.toContain('Figures');
  expect([...parts.values()].join('\n')).not.toMatch(/<f>|log\.csv|creator/);
  const before = readFileSync(join(out, copy!));
  expect(runCli('report', log, '--out', out, '--face', 'public').exitCode).toBe(0);
  expect(readFileSync(join(out, copy!)).equals(before)).toBe(true);
});

test('a public copy says what no rule can check: typed texts, and that the report is exempt', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', SMALL_LOG);
  const profile = placeFile(
    folder,
    'profile.json',
    JSON.stringify({
      version: 1,
      disclosure: { method: 'off' },
      report: { part: 2, texts: { 'financial.costs': 'Each incident cost £3.' } },
    }),
  );
  const run = runCli('report', log, '--profile', profile, '--out', folder, '--face', 'public');
  expect(run.exitCode).toBe(0);
  expect(run.messages).toContain('Disclosure control: no figure had to be withheld.');
  expect(run.messages).toContain('1 text of the profile stands in the public copy as typed');
  expect(run.messages).toContain('The profile says Part 2 (exempt)');
});

test('a file that cannot be read is named, the others are processed, and the exit code is 1', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', SMALL_LOG);
  const empty = placeFile(folder, 'empty.xlsx', '');
  const out = join(folder, 'out');
  const run = runCli('report', log, empty, join(folder, 'absent.xlsx'), '--out', out);
  expect(run.exitCode).toBe(1);
  expect(run.messages).toContain('“empty.xlsx” is empty');
  expect(run.messages).toContain('absent.xlsx');
  expect(existsSync(join(out, 'annual-operations-report-2017-18.xlsx'))).toBe(true);
});

test('nothing to report on is exit code 1 with one sentence', () => {
  const notes = placeFile(temporaryFolder(), 'notes.csv', 'Please ring before noon\n');
  const run = runCli('figures', notes);
  expect(run).toMatchObject({ exitCode: 1, result: '' });
  expect(run.messages).toContain('No table of incidents');
  const asked = runCli('figures', notes, '--json');
  expect([asked.exitCode, JSON.parse(asked.result)]).toMatchObject([
    1,
    { problem: expect.stringContaining('nothing to report') },
  ]);
});

test.each([
  [[], 'Say what to do'],
  [['frobnicate'], 'no command'],
  [['figures'], 'at least one workbook'],
  [['report', 'log.csv'], '--out'],
  [['figures', 'log.csv', '--year', 'soon'], 'not a financial year'],
  [['figures', 'log.csv', '--colour'], '--colour'],
  [['figures', 'log.csv', '--year'], '--year'],
  [['check', 'log.csv', '--out', 'x'], '--out'],
  [['report', 'log.csv', '--out', 'x', '--formats', 'docm'], 'docm'],
  [['report', 'log.csv', '--out', 'x', '--face', 'secret'], 'secret'],
  [['check', 'log.csv', '--face', 'public'], '--face'],
  [['figures', 'log.csv', '--profile', 'absent.json'], 'absent.json'],
])('wrong usage %j is exit code 2 with a sentence and no stack', (words, sentence) => {
  const run = runCli(...words);
  expect(run).toMatchObject({ exitCode: 2, result: '' });
  expect(run.messages).toContain(sentence);
  expect(run.messages).not.toMatch(/^\s+at /m);
});

test.each([
  [{ sheet: 'Nope' }, '“Nope”|Nope'],
  [{ sheet: 'log', headerRow: 900 }, '900'],
])('a profile that names what the workbooks do not have is wrong usage: %j', (table, named) => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', SMALL_LOG);
  const profile = placeFile(
    folder,
    'profile.json',
    JSON.stringify({ version: 1, tables: [{ file: 'log.csv', ...table }] }),
  );
  for (const command of ['recognise', 'figures']) {
    const run = runCli(command, log, '--profile', profile);
    expect(run.exitCode).toBe(2);
    expect(run.messages).toMatch(new RegExp(`profile\\.json.*\\n.*(?:${named})`));
    expect(run.messages).not.toMatch(/Error|should not have/);
  }
});

test('a profile that does not fit names every place that does not', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', SMALL_LOG);
  const profile = placeFile(
    folder,
    'p.json',
    '{"version":1,"year":"soon","partnership":{"areas":[{"kind":"friend"}]}}',
  );
  const run = runCli('figures', log, '--profile', profile);
  expect(run.exitCode).toBe(2);
  expect(run.messages).toContain('year');
  expect(run.messages).toContain('partnership › areas › 0');
});

test('check says what each finding changes, why it matters and what to do, and what was silenced why', () => {
  const folder = temporaryFolder();
  const log = placeFile(
    folder,
    'log.csv',
    SMALL_LOG.replace('Robbery,N,0', 'Robbery,N,lots').replace('Drugs,Y,2', 'Drugs,Y,90'),
  );
  const silenced = [
    { rule: 'implausible-count', cell: 'F4', reason: 'Football match, minute 4.2' },
    { rule: 'padded-text', sheet: 'log', cell: 'A1:B2', reason: 'never' },
    { rule: 'no-such-rule', reason: 'never' },
  ];
  const profile = placeFile(folder, 'p.json', JSON.stringify({ version: 1, checks: { silenced } }));
  const run = runCli('check', log, '--profile', profile);
  expect(run.exitCode).toBe(0);
  const { result, messages } = run;
  expect(result).toMatch(
    /^(?:Error|Warning) – log\.csv › log › F3\n {2}\S.* \(affects 1 incident, 100\.0 % of East Arden\)\. .+\n {2}Why it matters: .+\n {2}What to do: .+$/m,
  );
  expect(result).toMatch(
    /^1 finding is silenced in the profile and not counted:\n {2}1 × .+ \(implausible-count\) – Football match, minute 4\.2$/m,
  );
  expect(messages.trim().split('\n')).toEqual([
    'The profile silences “padded-text” at log › A1:B2, but nothing of the kind is found there (checks › silenced › 1).',
    'The profile silences “no-such-rule”, but there is no such rule (checks › silenced › 2).',
  ]);
});
