import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/core/grid/cell';
import { openPane } from '../open-pane';
import { logOf, text, workbookOf } from '../small-log';

async function tableOf(rows: readonly (readonly Cell[])[]) {
  const { pane, work } = openPane(workbookOf(rows));
  await pane.look();
  return work().overview!.files[0]!.sheets[0]!.tables[0]!;
}

/** The log with “Lifted” in the place of “Arrests”. */
const UNKNOWN = logOf(40).map((row, index) => (index === 0 ? [...row.slice(0, -1), text('Lifted')] : row));

describe('what a table tells', () => {
  test('lacks nothing for which a column might have gone unread where every column is read', async () => {
    const { unread } = await tableOf(logOf(40));
    expect(unread).toEqual({ headers: [], lacking: ['source', 'attended'] });
  });

  test('names the column that was not read beside what no column tells', async () => {
    const { unread } = await tableOf(UNKNOWN);
    expect(unread.headers).toEqual(['Lifted']);
    expect(unread.lacking).toContain('arrests');
  });
});
