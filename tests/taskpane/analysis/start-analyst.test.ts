import { expect, test } from 'vitest';

import { MOST_TEXTS } from '../../../src/files/read/texts-in-pieces';
import type { Question } from '../../../src/taskpane/analysis/analysis-protocol';
import { startAnalyst } from '../../../src/taskpane/analysis/start-analyst';
import { inProcess } from '../in-process';
import { logOf, text, workbookOf } from '../small-log';

/** How many texts a question carries to the other thread. */
function textsIn({ name, parameters }: Question): number {
  if (name === 'takeTexts') return parameters.texts.length;
  if (name !== 'take') return 0;
  return parameters.workbook.grids.reduce((sum, { texts }) => sum + texts.length, 0);
}

test('no message carries more texts than may be copied at once, and none is lost', async () => {
  const asked: Question[] = [];
  const analyst = startAnalyst((onAnswer, onDeath) => {
    const thread = inProcess(onAnswer, onDeath);
    return {
      ...thread,
      send: (question, transfer) => {
        asked.push(question);
        thread.send(question, transfer);
      },
    };
  });
  const rows = 3 * MOST_TEXTS;
  const log = logOf(1).slice(0, 1);
  const notes = Array.from({ length: rows }, (_, row) => [text(`C/${row}`)]);
  await analyst.take(workbookOf([...log, ...notes]));
  expect(asked.map(textsIn).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(rows);
  expect(Math.max(...asked.map(textsIn))).toBeLessThanOrEqual(MOST_TEXTS);
  await analyst.analyse({ version: 1 }, 'en-GB');
  const place = { file: 'Log.xlsx', sheet: 'Log', firstColumn: 0, lastColumn: 4 };
  const first = await analyst.rows({ ...place, firstRow: 0, rowCount: 2 });
  const last = await analyst.rows({ ...place, firstRow: rows, rowCount: 1 });
  expect([first, last].flatMap((window) => window!.rows.map(([cell]) => cell))).toEqual([
    'Ref',
    'C/0',
    `C/${rows - 1}`,
  ]);
});
