import { beforeAll, expect, it } from 'vitest';

import { type OpenedFile, openSample } from './opened-sample';

let texts: readonly string[];

beforeAll(async () => {
  const files: readonly OpenedFile[] = await openSample();
  texts = files.flatMap(({ name, sheets }) => [
    name,
    ...[...sheets].flatMap(([sheet, cells]) => [sheet, ...[...cells.values()].map(String)]),
  ]);
});

it.each([
  [
    'vehicle registration',
    /\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b|\b[A-Z]\d{1,3}\s?[A-Z]{3}\b|\b[A-Z]{3}\s?\d{1,3}[A-Z]\b/,
  ],
  ['postcode', /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/],
  ['telephone number', /(?:\+44|\b0)(?:[\s-]?\d){9,10}\b/],
  ['e-mail address', /\S@\S/],
  ['National Insurance number', /\b[A-Z]{2}\s?(?:\d{2}\s?){3}[A-D]\b/],
  ['house number and street', /\b\d+\s+[A-Z]\w+\s+(?:Street|Road|Avenue|Lane|Close|Drive|Way)\b/],
  ['titled person', /\b(?:Mr|Mrs|Ms|Miss|Dr|PC|Sgt|Sergeant|Cllr|Councillor)\.?\s+[A-Z][a-z]/],
  ['real place', /Stevenage|Hert(?:s|ford|smere)|Bedford|Luton|London|Cambridge/i],
])('holds no %s', (_, pattern) => {
  expect(texts.length).toBeGreaterThan(50_000);
  expect(texts.filter((text) => pattern.test(text))).toEqual([]);
});
