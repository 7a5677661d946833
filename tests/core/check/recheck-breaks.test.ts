import fc from 'fast-check';
import { expect, test } from 'vitest';

import { recheck, startCheck } from '../../../src/core/check/check-run';
import { breakSuspected } from '../../../src/core/check/rules/break-suspected';
import { monthOutOfLine } from '../../../src/core/check/rules/month-out-of-line';
import { unknownCategory } from '../../../src/core/check/rules/unknown-category';
import { date, type Short } from '../records/make-recognition';
import { inputOf } from './changed-year';
import { DAY, type Entry, FIELDS, logOf } from './check-sheets';

const RULES = [breakSuspected, monthOutOfLine, unknownCategory];

/** Two years of two areas; from the second year on one area writes much less down, and theft has another name. */
const LOG: readonly Entry[] = Array.from({ length: 24 }, (_, month) => month).flatMap((month) =>
  ['Stevenage', 'Hertsmere'].flatMap((area) =>
    Array.from({ length: area === 'Stevenage' && month >= 12 ? 4 : 12 }, (_, at): Entry => ({
      area,
      category: at % 2 === 0 ? 'Robbery' : month < 12 ? 'Theft' : 'Larceny',
      date: date(DAY - 365 + month * 30 + 4),
    })),
  ),
);

const VALUES = {
  area: ['Stevenage', 'Hertsmere', null],
  category: ['Robbery', 'Theft', 'Larceny', null],
  date: [0, 40, 170, 300, -300, -100].map((days) => date(DAY + days)),
} as const satisfies Partial<Record<keyof Entry, readonly Short[]>>;

test('breaks found again after entries changed are those of a check of all', () => {
  const change = fc.constantFrom(...(['area', 'category', 'date'] as const)).chain((field) =>
    fc.record({
      row: fc.nat(LOG.length - 1),
      field: fc.constant(field),
      value: fc.constantFrom<Short>(...VALUES[field]),
    }),
  );
  let most = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const entries = [...LOG];
      let run = startCheck(RULES, inputOf([logOf(entries)]));
      for (const { row, field, value } of changes) {
        entries[row] = { ...entries[row], [field]: value };
        const next = inputOf([logOf(entries)]);
        run = recheck(run, next, [{ grid: 0, row: row + 1, column: FIELDS.indexOf(field) }]);
        most = Math.max(most, run.findings.length);
        expect([...run.findings]).toEqual([...startCheck(RULES, next).findings]);
      }
    }),
    { seed: 74, numRuns: 40 },
  );
  expect(most).toBeGreaterThan(1);
});
