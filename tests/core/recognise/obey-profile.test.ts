import { describe, expect, test } from 'vitest';

import { buildCube } from '../../../src/core/figures/build-cube';
import type { Profile, TableProfile } from '../../../src/core/profile/profile';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { describe as describeIt, fieldsOf, onlyTable, recogniseText } from '../support/recognise-text';
import { workbookOf } from '../support/sheet-text';

/** A log in which every heading leads astray, below a list that looks like a heading. */
const LOG = `
Stevenage incidents May 2016
Date | Category | Area | Arrests
Ref | Date logged | Date occurred | Place | Zone | Type | Nature | Arrests | Detained
1 | 2017-05-03 | 2017-04-03 | Mill Lane | Z1 | Robbery | Knife | 1 | 3
2 | 2017-05-04 | 2017-04-04 | High Street | Z2 | Drugs | Cannabis | 0 | 2
3 | 2017-05-05 | 2017-05-05 | High Street | Z2 | Drugs | Cannabis | 0 | 2
`;
const AREAS: Profile['partnership'] = {
  areas: [
    { name: 'Hertsmere', kind: 'client', joinedOn: '2017-05', aliases: ['Z1'] },
    { name: 'Elstree', parent: 'Hertsmere', aliases: ['Z2'] },
  ],
};

function tableOf(table: TableProfile, text = LOG) {
  return onlyTable(recogniseText(text, { profile: { version: 1, tables: [table] } }));
}

describe('what the profile says of a table holds', () => {
  test('its fields, by heading or by letters, against every likelier column', () => {
    const fields = {
      date: 'Date occurred',
      area: 'Zone',
      category: 'G',
      arrests: 'detained',
      notes: 'Type',
    } as const;
    const table = tableOf({ headerRow: 3, fields });
    expect(fieldsOf(table)).toMatchObject({
      date: 'Date occurred',
      area: 'Zone',
      category: 'Nature',
      arrests: 'Arrests Detained',
      notes: 'Type',
    });
    for (const { field, confidence } of table.fields)
      if (Object.hasOwn(fields, field)) expect([field, confidence]).toEqual([field, 1]);
  });

  test('its header row, first and last row', () => {
    const table = tableOf({ headerRow: 3, lastRow: 5 });
    expect(table.headerRows.at(-1)).toBe(3);
    expect(table.rows).toEqual({ first: 4, last: 5 });
    expect(tableOf({ headerRow: 3, firstRow: 5 }).rows).toEqual({ first: 5, last: 6 });
  });

  test.each(['log', 'register'] as const)('that it is a %s', (layout) => {
    const table = tableOf({ headerRow: 3, layout, ...(layout === 'register' && { subject: 'reviews' }) });
    expect(table.layout).toBe(layout);
    expect(table.subject).toBe(layout === 'register' ? 'reviews' : undefined);
  });

  test('its area, month and year, against the title', () => {
    const undated = 'Stevenage May 2016\nRef | Category | Arrests\n1 | Robbery | 1\n2 | Drugs | 0';
    const { context } = tableOf({ area: 'Hertsmere', month: '2017-10' }, undated);
    expect(context).toEqual({ area: 'Hertsmere', month: '2017-10' });
    const matrix = 'Stevenage incidents 2016/17\nCategory | Apr | May | Jun\nRobbery | 1 | 2 | 3';
    const years = tableOf({ year: '17/18' }, matrix).countColumns.map(({ month }) => month);
    expect(years).toEqual(['2017-04', '2017-05', '2017-06']);
  });

  test('a table that nothing on the sheet shows', () => {
    const bare = '1 | x | 2017-04-03 | y\n2 | x | 2017-04-04 | z';
    expect(recogniseText(bare).layouts).toEqual([]);
    const table = tableOf({ firstRow: 1, layout: 'log', fields: { date: 'C', category: 'D' } }, bare);
    expect(table.rows).toEqual({ first: 1, last: 2 });
  });
});

describe('which entry speaks', () => {
  const sheets = { 'Apr 17': LOG, 'May 17': LOG, Notes: 'Date | Category | Arrests\n2017-04-03 | Drugs | 1' };
  const recognise = (tables: readonly TableProfile[]) =>
    describeIt(
      recogniseWorkbooks([workbookOf('Log 2017.xlsx', sheets)], { version: 1, tables: [...tables] }),
    );

  test('the more exact one, field by field', () => {
    const { tables } = recognise([
      { sheet: '* 17', headerRow: 3, area: 'Hertsmere', fields: { category: 'Type', arrests: 'Detained' } },
      { sheet: 'May 17', headerRow: 3, fields: { category: 'Nature' } },
      { file: 'Other*', area: 'Nowhere' },
    ]);
    expect(tables.slice(0, 2).map((table) => [table.context.area, fieldsOf(table)])).toMatchObject([
      ['Hertsmere', { category: 'Type', arrests: 'Arrests Detained' }],
      ['Hertsmere', { category: 'Nature', arrests: 'Arrests Detained' }],
    ]);
    expect(tables.find(({ sheet }) => sheet === 'Notes')!.context.area).toBeUndefined();
  });

  test('sheets left alone are listed as such and nothing of them is read', () => {
    const { tables, unrecognised } = recognise([{ sheet: '* 17', layout: 'ignore' }]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Notes']);
    expect(unrecognised.map(({ sheet }) => sheet)).toEqual(['Apr 17', 'May 17']);
  });
});

describe('what the profile says of names holds', () => {
  const profile: Profile = {
    version: 1,
    year: '2017/18',
    partnership: AREAS,
    tables: [{ headerRow: 3, fields: { area: 'Zone', category: 'Type', date: 'Date occurred' } }],
    aliases: { category: { Robbery: 'Knife crime', Drugs: 'Robbery' } },
  };
  const records = encodeRecords(recogniseText(LOG, { profile }));

  test('areas with their kind, parent and month of joining', () => {
    const name = (index: number | undefined): string | undefined =>
      index === undefined ? undefined : records.areas[index]!.name;
    expect(records.areas.map((area) => [area.name, area.kind, name(area.parent)])).toEqual([
      ['Hertsmere', 'client', undefined],
      ['Elstree', 'client', 'Hertsmere'],
    ]);
    const places = buildCube(records).rows.map((row) => `${row.area} › ${row.subArea} (${row.areaKind})`);
    expect(new Set(places)).toEqual(
      new Set(['Hertsmere › Elstree (client)', 'Hertsmere › Not recorded (client)']),
    );
  });

  test('aliases, even where they turn one known name into another', () => {
    expect(new Set(buildCube(records).categories)).toEqual(new Set(['Knife crime']));
  });
});
