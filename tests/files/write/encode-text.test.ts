import { expect, test } from 'vitest';

import { encodeText, escapeXml } from '../../../src/files/write/encode-text';

test('what looks like an encoded character is itself encoded, each time it occurs', () => {
  expect(encodeText('_x0041_')).toBe('_x005F_x0041_');
  expect(encodeText('_x0041_x0042_')).toBe('_x005F_x0041_x005F_x0042_');
  expect(encodeText('_x41_ and _X0041_')).toBe('_x41_ and _X0041_');
  expect(encodeText('=1+1')).toBe('=1+1');
});

test('markup and what XML cannot carry are harmless', () => {
  expect(escapeXml('<a b="c">&\u0001\uffff')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;��');
});
