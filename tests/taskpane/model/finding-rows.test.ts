import fc from 'fast-check';
import { expect, test } from 'vitest';

import { FindingRows } from '../../../src/taskpane/model/finding-rows';
import { neighbourOf, ordinalOf } from '../../../src/taskpane/model/neighbouring-finding';
import type { FindingPlace } from '../../../src/taskpane/model/work';

const groups = fc.array(fc.nat(5), { maxLength: 6 }).map((sizes) =>
  sizes.map((size, index) => ({
    key: `g${String(index)}`,
    title: '',
    severity: 'info' as const,
    found: size + 1,
    incidents: 0,
  })),
);

test('lines are groups with the findings of those that are open, in order', () => {
  fc.assert(
    fc.property(groups, fc.array(fc.nat(5)), (all, open) => {
      const isOpen = new Set(open.map((index) => `g${String(index)}`));
      const expected = all.flatMap((group) => [
        { kind: 'group', group, isOpen: isOpen.has(group.key) },
        ...(isOpen.has(group.key)
          ? Array.from({ length: group.found }, (_, index) => ({
              kind: 'finding',
              place: { group: group.key, index },
            }))
          : []),
      ]);
      const rows = new FindingRows(all, isOpen);
      expect(Array.from({ length: rows.length }, (_, line) => rows.at(line))).toEqual(expected);
      expected.forEach((row, line) => {
        if ('place' in row) expect(rows.lineOf(row.place)).toBe(line);
      });
    }),
    { seed: 1 },
  );
});

test('walking on from nowhere comes by every finding once, and back again', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const walk = (by: 1 | -1) => {
        const walked: FindingPlace[] = [];
        for (let place = neighbourOf(all, undefined, by); place; place = neighbourOf(all, place, by))
          walked.push(place);
        return walked;
      };
      const forward = walk(1);
      expect(walk(-1)).toEqual(forward.toReversed());
      expect(forward.map((place) => ordinalOf(all, place))).toEqual(forward.map((_, index) => index + 1));
      expect(forward).toHaveLength(all.reduce((sum, { found }) => sum + found, 0));
    }),
    { seed: 1 },
  );
});
