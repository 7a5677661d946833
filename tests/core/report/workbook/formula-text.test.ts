import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nestingDepth, quoteText } from '../../../../src/core/report/workbook/formula-text';
import { writableText } from '../../../../src/core/report/workbook/safe-text';

const HOSTILE_CHARACTERS = [
  'a',
  'b',
  '"',
  '=',
  '+',
  '&',
  '(',
  ')',
  '\n',
  '\u0001',
  '_',
  'x',
  '0',
  '4',
  '😀',
  '\ud800',
  '\uffff',
];

/** Reads back an expression of literals and CHAR calls joined by &, as a spreadsheet would. */
function readExpression(expression: string): string {
  const pieces = [...expression.matchAll(/"((?:[^"]|"")*)"|CHAR\((\d+)\)/gs)];
  const joined = pieces.map(([whole]) => whole).join('&');
  if (joined !== expression) throw new Error(`Not an expression of texts: ${expression}`);
  return pieces
    .map(([, text, code]) => (code ? String.fromCharCode(Number(code)) : text!.replaceAll('""', '"')))
    .join('');
}

describe('quoteText', () => {
  test('quotes and doubles quotes', () => {
    expect(quoteText('He said "no"')).toBe('"He said ""no"""');
    expect(quoteText('')).toBe('""');
  });

  test('splits a long text at 255 characters', () => {
    expect(quoteText('a'.repeat(256))).toBe(`"${'a'.repeat(255)}"&"a"`);
    expect(quoteText('word '.repeat(50))).toBe(`"${'word '.repeat(48)}"&"word word "`);
  });

  test('keeps apart what a reader of the file would take for an encoded character', () => {
    expect(quoteText('_x0041_')).toBe('"_"&"x0041_"');
  });

  test('is always text, no literal too long, and reads back as what it was', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...HOSTILE_CHARACTERS),
      maxLength: 900,
    });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ maxLength: 600 })), (text) => {
        const expression = quoteText(text);
        expect(readExpression(expression)).toBe(writableText(text));
        for (const [literal] of expression.matchAll(/"(?:[^"]|"")*"/gs))
          expect(literal.length).toBeLessThanOrEqual(257);
      }),
      { seed: 20172, numRuns: 300 },
    );
  });
});

test('nestingDepth counts brackets outside quotes', () => {
  expect(nestingDepth('A1')).toBe(0);
  expect(nestingDepth('IF(A1>0,TEXT(A1,"((("),"")')).toBe(2);
});
