import { expect, test } from 'vitest';

import { gridOfCells } from '../../../src/core/grid/grid-builder';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import { responseWith } from '../../../src/files/read/read-protocol';
import { YearDesk } from '../../../src/taskpane/analysis/year-desk';
import { FIRST_DAY, logOf, number, sourceOf, text, workbookOf } from '../small-log';

/** A year of a log, a row a day from the first day on. */
function logFrom(first: number, rows: number, areas: readonly string[], file: string): SourceWorkbook {
  const cells = logOf(rows, (row) => [
    text(`C/${String(row)}`),
    { kind: 'date', serial: first + row - 1 },
    text(areas[row % areas.length]!),
    text('Theft'),
    number(row % 3),
  ]);
  return { ...workbookOf(cells), file, grids: [gridOfCells({ ...sourceOf('Log'), file }, cells)] };
}

function remarksOn(before: readonly SourceWorkbook[], words: string) {
  const desk = new YearDesk();
  for (const workbook of [logFrom(FIRST_DAY, 365, ['Town', 'Village'], 'Log.xlsx'), ...before]) {
    const { message } = responseWith(workbook);
    if (message.kind === 'workbook') desk.take(message.workbook);
    desk.markPrevious(workbook.file, workbook.file.startsWith('Last'));
  }
  desk.analyse({ version: 1 }, 'en-GB');
  const { id } = desk.outline().sections[1]!.paragraphs.find(({ kind }) => kind === 'paragraph')!;
  desk.remember({ version: 1, report: { texts: { [id]: words } } });
  return desk.outline().remarks.filter(({ rule }) => rule === 'against published');
}

const YEAR_BEFORE = FIRST_DAY - 365;

test('holds the report against what last year’s file tells of its whole year, where that stands', () => {
  const before = () => [logFrom(YEAR_BEFORE, 360, ['Town', 'Village'], 'Last year.xlsx')];
  const [remark] = remarksOn(before(), 'There were 350 incidents in 2016/17.');
  expect(remark).toMatchObject({ excerpt: '350 incidents in 2016/17', beside: '360' });
  expect(remarksOn(before(), 'There were 360 incidents in 2016/17.')).toEqual([]);
  expect(remarksOn(before(), 'There were 180 incidents in 2016/17 in Town.')).toEqual([]);
});

test('takes no number from a file of some areas only, and none without such a file', () => {
  const words = 'There were 350 incidents in 2016/17.';
  expect(remarksOn([], words)).toEqual([]);
  const town = logFrom(YEAR_BEFORE, 300, ['Town'], 'Last year.xlsx');
  const village = logFrom(YEAR_BEFORE, 60, ['Village'], 'Village before.xlsx');
  expect(remarksOn([town, village], words)).toEqual([]);
});
