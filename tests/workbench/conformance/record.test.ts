import { describe, expect, it } from 'vitest';

import { compareRecord, readRecord } from '../../../src/workbench/conformance/record';
import type { Scenario } from '../../../src/workbench/conformance/scenario';

const scenario = (name: string): Scenario => ({
  name,
  run: () => Promise.resolve(1),
  expected: { value: 1 },
});
const SCENARIOS = ['as expected', 'otherwise', 'added since'].map(scenario);
const record = {
  host: 'Excel PC 16.0',
  day: '2026-11-22',
  outcomes: [
    { name: 'as expected', outcome: { value: 1 } },
    { name: 'otherwise', outcome: { errorCode: 'InvalidArgument' } },
    { name: 'gone since', outcome: { value: 2 } },
  ],
};

describe('a record of what Excel did', () => {
  it('confirms what went as expected, and tells what did not', () => {
    const { confirmed, refuted, notRun } = compareRecord(readRecord(JSON.stringify(record)), SCENARIOS);
    expect(confirmed.map(({ name, confirmedBy }) => [name, confirmedBy])).toEqual([
      ['as expected', 'Excel PC 16.0, 2026-11-22'],
    ]);
    expect(refuted.map(({ scenario: { name }, outcome }) => [name, outcome])).toEqual([
      ['otherwise', { errorCode: 'InvalidArgument' }],
    ]);
    expect(notRun.map(({ name }) => name)).toEqual(['added since']);
  });

  it('is refused where it is none', () => {
    expect(() => readRecord('{}')).toThrow();
    expect(() => readRecord(JSON.stringify({ ...record, day: 'today' }))).toThrow();
    expect(() => readRecord('no JSON')).toThrow();
  });
});
