import { expect, test } from 'vitest';

import { describe, NO_PROFILE, recogniseText } from '../support/recognise-text';

const LOG = `
Ref | Date | Area | Category
1 | 2017-04-03 | North Town | ASB
2 | 2017-04-04 | N Town | ASB
3 | 2017-04-05 | North Town | Robbery
4 | 2017-04-06 | Southgate | ASB
5 | 2017-04-07 | Southgate DC | ASB
6 | 2017-04-08 | Southgate | ASB
`;

test('every spelling of an area that is read as another is told', () => {
  expect(describe(recogniseText(LOG)).merged).toEqual([
    { field: 'area', name: 'North Town', spellings: [{ text: 'N Town', rows: 1, how: 'area form' }] },
    { field: 'area', name: 'Southgate', spellings: [{ text: 'Southgate DC', rows: 1, how: 'area form' }] },
  ]);
});

test('also that of a line of counts', () => {
  const matrix = `
Incidents by area 2017/18
Area | Apr | May | Jun
North Town | 1 | 2 | 3
Southgate | 4 | 5 | 6
N Town | 7 | 8 | 9
`;
  const names = describe(recogniseText(matrix)).merged.map(({ name, spellings }) => [
    name,
    spellings.map(({ text }) => text),
  ]);
  expect(names).toEqual([['North Town', ['N Town']]]);
});

test('an alias of the profile is a decision and not told', () => {
  const profile = {
    ...NO_PROFILE,
    aliases: { area: { 'N Town': 'North Town', 'Southgate DC': 'Southgate' } },
  };
  expect(describe(recogniseText(LOG, { profile })).merged).toEqual([]);
});
