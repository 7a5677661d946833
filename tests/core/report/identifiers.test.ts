import { expect, test } from 'vitest';

import { Identifiers, tableNameOf } from '../../../src/core/report/identifiers';

test('makes ids of names and gives none twice', () => {
  const identifiers = new Identifiers();
  const given = ['St Albans', 'st. albans', 'Ŵrecsam', '北', '', '__proto__'].map((name) =>
    identifiers.take('area-months', name),
  );
  expect(given).toEqual([
    'area-months-st-albans',
    'area-months-st-albans-2',
    'area-months-wrecsam',
    'area-months-unnamed',
    'area-months-unnamed-2',
    'area-months-proto',
  ]);
  expect(identifiers.take('areas')).toBe('areas');
});

test('makes table names that Excel takes and cannot mistake for cells', () => {
  expect(tableNameOf('areas-by-month-2')).toBe('Table_areas_by_month_2');
  expect(tableNameOf('a1')).toMatch(/^[A-Za-z_]\w*_\w*$/);
});
