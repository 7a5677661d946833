import { describe, expect, it } from 'vitest';

import { EMPTY_PROFILE } from '../../../src/core/profile/profile';
import { NameCollector, nameText, plainNames, resolveNames } from '../../../src/core/records/name-collector';
import { NOT_KNOWN } from '../../../src/core/records/records';

function collect(texts: readonly string[]): NameCollector {
  const collector = new NameCollector();
  for (const text of texts) collector.count(collector.idOf(text));
  return collector;
}

describe('NameCollector', () => {
  it('numbers texts as they come and counts their rows', () => {
    const collector = collect(['b', 'a', 'b', '']);
    expect(collector.texts).toEqual(['b', 'a']);
    expect([...collector.seen]).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
    expect(collector.idOf('')).toBe(NOT_KNOWN);
  });
});

describe('resolveNames', () => {
  it('merges spellings and orders the names: the given first, then by code unit', () => {
    const collector = collect(['zebra', 'Zebra', 'Zebra', 'apple', 'Old Town']);
    const { names, codeOfText } = resolveNames(collector, 'area', EMPTY_PROFILE, ['Old Town', 'Nowhere']);
    expect(names).toEqual(['Old Town', 'Nowhere', 'Zebra', 'apple']);
    expect(Array.from(codeOfText)).toEqual([2, 2, 3, 0]);
  });

  it('takes what says that there is no name for none', () => {
    const { names, codeOfText } = resolveNames(
      collect(['N/A', 'Not recorded', 'unknown', '(blank)', '-', 'Theft']),
      'category',
      EMPTY_PROFILE,
    );
    expect(names).toEqual(['Theft']);
    expect(Array.from(codeOfText)).toEqual([-1, -1, -1, -1, -1, 0]);
  });
});

describe('plainNames', () => {
  it('leaves texts as they are', () => {
    expect(plainNames(collect(['007', '7'])).names).toEqual(['007', '7']);
  });
});

describe('nameText', () => {
  it('is the tidy text, with or without its last word, and nothing for dates and errors', () => {
    expect(nameText({ kind: 'text', text: ' Aylesbury Vale  009A ' }, 'without last word')).toBe(
      'Aylesbury Vale',
    );
    expect(nameText({ kind: 'text', text: 'Arun' }, 'without last word')).toBe('Arun');
    expect(nameText({ kind: 'number', number: 7 })).toBe('7');
    expect(nameText({ kind: 'date', serial: 42_828 })).toBe('');
    expect(nameText({ kind: 'error', code: '#N/A' })).toBe('');
  });
});
