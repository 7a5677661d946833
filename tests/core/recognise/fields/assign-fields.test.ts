import { describe, expect, test } from 'vitest';

import type { Field } from '../../../../src/core/profile/profile';
import type { TableDescription } from '../../../../src/core/recognise/describe';
import { fieldsOf, onlyTable, recogniseText } from '../../support/recognise-text';

const ROWS = ['2017-04-03', '2017-04-04', '2017-05-05'];

/** How surely a column is what it is taken for; 0 where it is taken for nothing. */
function surenessOf(table: TableDescription, field: Field): number {
  return table.fields.find((one) => one.field === field)?.confidence ?? 0;
}

/** The table under a heading whose first column is the date; `cells` repeat in every row. */
function tableUnder(heading: string, cells: string) {
  return onlyTable(
    recogniseText(`Incident log\nDate | ${heading}\n${ROWS.map((day) => `${day} | ${cells}`).join('\n')}`),
  );
}

describe('a field goes to one column, and the losers are named', () => {
  test('the surer heading wins', () => {
    const table = tableUnder('Category | Incident category code | Arrests', 'Drugs | D1 | 1');
    expect(fieldsOf(table)).toEqual({ date: 'Date', category: 'Category', arrests: 'Arrests' });
    const rivals = table.fields.find(({ field }) => field === 'category')!.rivals!;
    expect(rivals.map(({ header }) => header)).toEqual(['Incident category code']);
    expect(table.unused.map(({ header }) => header)).toEqual(['Incident category code']);
  });

  test('of two alike the left one, and the other is said', () => {
    const table = tableUnder('Category | Arrests | Arrests', 'Drugs | 1 | 2');
    const arrests = table.fields.find(({ field }) => field === 'arrests')!;
    expect([arrests.column, arrests.rivals!.map(({ column }) => column)]).toEqual(['C', ['D']]);
  });

  test('values speak against a heading: a date of birth, a time of arrest, an arrest warrant', () => {
    const table = tableUnder(
      'Date of birth | Time of arrest | Category | Arrested (Y/N)',
      '1980-01-31 | 02:30 | Arrest warrant | Y',
    );
    expect(fieldsOf(table)).toMatchObject({ date: 'Date', category: 'Category', arrests: 'Arrested (Y/N)' });
  });

  test('values alone name a column without a heading, less surely', () => {
    const table = tableUnder('Category | ', 'Drugs | Airwave');
    const source = table.fields.find(({ field }) => field === 'source')!;
    expect(source.column).toBe('C');
    expect(source.confidence).toBeLessThan(0.7);
  });

  test('dates with times are the time as well, unless a column is the time alone', () => {
    const log = (heading: string, cells: string): string =>
      `Log\nlogged_at | category | arrests${heading}\n2017-04-03 02:30 | Drugs | 1${cells}\n2017-04-04 03:30 | Drugs | 1${cells}`;
    expect(fieldsOf(onlyTable(recogniseText(log('', ''))))).toMatchObject({ time: 'logged_at' });
    expect(fieldsOf(onlyTable(recogniseText(log(' | time', ' | 04:15'))))).toMatchObject({ time: 'time' });
  });

  test.each(['Police (Y/N)', 'Pol Y/N', 'Police Y/N?', 'POLICE [yes/no]', 'Police'])(
    'yes or no under %j says whether the police attended',
    (heading) => {
      const table = tableUnder(`Category | ${heading} | Arrests`, 'Drugs | Y | 1');
      expect(fieldsOf(table)).toMatchObject({ attended: heading, arrests: 'Arrests' });
    },
  );

  test('the police as a name is no answer', () => {
    const table = tableUnder('Category | Pol | Arrests', 'Drugs | Airwave | 1');
    expect(fieldsOf(table)).not.toHaveProperty('attended');
  });

  test('a hostile heading is no field', () => {
    const table = tableUnder('Category | __proto__ | constructor | Arrests', 'Drugs | 1 | Y | 1');
    expect(fieldsOf(table)).toEqual({ date: 'Date', category: 'Category', arrests: 'Arrests' });
  });
});

