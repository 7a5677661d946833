import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseTemplate, TemplateError } from '../../../../src/core/report/prose/parse-template';

describe('parseTemplate', () => {
  test('takes text and placeholders apart', () => {
    expect(parseTemplate('In {year}, {count}.')).toEqual([
      { type: 'text', text: 'In ' },
      { type: 'placeholder', name: 'year' },
      { type: 'text', text: ', ' },
      { type: 'placeholder', name: 'count' },
      { type: 'text', text: '.' },
    ]);
  });

  test('reads the branches of a choice by sign, in any order and nested', () => {
    expect(parseTemplate('{d:none [] below [fewer] above [{n} more] equal [as many]}')).toEqual([
      {
        type: 'sign',
        name: 'd',
        branches: {
          above: [
            { type: 'placeholder', name: 'n' },
            { type: 'text', text: ' more' },
          ],
          below: [{ type: 'text', text: 'fewer' }],
          equal: [{ type: 'text', text: 'as many' }],
          none: [],
        },
      },
    ]);
  });

  test('reads plurals with and without a wording for none', () => {
    expect(parseTemplate('{n:one [row] other [rows]}')).toEqual([
      {
        type: 'plural',
        name: 'n',
        one: [{ type: 'text', text: 'row' }],
        other: [{ type: 'text', text: 'rows' }],
      },
    ]);
    expect(parseTemplate('{n:zero [no row] one [row] other [rows]}')).toMatchObject([
      { type: 'plural', zero: [{ type: 'text', text: 'no row' }] },
    ]);
  });

  test('takes paired square brackets for text', () => {
    expect(parseTemplate('{n:one [marked [x]] other [marked [z], [b]]} [x]')).toMatchObject([
      { one: [{ text: 'marked [x]' }], other: [{ text: 'marked [z], [b]' }] },
      { type: 'text', text: ' [x]' },
    ]);
  });

  test.each([
    ['{year', 'is not closed'],
    ['{}', 'has no name'],
    ['year}', 'closed that was not opened'],
    ['{n:one [a]}', 'neither'],
    ['{n:above [a] below [b] equal [c]}', 'neither'],
    ['{n:one [a] other [b] above [c]}', 'neither'],
    ['{n:one [a] one [b]}', 'stands twice'],
    ['{n:one a other [b]}', 'is not opened'],
    ['{n:one [a', 'is not closed'],
    ['{n; x}', 'is not closed'],
  ])('refuses %s', (template, problem) => {
    expect(() => parseTemplate(template)).toThrow(TemplateError);
    expect(() => parseTemplate(template)).toThrow(problem);
  });

  test('gives plain text back as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/[{}]/.test(text) && text !== '');
        expect(parseTemplate(text)).toEqual([{ type: 'text', text }]);
      }),
      { seed: 21 },
    );
  });
});
