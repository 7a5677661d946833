import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { placeFile, runCli, temporaryFolder } from './run-cli';

const MONTHS_OF_LOG = Array.from({ length: 12 }, (_, index) =>
  String(((index + 3) % 12) + 1).padStart(2, '0'),
);

/** A busy log in which one cell of a column reads otherwise. */
function logWith(text: string, column: 'area' | 'category' | 'source' | 'notes'): string {
  const rows = MONTHS_OF_LOG.flatMap((month, at) =>
    Array.from({ length: 12 }, (_, index) => {
      const isIt = at === 3 && index === 5;
      const of = (name: string, usual: string) => (isIt && column === name ? text : usual);
      const day = String(index * 2 + 1).padStart(2, '0');
      const area = of('area', index % 2 === 0 ? 'Stonebridge' : 'East Arden');
      const category = of('category', index % 3 === 0 ? 'Drugs' : 'Robbery');
      const source = of('source', index % 2 === 0 ? 'Operator' : 'Shopwatch');
      const year = at < 9 ? '2017' : '2018';
      const cells = [
        `R${String(at * 12 + index)}`,
        `${day}/${month}/${year}`,
        area,
        category,
        source,
        'Y',
        '1',
      ];
      return [...cells, of('notes', '')].join(',');
    }),
  );
  return `${['Ref,Date,Area,Category,Source,Police attended,Arrests,Notes', ...rows].join('\n')}\n`;
}

test.each([
  ['Mr J Smith', 'area', 'C43', 'name-of-person'],
  ['Assault DOB 12/03/1985', 'category', 'D43', 'date-of-birth'],
] as const)(
  'no public copy is written with “%s” as %s; the working report is',
  (text, column, cell, rule) => {
    const folder = temporaryFolder();
    const log = placeFile(folder, 'log.csv', logWith(text, column));
    const out = join(folder, 'out');
    const run = runCli('report', log, '--out', out, '--face', 'public');
    expect(run.exitCode).toBe(1);
    const told = run.messages.split('\n').filter((line) => line.includes('log.csv'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`log.csv › log › ${cell}: perhaps`);
    expect(told[0]).toContain(`silence the rule “${rule}”`);
    expect(run.messages).toContain('The public copy was not written.');
    expect(run.messages).not.toContain(text);
    expect(existsSync(out)).toBe(false);
    expect(runCli('report', log, '--out', out).exitCode).toBe(0);

    const silenced = { rule, file: 'log.csv', cell, reason: 'Looked at: this is no person' };
    const ways = [
      { checks: { silenced: [silenced] } },
      {
        aliases: {
          [column]: { [text]: { area: 'Stonebridge', category: 'Drugs', source: 'Operator' }[column] },
        },
      },
    ];
    for (const [index, way] of ways.entries()) {
      const profile = placeFile(
        folder,
        `profile ${String(index)}.json`,
        JSON.stringify({ version: 1, ...way }),
      );
      const again = runCli('report', log, '--profile', profile, '--out', out, '--face', 'public');
      expect([way, again.exitCode, again.messages]).toEqual([way, 0, expect.not.stringContaining('log.csv')]);
    }
  },
);

test('personal data in a column that is never printed does not hold the public copy back', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', logWith('Mr J Smith', 'notes'));
  expect(runCli('report', log, '--out', folder, '--face', 'public').exitCode).toBe(0);
});

test('no public copy is written with words of the profile that name a person, and no cell is blamed for them', () => {
  const folder = temporaryFolder();
  const log = placeFile(folder, 'log.csv', logWith('', 'notes'));
  const profile = {
    version: 1,
    partnership: { name: 'Arden CCTV (07700 900123)' },
    aliases: { area: { Stonebridge: 'Mr J Smith' } },
  };
  const path = placeFile(folder, 'profile.json', JSON.stringify(profile));
  const run = runCli('report', log, '--profile', path, '--out', join(folder, 'out'), '--face', 'public');
  expect([run.exitCode, existsSync(join(folder, 'out'))]).toEqual([1, false]);
  expect(run.messages.split('\n').filter((line) => line.includes('perhaps a'))).toEqual([
    expect.stringContaining('The profile, partnership › name: perhaps a phone number'),
    expect.stringContaining('The profile, aliases › area: perhaps a person’s name'),
  ]);
});
