import { describe, expect, expectTypeOf, test } from 'vitest';

import type { Figure } from '../../../../src/core/figures/figure';
import type { PlaceholdersOf } from '../../../../src/core/report/prose/placeholders';
import { TemplateError } from '../../../../src/core/report/prose/parse-template';
import { figureWord, type Words, writeSentence } from '../../../../src/core/report/prose/write-sentence';
import { readSentence } from '../../../../src/core/report/read-sentence';

const count = (value: number) => figureWord({ type: 'constant', value }, 'count');
const nothing = figureWord(
  { type: 'ratio', of: { type: 'constant', value: 1 }, to: { type: 'constant', value: 0 }, per: 1 },
  'one decimal',
);

/** Reads sentences of constants. */
function read(sentence: ReturnType<typeof writeSentence>): string {
  const evaluate = (figure: Figure): number | '[z]' => {
    if (figure.type === 'constant') return figure.value;
    if (figure.type === 'ratio') return '[z]';
    if (figure.type !== 'difference') throw new Error(figure.type);
    const [now, before] = [evaluate(figure.now), evaluate(figure.before)];
    return typeof now === 'number' && typeof before === 'number' ? now - before : '[z]';
  };
  return readSentence(sentence, { evaluate, tables: new Map() });
}

describe('writeSentence', () => {
  test.each([
    [0, 'no incidents were'],
    [1, '1 incident was'],
    [2, '2 incidents were'],
    [1234, '1,234 incidents were'],
    [-1, '-1 incidents were'],
  ])('words %d by its number', (value, text) => {
    const template =
      '{n:zero [no incidents] one [{n} incident] other [{n} incidents]} {n:one [was] other [were]}';
    expect(read(writeSentence(template, { n: count(value) }))).toBe(text);
  });

  test.each([
    [3, 'more'],
    [-3, 'fewer'],
    [0, 'as many'],
  ])('words %d by its sign', (value, text) => {
    const template = '{d:above [more] below [fewer] equal [as many] none [not known]}';
    expect(read(writeSentence(template, { d: count(value) }))).toBe(text);
  });

  test('words what has no value', () => {
    const template =
      '{d:above [more] below [fewer] equal [as many] none [not known]}, {d:one [one] other [some]}';
    expect(read(writeSentence(template, { d: nothing }))).toBe('not known, some');
  });

  test('joins neighbouring texts, so that equal sentences are equal', () => {
    expect(writeSentence('{a}{b} and {c}', { a: 'x', b: '', c: [{ type: 'text', text: 'y' }] })).toEqual([
      { type: 'text', text: 'x and y' },
    ]);
  });

  test('never reads a word as a template', () => {
    expect(read(writeSentence('{area}', { area: '{n:one [x]} }{' }))).toBe('{n:one [x]} }{');
  });

  test('refuses a template that asks for a word it is not given, or for the number of a text', () => {
    const words: Words<string> = { known: 'text' };
    const template: string = '{unknown}';
    expect(() => writeSentence(template, words)).toThrow(TemplateError);
    expect(() => writeSentence('{known:one [a] other [b]}', { known: 'text' })).toThrow('is no figure');
  });

  test('knows the placeholders of a template as a type', () => {
    expectTypeOf<
      PlaceholdersOf<'In {year}, {n:one [{a}] other [{b:above [{c}] below [] equal [] none []}]}.'>
    >().toEqualTypeOf<'year' | 'n' | 'a' | 'b' | 'c'>();
    expectTypeOf<PlaceholdersOf<'No words: none.'>>().toEqualTypeOf<never>();
    // @ts-expect-error A word is missing.
    expect(() => writeSentence('{one} {two}', { one: 'x' })).toThrow(TemplateError);
  });
});
