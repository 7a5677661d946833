import { describe, expect, it } from 'vitest';

import { type FindingDescription, placeInWords } from '../../../src/core/check/describe-findings';
import { RULES } from '../../../src/core/check/rules/rules';
import { findingText } from '../../../src/core/language/en-GB/check';
import { describeChecks, entries, logOf } from './check-sheets';

const UNREADABLE_COUNT = RULES.filter(({ id }) => id === 'unreadable-count');
const UNKNOWN_AREA = RULES.filter(({ id }) => id === 'unknown-area');

describe('describeFindings', () => {
  it('shows at most so many of a rule and counts all', () => {
    const sheets = [logOf(entries(120, { arrests: 'some' }))];
    const { list, counts, rules } = describeChecks(UNREADABLE_COUNT, sheets);
    expect(list).toHaveLength(50);
    expect(counts.warning).toBe(120);
    expect(rules).toEqual([
      {
        rule: 'unreadable-count',
        severity: 'warning',
        title: 'Count that cannot be read',
        found: 120,
        shown: 50,
        incidents: 120,
      },
    ]);
    const profile = { checks: { thresholds: { shownPerRule: 3 } } };
    expect(describeChecks(UNREADABLE_COUNT, sheets, { profile }).list).toHaveLength(3);
  });

  it('lists some cells of a finding and says how many more there are', () => {
    const profile = { partnership: { areas: [{ name: 'Hertsmere' }] } };
    const [finding] = describeChecks(UNKNOWN_AREA, [logOf(entries(30))], { profile }).list;
    expect(finding!.cells).toHaveLength(20);
    expect(finding!.moreCells).toBe(10);
  });

  it('counts a hundred thousand findings', () => {
    const { list, counts } = describeChecks(UNREADABLE_COUNT, [logOf(entries(100_000, { arrests: 'some' }))]);
    expect(counts.warning).toBe(100_000);
    expect(list).toHaveLength(50);
  });
});

describe('the words of effects', () => {
  it('say incidents, share and area', () => {
    expect(findingText.effect({ incidents: 37, area: 'Stevenage', share: 0.012 })).toBe(
      'affects 37 incidents, 1.2 % of Stevenage',
    );
    expect(findingText.effect({ incidents: 1, share: 0.5 })).toBe('affects 1 incident, 50.0 % of all');
    expect(findingText.effect({ incidents: 1204, area: 'A' })).toBe('affects 1,204 incidents of A');
    expect(findingText.effect({ incidents: 0 })).toBe('');
  });

  it('say how many are not shown', () => {
    expect(findingText.notShown('Padded', 1)).toBe(
      'Padded: 1 more finding of this kind is counted and not shown.',
    );
  });
});

describe('placeInWords', () => {
  const described: Omit<FindingDescription, 'cells'> = {
    rule: 'padded-text',
    severity: 'info',
    title: '',
    file: 'Returns.xlsx',
    sheet: 'Apr 17',
    what: '',
    why: '',
    how: '',
  };

  it.each([
    [[], 'Returns.xlsx › Apr 17'],
    [['B7', 'A4:L31'], 'Returns.xlsx › Apr 17 › B7, A4:L31'],
    [['5:5', '7:9'], 'Returns.xlsx › Apr 17 › row 5, rows 7 to 9'],
  ])('names %j', (cells, words) => {
    expect(placeInWords({ ...described, cells })).toBe(words);
  });

  it('says how many cells it does not name', () => {
    expect(placeInWords({ ...described, cells: ['B7'], moreCells: 12 })).toBe(
      'Returns.xlsx › Apr 17 › B7, and 12 more',
    );
  });
});
