import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';

import { replaceParts } from '../../../src/files/write/zip-package';
import { findFaults, readParts } from '../../support/xlsx-package';

const made = writeXlsx({
  sheets: [
    { name: 'One', rows: [['a', 1]] },
    { name: 'Two', rows: [['b', 2]] },
  ],
  properties: { modified: new Date(0) },
});

test('a part is replaced and every other stays as it is', async () => {
  const bytes = await made;
  const before = readParts(bytes);
  const contents = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.string({ minLength: 200, maxLength: 4000 }),
    fc.constant('x'.repeat(70_000)),
  );
  const names = [...before.keys()];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), contents, async (name, text) => {
      const content = Buffer.from(text).toString();
      const after = readParts(await replaceParts(bytes, new Map([[name, content]])));
      expect([...after.keys()]).toEqual(names);
      for (const [other, part] of after) expect(part).toBe(other === name ? content : before.get(other));
    }),
    { seed: 20176, numRuns: 40 },
  );
});

test('nothing replaced leaves the package as it is', async () => {
  const bytes = await made;
  const same = await replaceParts(bytes, new Map());
  expect(Buffer.from(same).equals(Buffer.from(bytes))).toBe(true);
  expect(findFaults(same)).toEqual([]);
});

test('a part that is not there is said', async () => {
  await expect(replaceParts(await made, new Map([['xl/none.xml', '']]))).rejects.toThrow(
    'no part “xl/none.xml”',
  );
});

test('bytes that are no package are refused', async () => {
  await expect(replaceParts(new Uint8Array(100), new Map())).rejects.toThrow('no directory');
  await expect(replaceParts(new Uint8Array(3), new Map())).rejects.toThrow('no directory');
});
