import { describe, expect, it } from 'vitest';

import { DASHBOARD_TEXTS } from '../../../src/core/language/dashboard';
import { REVIEW_TEXTS } from '../../../src/core/language/review';

/** Every text with its path; sentences with their gaps filled by numbered words. */
function listTexts(texts: unknown, path = ''): Map<string, string> {
  if (typeof texts === 'string') return new Map([[path, texts]]);
  if (typeof texts === 'function') {
    const gaps = path.endsWith('list')
      ? [['one', 'two']]
      : Array.from({ length: texts.length }, (_, gap) => `gap${gap}`);
    return new Map([[path, String(Reflect.apply(texts, undefined, gaps))]]);
  }
  if (typeof texts !== 'object' || texts === null) throw new Error(`No text at ${path}`);
  return new Map(Object.entries(texts).flatMap(([key, one]) => [...listTexts(one, `${path}.${key}`)]));
}

describe.each([
  ['dashboard', DASHBOARD_TEXTS],
  ['review', REVIEW_TEXTS],
])('the %s catalogue', (_, texts) => {
  const [english, welsh] = [listTexts(texts['en-GB']), listTexts(texts['cy-GB'])];

  it('has every text in Welsh, and no other', () => {
    expect([...welsh.keys()]).toEqual([...english.keys()]);
    for (const text of [...english.values(), ...welsh.values()]) expect(text.trim()).not.toBe('');
  });

  it('fills the same gaps in both languages', () => {
    const gaps = (text: string) =>
      [...new Set(text.match(/gap\d|one|two/g) ?? [])].filter((gap) => gap.startsWith('gap')).sort();
    for (const [path, text] of english) expect(gaps(welsh.get(path)!), path).toEqual(gaps(text));
  });

  it('leaves no sentence in English', () => {
    const same = [...english].filter(
      ([path, text]) => welsh.get(path) === text && /[a-z]{3,} [a-z]{3,}/i.test(text),
    );
    expect(same.filter(([, text]) => !/gap/.test(text))).toEqual([]);
  });
});
