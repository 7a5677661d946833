import { expect, test } from 'vitest';

import { analyseYear } from '../../../../src/core/analyse-year';
import { summariseYear } from '../../../../src/core/figures/summarise';
import { createNameResolver } from '../../../../src/core/recognise/names/resolve-name';
import { workbookOf } from '../../support/sheet-text';
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

test('P and R under a heading that says so are the operator and the rest', () => {
  const text = `Ref | Date | Type | P/R\n1 | 1/4/17 | Robbery | P\n2 | 2/4/17 | Robbery | R\n3 | 3/4/17 | Robbery | p`;
  const { by } = summariseYear(analyseYear([workbookOf('a.xlsx', { Log: text })], { version: 1 }));
  expect(Object.entries(by.source)).toEqual([
    ['Operator (proactive)', { incidents: 2 }],
    ['Reactive', { incidents: 1 }],
  ]);
});
