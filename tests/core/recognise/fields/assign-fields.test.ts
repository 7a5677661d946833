import { describe, expect, test } from 'vitest';

import { fieldsOf, onlyTable, recogniseText } from '../../support/recognise-text';

const ROWS = ['2017-04-03', '2017-04-04', '2017-05-05'];

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
