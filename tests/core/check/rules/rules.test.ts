import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { FAMILIES } from '../../../../src/core/check/rule';
import { RULES } from '../../../../src/core/check/rules/rules';
import { ruleWords } from '../../../../src/core/language/en-GB/check';
import { error } from '../../records/make-recognition';
import { describeChecks, logOf, matrixOf } from '../check-sheets';

const filesIn = (folder: string) => readdirSync(fileURLToPath(new URL(folder, import.meta.url)));
const ids = RULES.map(({ id }) => id);

describe('the catalogue of rules', () => {
  it('has each rule once, in a file and with a test of its name', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const sources = filesIn('../../../../src/core/check/rules').filter((file) => file !== 'rules.ts');
    expect(sources.sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
    const tests = filesIn('.').filter((file) => file !== 'rules.test.ts');
    expect(tests.sort()).toEqual(ids.map((id) => `${id}.test.ts`).sort());
  });

  it('has rules of every family', () => {
    expect([...new Set(RULES.map(({ family }) => family))]).toEqual(FAMILIES);
    expect(RULES.length).toBeGreaterThanOrEqual(45);
  });

  it('has whole sentences for every rule, and for no other', () => {
    expect(Object.keys(ruleWords).sort()).toEqual([...ids].sort());
    for (const { title, why, how } of Object.values(ruleWords)) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      for (const text of [why, how]) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('finds nothing in nothing, and throws at nothing', () => {
    expect(describeChecks(RULES, []).list).toEqual([]);
    const hostile = ['__proto__', 'constructor', '', '=1+1', '\u200b', 'x'.repeat(32_767)];
    const rows = hostile.map((text) => ({
      reference: text,
      date: text,
      time: text,
      camera: text,
      area: text,
      category: text,
      source: text,
      attended: text,
      arrests: text,
      outcome: text,
      notes: text,
    }));
    const sheets = [
      logOf([...rows, { arrests: 1e308 }, { arrests: -1e308 }, { date: error('#REF!') }], {
        sheet: '__proto__',
      }),
      matrixOf({ ['__proto__']: [1e15, -0.5, Number.MAX_VALUE], constructor: [error('#N/A')] }),
    ];
    expect(describeChecks(RULES, sheets).list.length).toBeGreaterThan(0);
  });
});
