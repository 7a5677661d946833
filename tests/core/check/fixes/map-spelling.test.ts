import { describe, expect, it } from 'vitest';

import { nearSpelling } from '../../../../src/core/check/rules/near-spelling';
import type { SpellingSuggestion } from '../../../../src/core/recognise/recognition';
import { workbookOf } from '../../support/sheet-text';
import { logOf } from '../check-sheets';
import { findingsOf, fixYear, plan, planned } from './fix-sheets';

const suggesting = (...suggestions: SpellingSuggestion[]) => ({
  change: <Whole>(same: Whole) => ({ ...same, suggestions }),
});
const suggestion = (name: string, other: string): SpellingSuggestion => ({
  field: 'area',
  name,
  spellings: [name, other].map((text) => ({ text, rows: 1 })),
});

describe('map-spelling', () => {
  const sheet = logOf([{}, { area: 'Stevenge' }]);

  it('is remembered in the profile and changes no cell', () => {
    expect(planned([nearSpelling], [sheet], suggesting(suggestion('Stevenage', 'Stevenge')))).toEqual([
      'area Stevenge = Stevenage',
    ]);
  });

  it('leaves a spelling that may mean two names', () => {
    const two = suggesting(suggestion('Stevenage', 'Stevenge'), suggestion('Steven Green', 'Stevenge'));
    expect(planned([nearSpelling], [sheet], two)).toEqual(['E3: several meanings']);
  });

  it('leaves a spelling no profile can hold', () => {
    const odd = logOf([{}, { area: '__proto__' }]);
    const { edits, leftOut } = plan([nearSpelling], [odd], suggesting(suggestion('Stevenage', '__proto__')));
    expect(edits).toEqual([]);
    expect(leftOut).toMatchObject([{ reason: 'not clear' }]);
  });

  it('counts both spellings under the name from then on', () => {
    const areas = [...Array<string>(6).fill('Stonebridge'), 'Stonebrigde'];
    const rows = areas.map(
      (area, index) => `R${String(index)} | 2017-04-0${String(index + 1)} | ${area} | Robbery`,
    );
    const sheetText = ['Ref | Date | Area | Category', ...rows].join('\n');
    const { before, after, edits } = fixYear('near-spelling', [workbookOf('log.xlsx', { Log: sheetText })]);
    expect(edits).toMatchObject([{ kind: 'alias', spelling: 'Stonebrigde', after: 'Stonebridge', made: 2 }]);
    expect([findingsOf(before, 'near-spelling'), findingsOf(after, 'near-spelling')]).toEqual([1, 0]);
    expect(after.cube.areas.map(({ name }) => name)).toEqual(['Stonebridge']);
  });
});
