import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format } from 'prettier';
import { expect, it } from 'vitest';

import { makeTruth } from '../../sample/sample';
import { formatTrapTable } from '../../sample/trap-table';

it('lists every trap where it lies', async () => {
  const readme = readFileSync(fileURLToPath(new URL('../../sample/README.md', import.meta.url)), 'utf8');
  const table = await format(formatTrapTable(makeTruth().traps), { parser: 'markdown' });
  const found = readme.slice(readme.indexOf('| trap'));
  expect(found).toBe(table);
});
