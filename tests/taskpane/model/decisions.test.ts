import { describe, expect, test } from 'vitest';

import { EMPTY_PROFILE, parseProfile } from '../../../src/core/profile/profile';
import {
  acceptSpellings,
  decideArea,
  decideYear,
  leaveOutSheet,
  mapColumns,
  takeInSheet,
} from '../../../src/taskpane/model/decisions';

describe('what people decide about sources', () => {
  test('columns are named by their headings, or by letters where these do not tell them apart', () => {
    const profile = mapColumns(EMPTY_PROFILE, {
      file: 'Log.xlsx',
      sheet: 'Apr 18',
      headerRow: 3,
      layout: 'log',
      columns: [
        { column: 0, header: 'When', field: 'date' },
        { column: 1, header: 'Type', field: 'category' },
        { column: 2, header: 'Type', field: undefined },
        { column: 3, header: '', field: 'arrests' },
      ],
      alike: ['May 18'],
    });
    const fields = { date: 'When', category: 'B', arrests: 'D' };
    expect(parseProfile(profile).tables).toEqual([
      { file: 'Log.xlsx', sheet: 'Apr 18', headerRow: 3, layout: 'log', fields, unused: ['C'] },
      { file: 'Log.xlsx', sheet: 'May 18', layout: 'log', fields, unused: ['C'] },
    ]);
  });

  test('a sheet left out and taken in again leaves nothing behind', () => {
    const out = leaveOutSheet(EMPTY_PROFILE, 'Log.xlsx', 'Notes');
    expect(out.tables).toEqual([{ file: 'Log.xlsx', sheet: 'Notes', layout: 'ignore' }]);
    expect(takeInSheet(out, 'Log.xlsx', 'Notes').tables).toEqual([]);
  });

  test('a part names its area, which becomes one where it was none', () => {
    const { partnership } = decideArea(EMPTY_PROFILE, { name: 'Old Town', parent: 'Stonebridge' });
    expect(partnership?.areas).toEqual([
      { name: 'Old Town', parent: 'Stonebridge' },
      { name: 'Stonebridge', kind: 'member' },
    ]);
  });

  test('spellings may be any text of a workbook', () => {
    const spellings = [
      { text: '__proto__', rows: 1 },
      { text: 'North', rows: 9 },
    ];
    const { aliases } = acceptSpellings(EMPTY_PROFILE, { field: 'area', name: 'North', spellings });
    expect(Object.entries(aliases?.area ?? {})).toEqual([['__proto__', 'North']]);
  });

  test('without a year the one with most rows is reported on', () => {
    const decided = decideYear(EMPTY_PROFILE, '2017/18');
    expect(decided.year).toBe('2017/18');
    expect(decideYear(decided, undefined)).toEqual(EMPTY_PROFILE);
  });
});
