import { describe, expect, test } from 'vitest';

import {
  areasOfLine,
  meaningOfNames,
  type NameKind,
  type NameLevel,
} from '../../../../src/core/recognise/crosstab/name-levels';
import { lineOf } from '../../../../src/core/recognise/crosstab/line';
import { Vocabulary } from '../../../../src/core/recognise/vocabulary';
import { readHeading } from '../../../../src/core/recognise/words/read-heading';

const vocabulary = new Vocabulary({
  version: 1,
  partnership: {
    areas: [
      { name: 'Arden', aliases: ['ADC'] },
      { name: 'Old Town', parent: 'Arden' },
    ],
  },
});

type Step = readonly [kind: NameKind | '?', text: string];

/** A line that texts lead to, outer ones first, each on a level of its kind; '?' is a level of which nothing is known. */
function lineThrough(...steps: readonly Step[]) {
  const levels = new Map<string, NameLevel>();
  const line = lineOf(
    0,
    steps.map(([kind, text], index) => {
      const level = `${kind} ${String(index)}`;
      if (kind !== '?') levels.set(level, { level, kind, confidence: 1, reasons: [], isGuess: false });
      return { level, reading: { ...readHeading(text), text, name: text } };
    }),
  );
  return { line, levels };
}

function meaningOf(...steps: readonly Step[]) {
  const { line, levels } = lineThrough(...steps);
  return meaningOfNames(line, levels, vocabulary);
}

function areasOf(...steps: readonly Step[]) {
  const { line, levels } = lineThrough(...steps);
  return areasOfLine(line, levels, vocabulary);
}

describe('what the names of a line say', () => {
  test('an area is called what the partnership calls it, and one it does not know what it is called there', () => {
    expect(meaningOf(['area', 'ADC'])).toEqual({ area: 'Arden' });
    expect(meaningOf(['area', 'Bedwell'])).toEqual({ area: 'Bedwell' });
  });

  test('names of each kind, and nothing of cameras, blank cells and levels nobody knows', () => {
    expect(meaningOf(['area', 'Arden'], ['category', 'Robbery'], ['source', 'Airwave'])).toEqual({
      area: 'Arden',
      category: 'Robbery',
      source: 'Airwave',
    });
    expect(meaningOf(['area', 'Arden'], ['camera', 'Cam 12'], ['?', 'Bedwell'], ['area', ''])).toEqual({
      area: 'Arden',
    });
  });

  test('the inner name overrules the outer one', () => {
    expect(meaningOf(['area', 'Arden'], ['area', 'Old Town'])).toEqual({ area: 'Old Town' });
    expect(meaningOf(['category', 'Theft'], ['category', 'Shoplifting'])).toEqual({
      category: 'Shoplifting',
    });
    expect(meaningOf(['source', 'Public'], ['source', 'Airwave'])).toEqual({ source: 'Airwave' });
  });

  test('“Other” under an area is that area, and by itself what it says', () => {
    expect(meaningOf(['area', 'Arden'], ['area', 'Other'])).toEqual({ area: 'Arden' });
    expect(meaningOf(['area', 'Other'])).toEqual({ area: 'Other' });
  });

  test('“Other” under a category is another of its kind; a source is what it says', () => {
    expect(meaningOf(['category', 'Theft'], ['category', 'Other'])).toEqual({ category: 'Theft – other' });
    expect(meaningOf(['category', 'Theft'], ['category', 'All others'])).toEqual({
      category: 'Theft – all others',
    });
    expect(meaningOf(['category', 'Other'])).toEqual({ category: 'Other' });
    expect(meaningOf(['area', 'Arden'], ['category', 'Other'])).toEqual({ area: 'Arden', category: 'Other' });
    expect(meaningOf(['source', 'Public'], ['source', 'Other'])).toEqual({ source: 'Other' });
  });
});

describe('the areas that lead to a line', () => {
  test('are all of them, outer ones first, without what is none', () => {
    expect(areasOf(['area', 'ADC'], ['category', 'Robbery'], ['area', 'Old Town'])).toEqual([
      'Arden',
      'Old Town',
    ]);
    expect(areasOf(['area', 'Arden'], ['area', 'Other'])).toEqual(['Arden']);
    expect(areasOf(['area', 'Other'])).toEqual(['Other']);
    expect(areasOf(['area', ''], ['?', 'Bedwell'])).toEqual([]);
  });
});
