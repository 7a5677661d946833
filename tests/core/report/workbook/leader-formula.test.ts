import { expect, test } from 'vitest';

import type { Table } from '../../../../src/core/report/document';
import { leaderFormula } from '../../../../src/core/report/workbook/leader-formula';
import { columnSpecifier, type TablePlace, thisRow } from '../../../../src/core/report/workbook/table-place';

const table: Table = {
  type: 'table',
  id: 'areas',
  name: 'Areas',
  title: 'Areas',
  notes: [],
  columns: [
    { id: 'label', header: 'Area', width: 2, align: 'left' },
    { id: 'now', header: '2017/18', width: 1, align: 'right' },
  ],
  rows: [
    {
      role: 'part',
      cells: [
        { type: 'text', text: 'A' },
        { type: 'number', value: 1, format: 'count' },
      ],
    },
    {
      role: 'part',
      cells: [
        { type: 'text', text: 'B' },
        { type: 'number', value: 2, format: 'count' },
      ],
    },
    {
      role: 'not recorded',
      cells: [
        { type: 'text', text: 'Not recorded' },
        { type: 'number', value: 9, format: 'count' },
      ],
    },
  ],
};
const place: TablePlace = {
  table,
  name: 'Areas',
  sheet: "1 Area's",
  headerRow: 4,
  dataRows: 2,
  partRows: 2,
  headers: ['Area', '2017/18'],
};

test('the first place needs only the largest number', () => {
  expect(leaderFormula({ type: 'leader', table: 'areas', column: 'now', place: 1 }, place)).toBe(
    'IF(COUNT(Areas[[2017/18]])<1,"[z]",INDEX(Areas[Area],MATCH(MAX(Areas[[2017/18]]),Areas[[2017/18]],0)))',
  );
});

test('rows that do not compete are left out by address', () => {
  const run = {
    type: 'leader figure',
    table: 'areas',
    column: 'now',
    place: 1,
    show: 'now',
    format: 'count',
  } as const;
  const range = "'1 Area''s'!$B$6:$B$7";
  expect(leaderFormula(run, { ...place, dataRows: 3 })).toBe(
    `IF(COUNT(${range})<1,"[z]",INDEX(${range},MATCH(MAX(${range}),${range},0)))`,
  );
});

test('months are written as words', () => {
  const months: Table = {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: [{ type: 'month', month: 24208 }, row.cells[1]!] })),
  };
  expect(
    leaderFormula({ type: 'leader', table: 'areas', column: 'now', place: 1 }, { ...place, table: months }),
  ).toContain('TEXT(INDEX(Areas[Area],');
});

test('a table without rows that compete has no leader', () => {
  expect(
    leaderFormula({ type: 'leader', table: 'areas', column: 'now', place: 1 }, { ...place, partRows: 0 }),
  ).toBe('"[z]"');
});

test('headers are escaped as Excel asks', () => {
  expect(columnSpecifier('Area 1')).toBe('[Area 1]');
  expect(columnSpecifier("[a] #1's")).toBe("[['[a'] '#1''s]]");
  expect(thisRow(place, 1)).toBe('Areas[[#This Row],[2017/18]]');
});
