import { describe, expect, test } from 'vitest';

import type { Figure, FigureValue } from '../../../src/core/figures/figure';
import type { Run, Table, TableCell } from '../../../src/core/report/document';
import { rankRows, type Reading, textOfCell, valueOfCell } from '../../../src/core/report/read-cell';
import { readSentence } from '../../../src/core/report/read-sentence';

const number = (value: number): TableCell => ({ type: 'number', value, format: 'count' });
const text = (label: string): TableCell => ({ type: 'text', text: label });

const TABLE: Table = {
  type: 'table',
  id: 'areas',
  name: 'Table_areas',
  title: 'Areas',
  columns: [
    { id: 'label', header: 'Area', width: 2, align: 'left' },
    { id: 'count', header: 'Count', width: 1, align: 'right' },
    { id: 'share', header: 'Share', width: 1, align: 'right' },
  ],
  rows: [
    { role: 'part', cells: [text('Arden'), number(5), number(0.25)] },
    { role: 'part', cells: [text('Brackley'), number(9), number(0.5)] },
    { role: 'part', cells: [text('Corvale'), number(5), { type: 'shorthand', shorthand: '[x]' }] },
    { role: 'part', cells: [text('Dunmoor'), { type: 'shorthand', shorthand: '[z]' }, number(0)] },
    { role: 'not recorded', cells: [text('Not recorded'), number(80), number(0.1)] },
    { role: 'total', cells: [text('Total'), number(99), number(1)] },
  ],
  notes: [],
};

const READING: Reading = {
  evaluate: (figure: Figure): FigureValue => (figure.type === 'constant' ? figure.value : '[z]'),
  tables: new Map([['areas', TABLE]]),
};

const leader = (place: number): Run => ({ type: 'leader', table: 'areas', column: 'count', place });
const shown = (place: number, show: string): Run => ({
  type: 'leader figure',
  table: 'areas',
  column: 'count',
  place,
  show,
  format: show === 'share' ? 'percentage' : 'count',
});

describe('readSentence', () => {
  test('names the leaders among the parts, of equal ones the upper first', () => {
    expect([1, 2, 3].map((place) => readSentence([leader(place)], READING))).toEqual([
      'Brackley',
      'Arden',
      'Corvale',
    ]);
    expect(rankRows(TABLE, 'count', READING)).toHaveLength(3);
  });

  test('shows the leader’s own number, another one of its row, or the shorthand there', () => {
    expect(readSentence([shown(1, 'count')], READING)).toBe('9');
    expect(readSentence([shown(1, 'share')], READING)).toBe('50.0%');
    expect(readSentence([shown(3, 'share')], READING)).toBe('[x]');
  });

  test('says [z] where no row has the place', () => {
    expect(readSentence([leader(4), shown(4, 'count')], READING)).toBe('[z][z]');
  });

  test('writes a figure without value as its shorthand', () => {
    const figure: Figure = { type: 'sum', measure: 'arrests', where: {} };
    expect(readSentence([{ type: 'figure', figure, format: 'count' }], READING)).toBe('[z]');
  });

  test('refuses a table or column the report has not', () => {
    expect(() => readSentence([{ ...leader(1), table: 'none' } as Run], READING)).toThrow('no table “none”');
    expect(() => readSentence([shown(1, 'none')], READING)).toThrow('no column “none”');
  });
});

describe('valueOfCell', () => {
  test('adds a column up without its total, and says by how much it misses a figure', () => {
    const sum: TableCell = { type: 'column sum', table: 'areas', column: 'count', format: 'count' };
    expect(valueOfCell(sum, READING)).toBe(99);
    expect(valueOfCell({ ...sum, less: { type: 'constant', value: 90 } }, READING)).toBe(9);
    expect(valueOfCell({ ...sum, less: { type: 'sum', measure: 'faults', where: {} } }, READING)).toBe('[z]');
  });

  test('reads every other kind of cell', () => {
    expect(textOfCell({ type: 'month', month: 2017 * 12 + 3 }, READING)).toBe('April 2017');
    expect(textOfCell({ type: 'link', part: 'notes', text: 'Notes' }, READING)).toBe('Notes');
    expect(textOfCell({ type: 'number', value: 1234.5, format: 'one decimal' }, READING)).toBe('1,234.5');
    expect(textOfCell({ type: 'shorthand', shorthand: '[c]' }, READING)).toBe('[c]');
  });
});
