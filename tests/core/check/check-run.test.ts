import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CheckRun, recheck, startCheck } from '../../../src/core/check/check-run';
import { compareInputs } from '../../../src/core/check/compare-inputs';
import type { CheckInput } from '../../../src/core/check/check-context';
import { RULES } from '../../../src/core/check/rules/rules';
import { buildCube } from '../../../src/core/figures/build-cube';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile/profile';
import { encodeRecords } from '../../../src/core/records/encode-records';
import {
  date,
  error,
  makeRecognition,
  register,
  type SheetSpec,
  type Short,
} from '../records/make-recognition';
import { DAY, type Entry, entries, FIELDS, logOf, matrixOf } from './check-sheets';

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  partnership: { areas: [{ name: 'Stevenage' }, { name: 'Hertsmere', joinedOn: '2017-06' }] },
};

function inputOf(sheets: readonly SheetSpec[]): CheckInput {
  const records = encodeRecords(makeRecognition(sheets, PROFILE));
  return { records, cube: buildCube(records, 2017) };
}

/** What stands in the cells of each column, wrong and right. */
const VALUES: Readonly<Record<(typeof FIELDS)[number], readonly Short[]>> = {
  reference: ['R1', 'R2', 'R3', 'R17', 'X9', '', 'n/a', 12, null],
  date: [
    ...[0, 1, 2, 3, 27, 28, 30, 60, 300, -20, 800].map((days) => date(DAY + days)),
    ...['05/06/2017', '5th June', 'when?', null, error('#N/A')],
  ],
  time: ['10:00', '23:50', '00:30', '24:00', 'late', null],
  camera: ['C1', 'C2', ' C2', 'C3', null],
  area: ['Stevenage', 'Hertsmere', 'Elsewhere', 'Stevenage ', null],
  category: ['Robbery', 'Theft', 'Other', 'Mr John Smith', null, date(DAY)],
  source: ['Operator', 'Police', 'Zebra', null],
  attended: ['Y', 'N', 'perhaps', null],
  arrests: [0, 1, 2, 30, -1, 1.5, '3', 'some', error('#REF!'), null],
  outcome: ['NFA', 'arrested', 'cancelled', 'Duplicate', null],
  notes: ['seen', 'call 01438 123456', 'test', null],
};

const anyEntry: fc.Arbitrary<Entry> = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, fc.constantFrom(...VALUES[field])])),
  { requiredKeys: [] },
);

const anyChange = fc
  .tuple(fc.nat(), fc.constantFrom(...FIELDS))
  .chain(([row, field]) =>
    fc.record({ row: fc.constant(row), field: fc.constant(field), value: fc.constantFrom(...VALUES[field]) }),
  );

const MATRIX = matrixOf({
  Stevenage: [9, 90, 8, 9, 10, 9, 8, 9, 10],
  Hertsmere: [1, 2, 3, 4, 5, 6, 7, '-', 0],
});
const EVIDENCE: SheetSpec = {
  rows: [['reference', 'date'], ...['R1', 'R2', 'R3', 'R99'].map((text) => [text, date(DAY)])],
  tables: [register('evidence', ['reference', 'date'])],
  sheet: 'Evidence',
};

/** Checks after one cell of the log was changed, and says whether the changed sheets could be checked again in part. */
function changeCell(
  run: CheckRun,
  sheets: readonly SheetSpec[],
  {
    row,
    field,
    value,
  }: { readonly row: number; readonly field: (typeof FIELDS)[number]; readonly value: Short },
): { readonly run: CheckRun; readonly sheets: readonly SheetSpec[]; readonly wasPart: boolean } {
  const [log, ...others] = sheets;
  const at = 1 + (row % (log!.rows.length - 1));
  const column = FIELDS.indexOf(field);
  const rows = log!.rows.map((cells, index) =>
    index === at ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
  );
  const now = [{ ...log!, rows }, ...others];
  const input = inputOf(now);
  const cells = [{ grid: 0, row: at, column }];
  const wasPart = compareInputs(run.input, input, cells) !== undefined;
  return { run: recheck(run, input, cells), sheets: now, wasPart };
}

