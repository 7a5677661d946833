import { expect, test } from 'vitest';

import { fieldsOf, onlyTable, recogniseText } from '../support/recognise-text';

// Contains public sector information licensed under the Open Government Licence v3.0 (data.police.uk).
const EXTRACT = `Crime ID | Month | Reported by | Falls within | Longitude | Latitude | Location | LSOA code | LSOA name | Crime type | Last outcome category | Context
9d59a088 | '2018-10' | Hertfordshire Constabulary | Hertfordshire Constabulary | -0.481091 | 50.816960 | On or near Ashurst Way | E01031388 | Arun 005A | Violence and sexual offences | Status update unavailable |
 | '2018-10' | Hertfordshire Constabulary | Hertfordshire Constabulary | -0.667245 | 51.817719 | On or near Parking Area | E01017651 | Aylesbury Vale 009A | Anti-social behaviour | |
156d78c5 | '2018-10' | Hertfordshire Constabulary | Hertfordshire Constabulary | -0.667245 | 51.817719 | On or near Parking Area | | | Other theft | Investigation complete; no suspect identified |`;

test('a street extract of police.uk needs no profile', () => {
  const table = onlyTable(recogniseText(EXTRACT, { file: '2018-10-extract.csv', sheet: '2018-10-extract' }));
  expect(table.layout).toBe('log');
  expect(fieldsOf(table)).toMatchObject({
    reference: 'Crime ID',
    month: 'Month',
    area: 'LSOA name',
    category: 'Crime type',
    outcome: 'Last outcome category',
  });
  expect(table.fields.find(({ field }) => field === 'area')!.transform).toBe('without last word');
  expect(table.rows).toEqual({ first: 2, last: 4 });
  expect(table.leftOut).toEqual({});
});