describe('how sure a heading is, its values say', () => {
  test('wholly where they suit, less where they say little, still less where there are none', () => {
    const known = surenessOf(tableUnder('Category | Arrests', 'Drugs | 1'), 'category');
    const unknown = surenessOf(tableUnder('Category | Arrests', 'Trouble | 1'), 'category');
    const blank = surenessOf(tableUnder('Category | Arrests', ' | 1'), 'category');
    expect(known).toBe(1);
    expect(unknown).toBeLessThan(known);
    expect(blank).toBeLessThan(unknown);
    expect(blank).toBeGreaterThan(0.5);
  });

  test('of a heading that may be another thing, too', () => {
    const filled = surenessOf(tableUnder('Category | Detained', 'Drugs | 1'), 'arrests');
    const blank = surenessOf(tableUnder('Category | Detained', 'Drugs | '), 'arrests');
    expect(filled).toBeLessThan(0.5);
    expect(blank).toBeLessThan(filled);
  });

  test('not at all where they are something else', () => {
    const table = tableUnder('Category | Arrests', 'Drugs | Bradley');
    expect(fieldsOf(table)).toEqual({ date: 'Date', category: 'Category' });
    expect(table.unused.map(({ header }) => header)).toEqual(['Arrests']);
  });

  test('and no other field is given it that the values could be: a heading is not overruled', () => {
    const table = tableUnder('Source | Attended | Arrests', 'Airwave | Y | Robbery');
    expect(fieldsOf(table)).toEqual({ date: 'Date', source: 'Source', attended: 'Attended' });
  });

  test('the reasons are told: the heading, and what the values say of it', () => {
    const reasonsUnder = (heading: string, cells: string): readonly string[] =>
      tableUnder(heading, cells).fields.find(({ column }) => column === 'C')!.reasons;
    expect(reasonsUnder('Category | Arrests', 'Drugs | 1')).toEqual([
      'The heading “Arrests” says so.',
      'The values suit it.',
    ]);
    expect(reasonsUnder('Category | Arrests', 'Drugs | ')).toEqual([
      'The heading “Arrests” says so.',
      'The column holds no values yet.',
    ]);
  });
});

describe('values alone', () => {
  test('name a column whatever its heading, and that is told', () => {
    const headed = tableUnder('Category | Shown', 'Drugs | Airwave').fields.at(-1)!;
    expect([headed.field, headed.reasons]).toEqual([
      'source',
      ['The values look like it; the heading “Shown” does not say so.'],
    ]);
    const bare = tableUnder('Category | ', 'Drugs | Airwave').fields.at(-1)!;
    expect([bare.field, bare.reasons]).toEqual([
      'source',
      ['The values look like it; the column has no heading.'],
    ]);
  });

  test('name none where they may be anything: words, and numbers', () => {
    for (const cells of ['Drugs | Bradley', 'Drugs | 3', 'Drugs | Y']) {
      expect(fieldsOf(tableUnder('Category | ', cells))).toEqual({ date: 'Date', category: 'Category' });
    }
  });

  test('are the less sure the fewer of them are known', () => {
    const log = (sources: readonly string[]): TableDescription =>
      onlyTable(
        recogniseText(
          `Date | Category | Arrests | \n${sources.map((source) => `2017-04-03 | Drugs | 1 | ${source}`).join('\n')}`,
        ),
      );
    const all = surenessOf(log(['Airwave', 'Public', 'Airwave', 'Public']), 'source');
    const half = surenessOf(log(['Airwave', 'Bradley', 'Airwave', 'Bradley']), 'source');
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(all);
  });

  test.each([
    [17, 'date'],
    [16, undefined],
  ])('of 20 cells without a heading, %d dates: %s', (dates, field) => {
    const rows = Array.from({ length: 20 }, (_, row) =>
      row < dates ? `Drugs | 1 | Airwave | 2017-04-${String(row + 10)}` : 'Drugs | 1 | Airwave | seen before',
    );
    const text = `Category | Arrests | Source | \n${rows.join('\n')}`;
    const table = onlyTable(recogniseText(text, { sheet: 'April 2017' }));
    expect(table.fields.find(({ column }) => column === 'D')?.field).toBe(field);
  });
});
