import type { YearRule } from '../rule';

/** Workbooks that count dates from 1900 beside others that count from 1904; the fewer are named. */
export const twoDateSystems: YearRule = {
  id: 'two-date-systems',
  family: 'file and sheet',
  severity: 'info',
  scope: 'year',
  reads: [],
  *check({ recognition: { workbooks, workbookOfGrid } }) {
    const from1904 = workbooks.filter(({ dateSystem }) => dateSystem === '1904').length;
    if (from1904 === 0 || from1904 === workbooks.length) return;
    const rare = from1904 * 2 <= workbooks.length ? '1904' : '1900';
    for (const [index, { dateSystem }] of workbooks.entries()) {
      const grid = workbookOfGrid.indexOf(index);
      if (dateSystem !== rare || grid < 0) continue;
      const parameters = { system: rare, other: rare === '1904' ? '1900' : '1904' };
      yield { places: [{ grid }], parameters };
    }
  },
};
