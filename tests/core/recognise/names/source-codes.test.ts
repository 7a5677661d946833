import { expect, test } from 'vitest';

import { createNameResolver } from '../../../../src/core/recognise/names/resolve-name';
import { fieldsOf, onlyTable, recogniseText } from '../../support/recognise-text';

test.each([
  ['OP', 'Operator (proactive)'],
  ['PW', 'Pubwatch radio'],
  ['SW', 'Shopwatch radio'],
  ['AW', 'Police control/Airwave'],
  ['POL', 'Police control/Airwave'],
])('the code %s is that of %s', (code, name) => {
  const resolver = createNameResolver('source', { version: 1 }, new Map([[code, 3]]));
  expect(resolver.resolve(code)).toEqual({ name, how: 'house list' });
});

test.each(['P', 'R', 'C', 'CC'])('nobody can tell what %s stands for: it keeps its own text', (code) => {
  const resolver = createNameResolver('source', { version: 1 }, new Map([[code, 3]]));
  expect(resolver.resolve(code)).toEqual({ name: code, how: 'as written' });
});

test.each(['Src', 'P/R', 'Source', 'Proactive/Reactive'])(
  'a column of codes headed “%s” is the source',
  (heading) => {
    const rows = ['P', 'R', 'P', 'R'].map(
      (code, index) => `${String(index + 1)} | ${String(index + 1)}/4/17 | Robbery | ${code}`,
    );
    const table = onlyTable(recogniseText(`Ref | Date | Type | ${heading}\n${rows.join('\n')}`));
    expect(fieldsOf(table)['source']).toBe(heading);
  },
);
