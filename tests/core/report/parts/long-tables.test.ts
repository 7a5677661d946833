import { expect, test } from 'vitest';

import type { Part } from '../../../../src/core/report/document';
import { giveLongTablesSheets } from '../../../../src/core/report/parts/long-tables';
import { textTable } from '../../../../src/core/report/parts/text-table';
import { SheetNames } from '../../../../src/core/report/sheet-names';

const table = (id: string, rows: number) =>
  textTable({
    id,
    title: `Title of ${id}`,
    columns: [{ id: 'a', header: 'A', width: 1 }],
    rows: Array.from({ length: rows }, () => ['x']),
    notes: [],
  });

test('a table longer than a page has a worksheet of its own, and a sentence says so where it stood', () => {
  const names = new SheetNames();
  const part: Part = {
    id: 'reconciliation',
    sheetName: names.take('Reconciliation'),
    title: 'Reconciliation',
    role: 'reconciliation',
    internal: true,
    orientation: 'portrait',
    blocks: [table('short', 40), table('cross-checks', 41), table('unheard-of', 41)],
  };
  const {
    part: own,
    lists: [checks, other],
  } = giveLongTablesSheets(part, names);
  expect(own.blocks.map(({ type }) => type)).toEqual([
    'table',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ]);
  expect(JSON.stringify(own.blocks[2])).toContain('“Tables re-added”');
  expect(checks).toMatchObject({
    sheetName: 'Tables re-added',
    title: 'Title of cross-checks',
    internal: true,
    blocks: [{ id: 'cross-checks' }],
  });
  expect(other!.sheetName).toBe('Reconciliation (2)');
});
