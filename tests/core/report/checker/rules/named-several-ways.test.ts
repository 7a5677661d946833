import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on the committee under other names, not on other bodies', () => {
  const text =
    'WESTMERE CCTV JOINT EXECUTIVE\n\n1. RISKS\n\n1.1 The executive committee and the Joint Executive met; so did the Westmere CCTV Joint Executive.\n\n1.2 The Audit Committee, the committee and the Chief Executive were told.';
  expect(found('named several ways', text)).toEqual([
    ['executive committee', 'WESTMERE CCTV JOINT EXECUTIVE'],
    ['Joint Executive', 'WESTMERE CCTV JOINT EXECUTIVE'],
  ]);
});

test('takes a short form that is announced', () => {
  const text =
    'WESTMERE JOINT EXECUTIVE\n\n1. RISKS\n\n1.1 The Westmere Joint Executive (the Joint Executive) met. The Joint Executive agreed.';
  expect(found('named several ways', text)).toEqual([]);
});

test('remarks on the inspectors’ report under other names', () => {
  const text =
    "1. RISKS\n\n1.1 The Inspectors' Report and the inspectors’ reports.\n\n1.2 The Annual Inspectors Report.";
  expect(found('named several ways', text)).toEqual([['Annual Inspectors Report', "Inspectors' Report"]]);
});
