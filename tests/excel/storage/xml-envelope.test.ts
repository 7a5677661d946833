import fc from 'fast-check';
import { expect, test } from 'vitest';

import { unwrapXml, wrapInXml } from '../../../src/excel/storage/xml-envelope';

test('any data comes out as it went in, through XML that holds nothing forbidden', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const xml = wrapInXml('urn:test', data);
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(xml).not.toMatch(/[\u0000-\u001f\ufffe\uffff]/);
      expect(JSON.stringify(unwrapXml(xml))).toBe(JSON.stringify(data));
    }),
    { seed: 3, numRuns: 500 },
  );
});

test.each(['', '<data>', '<data xmlns="urn:test">{"a":</data>', '<other xmlns="urn:test">1</other>', 'text'])(
  '%j is no data',
  (xml) => {
    expect(unwrapXml(xml)).toBeUndefined();
  },
);
