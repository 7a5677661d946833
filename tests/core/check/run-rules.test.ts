import { describe, expect, it } from 'vitest';

import { countFindings } from '../../../src/core/check/describe-findings';
import { RULES } from '../../../src/core/check/rules/rules';
import { runRules } from '../../../src/core/check/run-rules';
import { buildCube } from '../../../src/core/figures/build-cube';
import { parseProfile, type Profile } from '../../../src/core/profile/profile';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { makeRecognition, date, type SheetSpec } from '../records/make-recognition';
import { DAY, describeChecks, type Entry, entries, logOf, matrixOf } from './check-sheets';

function findings(sheets: Parameters<typeof makeRecognition>[0], profile?: Profile) {
  const records = encodeRecords(makeRecognition(sheets, profile));
  return [...runRules(RULES, { records, cube: buildCube(records) })];
}

const UNREADABLE: Entry = { arrests: 'some' };

describe('runRules', () => {
  it('puts the gravest first, then what changes most', () => {
    const found = findings([
      logOf([...entries(3), UNREADABLE, { date: null }], { sheet: 'Log' }),
      matrixOf({ Stevenage: [9, 90] }),
    ]);
    const weights = found.map(({ severity, effect }) => [severity, effect?.incidents ?? 0] as const);
    const order = ['error', 'warning', 'info'];
    for (const [index, [severity, incidents]] of weights.entries()) {
      const before = weights[index - 1];
      if (!before) continue;
      expect(order.indexOf(before[0])).toBeLessThanOrEqual(order.indexOf(severity));
      if (before[0] === severity) expect(before[1]).toBeGreaterThanOrEqual(incidents);
    }
    expect(found[0]!.severity).toBe('error');
  });

  it('gives the same findings for the same sheets', () => {
    const sheets = [logOf([...entries(5), UNREADABLE])];
    expect(findings(sheets)).toEqual(findings(sheets));
  });

  it('says what share of its area a finding bears on', () => {
    const [finding] = findings([logOf([...entries(39), UNREADABLE])]).filter(
      ({ rule }) => rule === 'unreadable-count',
    );
    expect(finding!.effect).toEqual({ incidents: 1, area: 'Stevenage', share: 1 / 40 });
  });

  it('takes the year reported on for the whole of a row whose year is mistyped', () => {
    const inOtherYear = { ...UNREADABLE, date: date(DAY - 46 * 365) };
    const effectIn = (sheets: readonly SheetSpec[]) =>
      findings(sheets).find(({ rule }) => rule === 'unreadable-count')!.effect;
    expect(effectIn([logOf([...entries(40), inOtherYear])])).toMatchObject({ share: 1 / 40 });
    expect(
      effectIn([logOf([...entries(40), ...entries(9, { date: inOtherYear.date }), inOtherYear])]),
    ).toMatchObject({
      share: 1 / 10,
    });
  });

  it('weighs incidents taken off like those added', () => {
    const sheet = matrixOf({ Stevenage: [100, -3] });
    const found = findings([sheet]).find(({ rule }) => rule === 'negative-count')!;
    expect(found.effect).toMatchObject({ incidents: 3, share: 3 / 97 });
  });
});

describe('silenced findings', () => {
  const sheets = [
    logOf([UNREADABLE, UNREADABLE], { sheet: 'Apr 17' }),
    logOf([UNREADABLE], { sheet: 'May 17' }),
  ];
  const silence = (...silenced: readonly object[]) =>
    findings(sheets, parseProfile({ version: 1, checks: { silenced } }))
      .filter(({ rule }) => rule === 'unreadable-count')
      .map((finding) => finding.silenced);
  const rule = 'unreadable-count';

  it('are kept with their reason: of a cell, a sheet, a file, or all', () => {
    expect(silence({ rule, sheet: 'Apr 17', cell: 'I3', reason: 'right' })).toEqual([
      undefined,
      'right',
      undefined,
    ]);
    expect(silence({ rule, sheet: 'apr*', reason: 'right' })).toEqual(['right', 'right', undefined]);
    expect(silence({ rule, file: '*.xlsx', reason: 'right' })).toEqual(['right', 'right', 'right']);
    expect(silence({ rule, cell: 'A1:K2', reason: 'right' })).toEqual(['right', undefined, 'right']);
  });

  it('leave other rules, sheets and cells alone', () => {
    expect(silence({ rule: 'padded-text', reason: 'x' })).toEqual([undefined, undefined, undefined]);
    expect(silence({ rule, sheet: 'Jun 17', reason: 'x' })).toEqual([undefined, undefined, undefined]);
    expect(silence({ rule, cell: 'A1:H99', reason: 'x' })).toEqual([undefined, undefined, undefined]);
  });

  it('are not counted, and told apart', () => {
    const profile = parseProfile({ version: 1, checks: { silenced: [{ rule, reason: 'Known.' }] } });
    const found = findings(sheets, profile).filter((finding) => finding.rule === rule);
    expect(countFindings(found)).toEqual({ error: 0, warning: 0, info: 0 });
    const { list, silenced } = describeChecks(
      RULES.filter(({ id }) => id === rule),
      sheets,
      { profile },
    );
    expect(list).toEqual([]);
    expect(silenced.map((finding) => finding.silenced)).toEqual(['Known.', 'Known.', 'Known.']);
  });

  it('must say why, and where by an address', () => {
    const parse = (silenced: object) => () => parseProfile({ version: 1, checks: { silenced: [silenced] } });
    expect(parse({ rule })).toThrow('reason');
    expect(parse({ rule, reason: 'x', cell: 'over there' })).toThrow('Write a cell as B7');
    expect(() => parseProfile({ version: 1, checks: { thresholds: { shownPerRul: 3 } } })).toThrow();
  });
});
