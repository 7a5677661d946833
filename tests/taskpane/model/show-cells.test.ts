import { expect, test } from 'vitest';

import { showCells } from '../../../src/taskpane/model/show-cells';
import { readSample } from '../../support/read-sample';
import { openPane } from '../open-pane';

test('cells are selected; of a hidden sheet with consent only, of an added file never, and a failure is told', async () => {
  const workbooks = await readSample();
  const { pane, workbook, work } = openPane(
    workbooks.find(({ file }) => file.startsWith('Stonebridge incident log'))!,
  );
  await pane.open();
  await pane.look();
  const cells = { firstRow: 4, lastRow: 6, firstColumn: 0, lastColumn: 3 };
  const place = { file: work().openFile!, sheet: 'Apr 17', cells };
  expect(await showCells(pane, place, false)).toBe('shown');
  expect(workbook.went).toEqual([{ sheet: 'Apr 17', cells, showHidden: false }]);
  expect(work().announcement.text).toBe('Selected in Excel: Apr 17 A5:D7.');
  workbook.hiddenSheet = 'Apr 17';
  expect(await showCells(pane, place, false)).toBe('hidden');
  expect(await showCells(pane, place, true)).toBe('shown');
  expect(await showCells(pane, { ...place, file: 'Returns.xlsx' }, false)).toBe('elsewhere');
  expect(workbook.went).toHaveLength(2);
  workbook.fault = { of: 'goTo', error: new Error('Excel did not answer.') };
  expect(await showCells(pane, place, true)).toBe('failed');
  expect(work().faults[0]?.details).toContain('Excel did not answer.');
});
