import { describe, expect, it } from 'vitest';

import { headerChanged } from '../../../../src/core/check/rules/header-changed';
import { check, sentences, logOf, entries } from '../check-sheets';

describe('header-changed', () => {
  const sheets = ['Apr', 'May', 'Jun'].map((sheet) => logOf(entries(1), { sheet }));
  const headed = (header: string) => {
    const sheet = logOf(entries(1), { sheet: 'Jul' });
    const [table] = sheet.tables;
    const fields = table!.fields.map((one) => (one.field === 'arrests' ? { ...one, header } : one));
    return { ...sheet, tables: [{ ...table!, fields }] };
  };

  it('finds the sheet on which a field is headed otherwise', () => {
    expect(sentences(headerChanged, [...sheets, headed('Persons detained')])).toEqual([
      'The arrests are headed “Persons detained” here, but “arrests” on other sheets.',
    ]);
    expect(check(headerChanged, [...sheets, headed('Persons detained')])).toEqual(['I1']);
  });

  it('finds the later half where the heading changed in the middle', () => {
    const changed = headed('Persons detained');
    expect(check(headerChanged, [...sheets, changed, changed, changed])).toEqual(['I1', 'I1', 'I1']);
    const [april, may, june] = sheets;
    expect(check(headerChanged, [april!, changed, may!, changed, june!, changed])).toEqual([]);
  });

  it('passes another case', () => {
    expect(check(headerChanged, [...sheets, headed('ARRESTS')])).toEqual([]);
  });
});
