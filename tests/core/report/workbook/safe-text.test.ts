import { expect, test } from 'vitest';

import { looksLikeFormula, writableText } from '../../../../src/core/report/workbook/safe-text';

test('text that any file can carry stays as it is', () => {
  for (const text of ['', 'Stevenage', '=1+1', 'a\tb\nc', 'é – “q” 😀', '\u0001'])
    expect(writableText(text)).toBe(text);
});

test('what no XML can carry is shown as �', () => {
  expect(writableText('a\ud800b')).toBe('a�b');
  expect(writableText('\udc00')).toBe('�');
  expect(writableText('a\uffffb\ufffe')).toBe('a�b�');
});

test('texts that editing could make a formula of are known', () => {
  for (const text of ['=1', '+44 1438', '-5', '@name', '\t=1']) expect(looksLikeFormula(text)).toBe(true);
  for (const text of ['', 'a=1', '5-3', ' =1', '–']) expect(looksLikeFormula(text)).toBe(false);
});
