import { describe, expect, test } from 'vitest';

import { inTime, inWords } from '../../../src/core/language/cy-GB/check-words';
import { FINDING_TEXTS, LEFT_OUT_TEXTS, RULE_TEXTS } from '../../../src/core/language/check';
import { RECOGNISE_TEXTS } from '../../../src/core/language/recognise';

/** Stands for whatever a finding would say. */
const ANYTHING: Readonly<Record<string, string>> = new Proxy({}, { get: () => 'X' });

describe.each(['en-GB', 'cy-GB'] as const)('what rules say in %s', (language) => {
  test.each(Object.entries(RULE_TEXTS[language]))('%s: whole sentences', (_, { title, what, why, how }) => {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(what(ANYTHING)).toMatch(/[.?]$/);
    for (const text of [why, how]) expect(text).toMatch(/^\p{Lu}.*\.$/su);
    for (const text of [title, what(ANYTHING), why, how]) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('what is said of findings and of what was recognised', () => {
  const { 'en-GB': english, 'cy-GB': welsh } = RULE_TEXTS;

  test('is said of the same rules in Welsh, and nothing in English', () => {
    expect(Object.keys(welsh).sort()).toEqual(Object.keys(english).sort());
    for (const [rule, words] of Object.entries(welsh)) {
      const twin = english[rule]!;
      for (const part of ['title', 'why', 'how'] as const) expect(words[part]).not.toBe(twin[part]);
      expect(words.what(ANYTHING)).not.toBe(twin.what(ANYTHING));
    }
  });

  test('leaves no sentence of the others English', () => {
    for (const key of ['reasons', 'ambiguities'] as const) {
      const twins = RECOGNISE_TEXTS['en-GB'][key];
      const words: Record<string, (...gaps: [string, string, string[]]) => string> = {
        ...RECOGNISE_TEXTS['cy-GB'][key],
      };
      expect(Object.keys(words).sort()).toEqual(Object.keys(twins).sort());
      for (const [code, sentence] of Object.entries(twins as typeof words))
        expect(words[code]!('X', 'Y', ['Z'])).not.toBe(sentence('X', 'Y', ['Z']));
    }
    for (const [reason, sentence] of Object.entries(LEFT_OUT_TEXTS['cy-GB']))
      expect(sentence).not.toBe(Object.entries(LEFT_OUT_TEXTS['en-GB']).find(([key]) => key === reason)?.[1]);
  });

  test('names months, fields and measures in Welsh too', () => {
    expect(inWords('2017-04')).toBe('Ebrill 2017');
    expect([inTime('2017-04'), inTime('2017/18'), inTime('2017-04', '2017-06')]).toEqual([
      'ym mis Ebrill 2017',
      'yn 2017/18',
      'o fis Ebrill 2017 i fis Mehefin 2017',
    ]);
    expect(welsh['negative-count']!.what({ measure: 'arrests', value: -2 })).toBe(
      'Mae’r gell hon yn cyfrif −2 arestiad.',
    );
    expect(
      welsh['small-counts']!.what({ area: 'A', counts: 1, threshold: 5, named: '2017-05 arrests', more: 0 }),
    ).toBe('Yn A mae 1 ffigur misol o dan 5: Mai 2017 (arestiadau).');
    expect(RECOGNISE_TEXTS['cy-GB'].reasons['fields of a log']('date, area')).toBe(
      'Mae ganddi golofnau log: dyddiad, ardal.',
    );
    expect(FINDING_TEXTS['cy-GB'].effect({ incidents: 1204, area: 'A' })).toBe(
      'yn effeithio ar 1,204 digwyddiad, A',
    );
  });
});