describe('recheck', () => {
  it.each([
    ['a log', []],
    ['a log, a matrix and a register of evidence', [MATRIX, EVIDENCE]],
  ])('finds what a check of all finds, in the same order, after any changes: %s', (_, others) => {
    let [parts, all] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 12, maxLength: 40 }),
        fc.array(anyChange, { minLength: 1, maxLength: 6 }),
        (log, changes) => {
          let sheets: readonly SheetSpec[] = [logOf(log), ...others];
          let run = startCheck(RULES, inputOf(sheets));
          for (const change of changes) {
            const changed = changeCell(run, sheets, change);
            ({ run, sheets } = changed);
            if (changed.wasPart) parts++;
            all++;
            expect([...run.findings]).toEqual([...startCheck(RULES, inputOf(sheets)).findings]);
          }
        },
      ),
      { seed: 20170403, numRuns: 60 },
    );
    expect(parts / all).toBeGreaterThan(0.5);
  });

  it('finds the same in a log of many stretches of records', () => {
    const log = Array.from({ length: 2500 }, (_, index): Entry => ({
      date: date(DAY + Math.floor(index / 10)),
      time: index % 10 === 9 ? '23:30' : '10:00',
      camera: `C${index % 7}`,
      area: index % 3 === 0 ? 'Hertsmere' : 'Stevenage',
    }));
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 4, maxLength: 4 }), (changes) => {
        let sheets: readonly SheetSpec[] = [logOf(log)];
        let run = startCheck(RULES, inputOf(sheets));
        for (const change of changes) ({ run, sheets } = changeCell(run, sheets, change));
        expect([...run.findings]).toEqual([...startCheck(RULES, inputOf(sheets)).findings]);
      }),
      { seed: 7, numRuns: 10 },
    );
  });

  it('looks only at the rows that changed, and at no other rule than one that reads what changed', () => {
    const looked: string[] = [];
    const watched = RULES.map((rule) =>
      rule.scope === 'row'
        ? {
            ...rule,
            find: (...[context, span]: Parameters<typeof rule.find>) => {
              looked.push(`row ${span.first}–${span.end}`);
              return rule.find(context, span);
            },
          }
        : rule.scope === 'year'
          ? {
              ...rule,
              check: (...[context]: Parameters<typeof rule.check>) => {
                looked.push(rule.id);
                return rule.check(context);
              },
            }
          : rule,
    );
    const sheets = [logOf(entries(30))];
    const run = startCheck(watched, inputOf(sheets));
    looked.length = 0;
    changeCell(run, sheets, { row: 4, field: 'notes', value: 'seen' });
    expect(new Set(looked.filter((text) => text.startsWith('row')))).toEqual(new Set(['row 4–5']));
    expect(looked).not.toContain('same-incident-twice');
    expect(looked).not.toContain('reference-used-twice');
    expect(looked).not.toContain('month-missing');
  });

  it('checks all again where a column begins to be kept, or no longer is, in a month', () => {
    const input = inputOf([logOf(entries(12))]);
    const other = { ...input, records: { ...input.records, unkept: [] } };
    expect(input.records.unkept).toMatchObject([{ measure: 'arrests', entries: 12 }]);
    expect(compareInputs(input, input, [])).toBeDefined();
    expect(compareInputs(input, other, [])).toBeUndefined();
  });

  it('checks all again where rows come or go', () => {
    const run = startCheck(RULES, inputOf([logOf(entries(12))]));
    const longer = inputOf([logOf(entries(13, { arrests: 'some' }))]);
    expect(compareInputs(run.input, longer, [])).toBeUndefined();
    expect([...recheck(run, longer, []).findings]).toEqual([...startCheck(RULES, longer).findings]);
  });
});
