import { expect, test } from 'vitest';

import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { workbookOf } from '../support/sheet-text';
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

test('an area is called what its log calls it, not what its council is called', () => {
  const rows = Array.from(
    { length: 12 },
    (_, index) => `L${String(index)} | 2017-04-${String(index + 10)} | Beta | ASB`,
  );
  const workbook = workbookOf('a.xlsx', {
    Beta: `Ref | Date | Area | Category\n${rows.join('\n')}`,
    'Beta DC':
      'Beta District Council - incidents 2017/18\nCategory | Apr | May | Jun\nASB | 12 | 2 | 2\nRobbery | 1 | 2 | 3',
  });
  const { profile } = recogniseWorkbooks([workbook], NO_PROFILE);
  expect(profile.partnership?.areas?.map(({ name }) => name)).toEqual(['Beta']);
});
