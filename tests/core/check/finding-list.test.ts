import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CheckInput } from '../../../src/core/check/check-context';
import { startCheck } from '../../../src/core/check/check-run';
import { type Bearing, type Occurrence, SEVERITIES } from '../../../src/core/check/finding';
import type { RowRule, YearRule } from '../../../src/core/check/rule';
import { arrestWithoutAttendance } from '../../../src/core/check/rules/arrest-without-attendance';
import { noteRow } from '../../../src/core/check/rules/note-row';
import { paddedText } from '../../../src/core/check/rules/padded-text';
import { buildCube } from '../../../src/core/figures/build-cube';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { makeRecognition } from '../records/make-recognition';
import { type Entry, entries, logOf } from './check-sheets';

function inputOf(log: readonly Entry[]): CheckInput {
  const records = encodeRecords(makeRecognition([logOf(log)]));
  return { records, cube: buildCube(records) };
}

/** Row numbers of the findings' first places, one-based. */
function rows(rules: readonly RowRule[], log: readonly Entry[]): number[] {
  return Array.from(startCheck(rules, inputOf(log)).findings, ({ places }) => places[0]!.firstRow! + 1);
}

/** Incidents of the log below by area. */
const SIZES: Readonly<Record<string, number>> = { Hertsmere: 4, Stevenage: 4, 'East Herts': 8 };
const ALL = 16;

const anyBearing: fc.Arbitrary<Bearing | undefined> = fc.option(
  fc.record(
    {
      incidents: fc.nat(3),
      area: fc.constantFrom(...Object.keys(SIZES)),
      year: fc.constant(2017),
    },
    { requiredKeys: ['incidents'] },
  ),
  { nil: undefined },
);
const anyRule = fc.record({
  severity: fc.constantFrom(...SEVERITIES),
  bearings: fc.array(anyBearing, { maxLength: 8 }),
});

/** The share of its area, or of all, that a bearing is. */
function shareOf({ incidents, area, year }: Bearing): number {
  if (year === undefined) return 0;
  return incidents / (area === undefined ? ALL : SIZES[area]!);
}

const UNATTENDED: Entry = { attended: 'N', arrests: 2 };

describe('FindingList', () => {
  it('puts into words only what somebody looks at', () => {
    const told: number[] = [];
    const watched: RowRule = {
      ...arrestWithoutAttendance,
      tell: (context, record) => {
        told.push(record);
        return arrestWithoutAttendance.tell(context, record);
      },
    };
    const { findings } = startCheck([watched], inputOf(entries(500, UNATTENDED)));
    expect(findings).toHaveLength(500);
    expect(told).toEqual([]);
    const [first, second] = findings;
    expect([first, second].map((finding) => finding?.parameters)).toEqual([{ arrests: 2 }, { arrests: 2 }]);
    expect(told.length).toBeLessThan(4);
  });

  it('can be gone through again', () => {
    const { findings } = startCheck([arrestWithoutAttendance], inputOf(entries(3, UNATTENDED)));
    expect([...findings]).toEqual([...findings]);
  });

  it('lies as a sort by severity, incidents and share leaves it, equal ones in the order of the rules', () => {
    const input = inputOf(Object.entries(SIZES).flatMap(([area, size]) => entries(size, { area })));
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 6 }), (made) => {
        const found = made.map(({ severity, bearings }, rule) => ({
          severity,
          occurrences: bearings.map((effect, number): Occurrence => ({
            places: [{ grid: 0 }],
            parameters: { rule, number },
            ...(effect && { effect }),
          })),
        }));
        const rules = found.map(({ severity, occurrences }, rule): YearRule => ({
          id: `rule ${rule}`,
          family: 'rows',
          severity,
          scope: 'year',
          reads: [],
          check: () => occurrences,
        }));
        const sorted = found
          .flatMap(({ severity, occurrences }) =>
            occurrences.map(({ parameters, effect = { incidents: 0 } }) => ({
              severity,
              parameters,
              effect,
            })),
          )
          .sort(
            (one, other) =>
              SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
              other.effect.incidents - one.effect.incidents ||
              shareOf(other.effect) - shareOf(one.effect),
          );
        const { findings } = startCheck(rules, input);
        expect(Array.from(findings, ({ parameters }) => parameters)).toEqual(
          sorted.map(({ parameters }) => parameters),
        );
        expect(findings).toHaveLength(sorted.length);
      }),
      { seed: 64, numRuns: 300 },
    );
  });

  it('keeps the order of the rows where areas are of the same size', () => {
    const areas = ['Hertsmere', 'Stevenage', 'Stevenage', 'Hertsmere'];
    const log = areas.map((area): Entry => ({ ...UNATTENDED, area }));
    expect(rows([arrestWithoutAttendance], log)).toEqual([2, 3, 4, 5]);
  });

  it('puts rows first that are a larger share of their area', () => {
    const areas = ['Stevenage', 'Hertsmere', 'Stevenage'];
    const log = areas.map((area): Entry => ({ ...UNATTENDED, area }));
    expect(rows([arrestWithoutAttendance], log)).toEqual([3, 2, 4]);
  });

  it('tells every cell of a row in which something is wrong', () => {
    const { findings } = startCheck([paddedText], inputOf([{ area: ' Stevenage', category: 'Robbery ' }]));
    expect(Array.from(findings, ({ parameters }) => parameters['field'])).toEqual(['area', 'category']);
    expect(findings).toHaveLength(2);
  });

  it('says that what never was an entry changes no incident', () => {
    const blank = { reference: null, date: null, time: null, camera: null, area: null, category: null };
    const note: Entry = { ...blank, source: null, attended: null, notes: 'Cameras down for a week' };
    const { findings } = startCheck([noteRow], inputOf([...entries(2), note]));
    expect(Array.from(findings, ({ effect }) => effect)).toEqual([{ incidents: 0 }]);
  });
});
