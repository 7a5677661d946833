import { describe, expect, test } from 'vitest';

import { compileFigure } from '../../../../src/core/figures/compile';
import type { Figure } from '../../../../src/core/figures/figure';
import type { Table, TableCell, TableRow } from '../../../../src/core/report/document';
import { compilerForRow } from '../../../../src/core/report/workbook/row-formulas';
import { makeCube } from '../../../support/made-cube';
import { makeTable, sum } from '../../../support/made-report';

const cube = makeCube({ rows: 20 });
const compile = (figure: Figure) => compileFigure(figure, cube);
const areas = ['Stevenage', 'Hertsmere'];
const table = makeTable(
  'areas',
  'Areas',
  'Areas',
  'Area',
  areas.map((area) => ({ label: area, where: { area } })),
  ['incidents'],
);
const headers = table.columns.map((column) => column.header);

function formulas(shown: Table, row: TableRow): string[] {
  const rowCompiler = compilerForRow({ table: shown, name: 'Areas', headers, totalRow: true }, row, compile);
  return row.cells.flatMap((cell) => (cell.type === 'figure' ? [rowCompiler(cell.figure)] : []));
}

describe('formulas of a row', () => {
  test('a change refers to the two counts beside it', () => {
    const [before, now, difference, change] = formulas(table, table.rows[0]!);
    expect(before).toBe(compile(sum('incidents', { area: 'Stevenage', year: 2016 })));
    expect(now).toBe(compile(sum('incidents', { area: 'Stevenage', year: 2017 })));
    expect(difference).toBe('Areas[[#This Row],[Incidents 2017/18]]-Areas[[#This Row],[Incidents 2016/17]]');
    expect(change).toBe(
      'IF(Areas[[#This Row],[Incidents 2016/17]]=0,"[z]",(Areas[[#This Row],[Incidents 2017/18]]-Areas[[#This Row],[Incidents 2016/17]])/Areas[[#This Row],[Incidents 2016/17]])',
    );
  });

  test('the total row refers to the total row', () => {
    const [, , difference] = formulas(table, table.rows.at(-1)!);
    expect(difference).toBe('Areas[[#Totals],[Incidents 2017/18]]-Areas[[#Totals],[Incidents 2016/17]]');
  });

  test('a total of the very rows above it adds up the column', () => {
    const parts = areas.map((area) => sum('incidents', { area, year: 2016 }));
    const total: TableRow = {
      role: 'total',
      cells: table.rows
        .at(-1)!
        .cells.map((cell, column): TableCell =>
          column === 1 ? { type: 'figure', figure: { type: 'total', parts }, format: 'count' } : cell,
        ),
    };
    const shown = { ...table, rows: [...table.rows.slice(0, -1), total] };
    expect(formulas(shown, total)[0]).toBe('SUM(Areas[[Incidents 2016/17]])');
    const lessParts = {
      ...total,
      cells: total.cells.map((cell): TableCell =>
        cell.type === 'figure' && cell.figure.type === 'total'
          ? { ...cell, figure: { type: 'total', parts: parts.slice(1) } }
          : cell,
      ),
    };
    expect(formulas({ ...table, rows: [...table.rows.slice(0, -1), lessParts] }, lessParts)[0]).not.toContain(
      'SUM(Areas',
    );
  });

  test('counts themselves are never taken from another cell', () => {
    const same: TableRow = {
      role: 'part',
      cells: [
        { type: 'text', text: 'x' },
        ...[1, 2, 3, 4].map((): TableCell => ({
          type: 'figure',
          figure: sum('incidents', { year: 2017 }),
          format: 'count',
        })),
      ],
    };
    for (const formula of formulas({ ...table, rows: [same] }, same))
      expect(formula).not.toContain('#This Row');
  });
});
