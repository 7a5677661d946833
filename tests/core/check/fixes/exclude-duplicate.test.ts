import { describe, expect, it } from 'vitest';

import { duplicateReference } from '../../../../src/core/check/rules/duplicate-reference';
import { sameIncidentTwice } from '../../../../src/core/check/rules/same-incident-twice';
import { analyseYear } from '../../../../src/core/analyse-year';
import { Grid } from '../../../../src/core/grid/grid';
import { previewEdits } from '../../../../src/core/preview-fixes';
import { EMPTY_PROFILE } from '../../../../src/core/profile/profile';
import { workbookOf } from '../../support/sheet-text';
import { formulas, logOf, withGrid } from '../check-sheets';
import { findingsOf, fixYear, incidents, planned } from './fix-sheets';

const withFile = (grid: Grid, file: string) => new Grid({ ...grid.data, source: { ...grid.source, file } });

const twice = (entry = {}) => logOf([{ reference: 'R1' }, { reference: 'R1', ...entry }]);

describe('exclude-duplicate', () => {
  it('marks the later row in its outcome, or in its notes', () => {
    expect(planned([duplicateReference], [twice()])).toEqual(['J3: blank → "Duplicate"']);
    expect(planned([duplicateReference], [twice({ outcome: 'Dispersed' })])).toEqual([
      'K3: blank → "Duplicate"',
    ]);
  });

  it('marks every row of a table into which much of another was copied, and no other row', () => {
    const sheet = logOf(
      Array.from({ length: 6 }, () => ({})),
      { sheet: 'Feb' },
    );
    const own = logOf([{ reference: 'Z1' }]).rows[1]!;
    const rows = [...sheet.rows.slice(0, 4), own, ...sheet.rows.slice(4)];
    expect(planned([duplicateReference], [sheet, { ...sheet, sheet: 'Feb (2)', rows }])).toEqual(
      ['J2', 'J3', 'J4', 'J6', 'J7', 'J8'].map((cell) => `${cell}: blank → "Duplicate"`),
    );
  });

  it('remembers a row in which there is no place for the mark', () => {
    const full = twice({ outcome: 'Dispersed', notes: 'Two men' });
    expect(planned([duplicateReference], [full])).toEqual(['Sheet1 R1 (2) = excluded']);
    const change = withGrid({ formulas: formulas({ J3: 'A1', K3: 'A1' }) });
    expect(planned([duplicateReference], [twice()], change)).toEqual(['Sheet1 R1 (2) = excluded']);
    const merges = [{ firstRow: 1, lastRow: 2, firstColumn: 9, lastColumn: 10 }];
    expect(planned([duplicateReference], [twice()], withGrid({ merges }))).toEqual([
      'Sheet1 R1 (2) = excluded',
    ]);
  });

  it('leaves a row that has neither a place for the mark nor a reference', () => {
    const entry = { reference: null, outcome: 'Dispersed', notes: 'Two men' };
    expect(planned([sameIncidentTwice], [logOf([entry, entry])])).toEqual(['3:3: no place for mark']);
  });

  it('takes a remembered row out with its reason, also where rows were inserted since', () => {
    const head = 'Ref | Date | Time | Camera | Area | Category | Notes';
    const row = (reference: string, time: string, notes: string) =>
      `${reference} | 2017-04-03 | ${time} | C1 | Stonebridge | Robbery | ${notes}`;
    const rows = [
      row('R1', '10:00', 'Two men'),
      row('r1 ', '10:00', 'See officer report'),
      row('R2', '11:00', ''),
    ];
    const book = (...lines: string[]) => [workbookOf('log.xlsx', { Log: [head, ...lines].join('\n') })];
    const { before, after, edits } = fixYear('duplicate-reference', book(...rows));
    expect(edits).toMatchObject([{ kind: 'duplicate', sheet: 'Log', reference: 'r1', occurrence: 2 }]);
    expect([incidents(before), incidents(after)]).toEqual([2, 2]);
    expect(findingsOf(after, 'duplicate-reference')).toBe(0);
    const excludedIn = ({ rowCounts }: typeof after) => [
      rowCounts.read,
      rowCounts.counted,
      ...rowCounts.excluded.map((one) => `${String(one.row)} ${one.reason}`),
    ];
    expect(excludedIn(after)).toEqual([3, 2, '3 duplicate, excluded by a fix']);

    const { profile } = previewEdits(
      { workbooks: book(...rows), profile: EMPTY_PROFILE },
      before,
      edits,
    ).applied;
    const inserted = analyseYear(book(row('R0', '09:00', ''), ...rows), profile);
    expect(excludedIn(inserted)).toEqual([4, 3, '4 duplicate, excluded by a fix']);
    const copy = { ...book(...rows)[0]!, file: 'log (corrected).xlsx' };
    const renamed = { ...copy, grids: copy.grids.map((grid) => withFile(grid, copy.file)) };
    expect(excludedIn(analyseYear([renamed], profile))).toEqual([3, 2, '3 duplicate, excluded by a fix']);
  });

  it('takes the second of two references of one incident out of the figures', () => {
    const head = 'Ref | Date | Time | Camera | Area | Category';
    const rows = ['R1', 'R2'].map((ref) => `${ref} | 2017-04-03 | 10:00 | C1 | Stonebridge | Robbery`);
    const { before, after, edits } = fixYear('same-incident-twice', [
      workbookOf('log.xlsx', { Log: [head, ...rows].join('\n') }),
    ]);
    expect(edits).toMatchObject([{ kind: 'duplicate', reference: 'R2', occurrence: 1 }]);
    expect([incidents(before), incidents(after)]).toEqual([2, 1]);
  });

  it('marks every later row of one incident under several references', () => {
    expect(planned([sameIncidentTwice], [logOf([{}, {}, {}])])).toEqual([
      'J3: blank → "Duplicate"',
      'J4: blank → "Duplicate"',
    ]);
  });

  it('takes the row out of the figures, with its reason', () => {
    const rows = ['R1', 'R2', 'R3'].map(
      (reference) => `${reference} | 2017-04-03 | 10:00 | C1 | Stonebridge | Robbery | Closed`,
    );
    const sheet = ['Ref | Date | Time | Camera | Area | Category | Status', ...rows].join('\n');
    const { before, after, edits } = fixYear('same-incident-twice', [workbookOf('log.xlsx', { Log: sheet })]);
    expect(edits).toMatchObject([
      { cell: 'G3', before: { text: 'Closed' }, after: { text: 'Duplicate' } },
      { cell: 'G4' },
    ]);
    expect([incidents(before), incidents(after)]).toEqual([3, 1]);
    expect(findingsOf(after, 'same-incident-twice')).toBe(0);
    expect(after.rowCounts.excluded.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'cancelled'],
      [4, 'cancelled'],
    ]);
  });
});
