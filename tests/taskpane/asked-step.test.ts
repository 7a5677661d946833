import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { askedStep } from '../../src/taskpane/asked-step';

const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'manifest.xml'), 'utf8');

test('what the ribbon exports is asked for at the Share step', () => {
  const addresses = [...manifest.matchAll(/DefaultValue="([^"]*export=[^"]*)"/g)].map(([, address]) =>
    address!.replaceAll('&amp;', '&'),
  );
  expect(addresses).toHaveLength(2);
  expect(addresses.map((address) => askedStep(new URL(address).search))).toEqual(['share', 'share']);
});

test('an address that asks for nothing, or for what there is not, opens the pane as it is', () => {
  expect(askedStep('')).toBeUndefined();
  expect(askedStep('?step=__proto__')).toBeUndefined();
});
