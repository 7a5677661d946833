import { describe, expect, it } from 'vitest';

import { nameOfPerson } from '../../../../src/core/check/rules/name-of-person';
import { COLUMN, foundBy, monthlyLog } from '../check-books';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('name-of-person', () => {
  it('finds it where it would be printed, without repeating it', () => {
    const sheet = logOf([{}, { category: 'Assault on Mr John Smith' }]);
    expect(check(nameOfPerson, [sheet])).toEqual(['F3']);
    expect(sentences(nameOfPerson, [sheet])[0]).not.toContain('Assault on Mr John Smith');
  });

  it('finds it in a title', () => {
    expect(
      check(nameOfPerson, [logOf(entries(1), { table: { title: 'Assault on Mr John Smith' } })]),
    ).toEqual(['A1:K2']);
  });

  it('passes ordinary names, and notes, which are never printed', () => {
    expect(
      check(nameOfPerson, [logOf([{ category: 'Missing person' }, { notes: 'Assault on Mr John Smith' }])]),
    ).toEqual([]);
  });
});

describe('name-of-person in a workbook', () => {
  it('finds names in areas, categories and sources', () => {
    const sheets = monthlyLog();
    const { rows } = sheets[3]!;
    rows[0]![COLUMN.area] = 'John Smith';
    rows[1]![COLUMN.category] = 'Assault on SMITH, John';
    rows[2]![COLUMN.source] = 'reported by Sarah Jones 07700 900123';
    expect(foundBy('name-of-person', sheets)).toEqual([
      'Jul 17!E4: 1 cell of the area column seems to hold a person’s name.',
      'Jul 17!F5: 1 cell of the category column seems to hold a person’s name.',
      'Jul 17!G6: 1 cell of the source column seems to hold a person’s name.',
    ]);
    expect(foundBy('phone-number', sheets)).toHaveLength(1);
  });

  it('finds plates, postcodes and references however they are typed', () => {
    const sheets = monthlyLog();
    const { rows } = sheets[3]!;
    rows[0]![COLUMN.category] = 'Theft of ab12cde';
    rows[1]![COLUMN.category] = 'Robbery sg11da';
    rows[2]![COLUMN.category] = 'Assault CR/012345/17';
    rows[3]![COLUMN.category] = 'Incident 345 of 12/03/2017';
    rows[4]![COLUMN.source] = 'PC 1234';
    expect(foundBy('vehicle-registration', sheets)).toHaveLength(1);
    expect(foundBy('postcode', sheets)).toHaveLength(1);
    expect(foundBy('police-reference', sheets)).toHaveLength(3);
  });

  it('passes places that bear a name', () => {
    const sheets = monthlyLog();
    ['Charlotte Street', 'Victoria Park', 'St James Way', 'John Lewis car park'].forEach((name, row) => {
      sheets[3]!.rows[row]![COLUMN.area] = name;
    });
    expect(foundBy('name-of-person', sheets)).toEqual([]);
  });
});
