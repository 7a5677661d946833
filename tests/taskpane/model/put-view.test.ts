import { expect, test } from 'vitest';

import type { DrawnView } from '../../../src/dashboard/model/view';
import { putView } from '../../../src/taskpane/model/put-view';
import { openPane } from '../open-pane';
import { logOf, workbookOf } from '../small-log';

async function drawnView() {
  const opened = openPane(workbookOf(logOf(40)));
  await opened.pane.open();
  await opened.pane.look();
  const { views } = await opened.pane.surroundings.analyst.dashboard({}, 'en-GB');
  const [view] = views.filter((one): one is DrawnView => one.state === 'drawn');
  return { ...opened, view: view! };
}

test('a view is put into the workbook, in the pane’s language', async () => {
  const { pane, workbook, view } = await drawnView();
  expect(await putView(pane, view, {})).toBeUndefined();
  expect(workbook.charts.map(({ partId, name }) => [partId, name])).toEqual([
    ['months', 'Chart – Incidents by month'],
  ]);
});

test('why it could not be is said where it was asked for', async () => {
  const { pane, workbook, view, work } = await drawnView();
  workbook.fault = { of: 'putChart', error: new Error('The workbook is protected.') };
  expect(await putView(pane, view, {})).toBe('The workbook is protected.');
  expect(workbook.charts).toEqual([]);
  expect(work().faults).toEqual([]);
});
