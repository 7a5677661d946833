import { describe, expect, test } from 'vitest';

import { startCheck, recheck } from '../../../src/core/check/check-run';
import { RULES } from '../../../src/core/check/rules/rules';
import { countYear } from '../../../src/core/analyse-year';
import type { Grid } from '../../../src/core/grid/grid';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import { EMPTY_PROFILE } from '../../../src/core/profile/profile';
import { runInExcel } from '../../../src/excel/excel-context';
import { listenToSheets, type Listening } from '../../../src/excel/listen/listen-to-sheets';
import { knownSheets } from '../../../src/excel/listen/known-sheet';
import { type CellPlace, LiveGrid } from '../../../src/excel/listen/live-grid';
import type { ChangedSheet } from '../../../src/excel/listen/read-changes';
import { readSheets } from '../../../src/excel/read/read-sheets';
import { surveySheets } from '../../../src/excel/read/survey-sheets';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { writeReport } from '../../../src/excel/write/write-report';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { LAST_COLUMN } from '../../../src/workbench/host/book/area';
import { insertCells } from '../../../src/workbench/host/book/shift-cells';
import { typeBlock, typeInto } from '../../../src/workbench/host/book/type-into';
import { NO_FAULTS } from '../../../src/workbench/host/protocol/faults';
import { useExcel } from '../use-excel';

const excel = useExcel(() => ({ sheets: ['Log', 'Report'] }));

const LOG = [
  ['Ref', 'Date', 'Area', 'Category', 'Arrests'],
  ...Array.from({ length: 30 }, (_, index) => [
    `C/${index + 1}`,
    42_830 + index,
    index % 2 === 0 ? 'Town' : 'Village',
    'Theft',
    index % 3,
  ]),
];

/** A sheet that changed; `cells` is absent where it was read whole. */
interface Told {
  readonly cells?: readonly CellPlace[];
}

interface Heard {
  readonly changes: (readonly Told[])[];
  /** The sheets as whoever is told keeps them, by name. */
  readonly grids: Map<string, Grid>;
  readonly faults: unknown[];
  readonly listening: Listening;
  settle(): Promise<void>;
}

/** Listens to the first sheet; `during`: what happens while a change is being told. */
async function listen(
  during: () => void = () => undefined,
  pause?: () => Promise<void>,
  whileReading: () => Promise<void> = () => Promise.resolve(),
): Promise<Heard> {
  const heard = {
    changes: [] as (readonly Told[])[],
    grids: new Map<string, Grid>(),
    faults: [] as unknown[],
  };
  const live = new Map<string, LiveGrid>();
  const listening = await runInExcel((context) =>
    listenToSheets(context, {
      onChange: async (changed) => {
        heard.changes.push(await Promise.all(changed.map((sheet) => keep(sheet, live))));
        heard.grids.clear();
        for (const [name, { grid }] of live) heard.grids.set(name, grid);
        during();
      },
      onFault: (fault) => heard.faults.push(fault),
      ...(pause && { pause }),
      gather: () => excel().settled(),
    }),
  );
  await whileReading();
  const sheets = await runInExcel(async (context) => {
    const [log] = await surveySheets(context);
    const read = await readSheets(context, 'Book1.xlsx', [log!]);
    return new Map([[log!.id, read.grids[0]!]]);
  });
  for (const grid of sheets.values()) {
    heard.grids.set(grid.source.sheet, grid);
    live.set(grid.source.sheet, new LiveGrid(grid, pause ?? (() => Promise.resolve())));
  }
  const { file } = [...sheets.values()][0]!.source;
  listening.begin(file, knownSheets(sheets));
  const settle = async () => {
    await excel().settled();
    await listening.settled();
    await excel().settled();
    await listening.settled();
  };
  return Object.assign(heard, { listening, settle });
}

/** Keeps what was told, as the thread does that has the cells. */
async function keep(sheet: ChangedSheet, live: Map<string, LiveGrid>): Promise<Told> {
  if (sheet.kind === 'areas') {
    const kept = live.get(sheet.sheet)!;
    const cells: (readonly CellPlace[])[] = [];
    for (const { area, cells: part } of sheet.areas) cells.push(await kept.replace(area, part));
    return { cells: cells.flat() };
  }
  if (sheet.sheet !== undefined) live.delete(sheet.sheet);
  if (sheet.kind === 'whole')
    live.set(sheet.grid.source.sheet, new LiveGrid(sheet.grid, () => Promise.resolve()));
  return {};
}

function log(): (typeof LOG)[number][] {
  typeBlock(excel().workbook.sheets[0]!, 0, 0, LOG);
  return LOG;
}

const places = (heard: Heard) =>
  heard.changes.map(([sheet]) => sheet?.cells?.map(({ row, column }) => [row, column]));

describe('what changes on a source sheet', () => {
  test('is told cell by cell, whoever changed it; what we write and other sheets are not', async () => {
    log();
    const heard = await listen();
    const [sheet, report] = excel().workbook.sheets;
    typeInto(sheet!, 3, 2, 'Harbour');
    await heard.settle();
    typeInto(sheet!, 4, 4, 9, 'co-author');
    await heard.settle();
    typeInto(report!, 0, 0, 'no source');
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem('Log').getRange('A2').values = [['ours']];
      await context.sync();
    });
    await heard.settle();
    expect(places(heard)).toEqual([[[3, 2]], [[4, 4]]]);
    const [grid] = heard.grids.values();
    expect(grid!.cellAt(3, 2)).toEqual({ kind: 'text', text: 'Harbour' });
    expect(grid!.cellAt(4, 4)).toEqual({ kind: 'number', number: 9 });
    expect(heard.faults).toEqual([]);
  });

  test('is read once, however often it changes before and while it is told', async () => {
    log();
    let more = 3;
    const sheet = excel().workbook.sheets[0]!;
    const heard = await listen(() => {
      if (more-- > 0) typeInto(sheet, 5, 4, 100 + more);
    });
    const before = excel().host.syncs.length;
    for (let row = 1; row < 9; row++) typeInto(sheet, row, 4, 50 + row);
    await heard.settle();
    await heard.settle();
    const told = heard.changes.map(([changed]) => changed?.cells?.length);
    expect(told).toEqual([8, 1, 1, 1]);
    // Two to look at the sheets, one for what is in the cells besides, one for the cells: for each change told.
    expect(excel().host.syncs.length - before).toBeLessThanOrEqual(4 * 5);
  });

  test('is what formulas give too', async () => {
    log();
    const sheet = excel().workbook.sheets[0]!;
    typeInto(sheet, 40, 4, '=SUM(E2:E31)');
    const heard = await listen();
    typeInto(sheet, 1, 4, 1000);
    await heard.settle();
    const cells = heard.changes.flatMap((changed) => changed.flatMap(({ cells = [] }) => cells));
    expect(cells).toEqual(
      expect.arrayContaining([
        { row: 1, column: 4 },
        { row: 40, column: 4 },
      ]),
    );
    expect(cells).toHaveLength(2);
  });

  test('is told too where it was made while the workbook was being read', async () => {
    log();
    const heard = await listen(undefined, undefined, async () => {
      typeInto(excel().workbook.sheets[0]!, 3, 2, 'Harbour');
      typeInto(excel().workbook.sheets[1]!, 0, 0, 'no source');
      await excel().settled();
    });
    await heard.settle();
    // Reading had it already: it is no news, and is read again nonetheless.
    expect(places(heard)).toEqual([[]]);
    expect([...heard.grids.values()][0]!.cellAt(3, 2)).toMatchObject({ text: 'Harbour' });
  });

  test('may be a sheet that came, and one that went; the report’s own are none', async () => {
    log();
    const heard = await listen();
    await runInExcel(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('New');
      added.getRange('A1').values = [['Ref']];
      const cube = makeCube();
      await writeReport(context, layOutReport(makeReport(cube), cube), '1900');
    });
    await heard.settle();
    expect([...heard.grids.keys()]).toEqual(['Log', 'Report', 'New']);
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem('New').delete();
      await context.sync();
    });
    await heard.settle();
    expect([...heard.grids.keys()]).toEqual(['Log', 'Report']);
  });

  test('is the whole sheet where rows came or went', async () => {
    log();
    const heard = await listen();
    const { workbook } = excel();
    const usual = workbook.actor;
    workbook.actor = 'co-author';
    insertCells(workbook.sheets[0]!, { top: 2, left: 0, bottom: 2, right: LAST_COLUMN }, 'rows');
    workbook.actor = usual;
    await heard.settle();
    expect(heard.changes).toHaveLength(1);
    expect(heard.changes[0]![0]).not.toHaveProperty('cells');
    const [grid] = heard.grids.values();
    expect(grid!.isBlankRow(2)).toBe(true);
    expect(grid!.cellAt(3, 0)).toEqual({ kind: 'text', text: 'C/2' });
    typeInto(workbook.sheets[0]!, 3, 2, 'Harbour');
    await heard.settle();
    expect(heard.changes[1]![0]?.cells).toEqual([{ row: 3, column: 2 }]);
  });

  test('is told after a fault with the next change', async () => {
    log();
    const heard = await listen();
    const { host, workbook } = excel();
    host.faults = () => ({ kind: 'fail', code: 'GeneralException' });
    typeInto(workbook.sheets[0]!, 1, 2, 'Harbour');
    await heard.settle();
    expect(heard.faults).toHaveLength(1);
    expect(heard.changes).toEqual([]);
    host.faults = NO_FAULTS;
    typeInto(workbook.sheets[0]!, 2, 2, 'Pier');
    await heard.settle();
    expect(heard.changes).toHaveLength(1);
    const [grid] = heard.grids.values();
    expect([1, 2].map((row) => grid!.cellAt(row, 2))).toMatchObject([{ text: 'Harbour' }, { text: 'Pier' }]);
  });

  test('is not heard any more once the listening is closed', async () => {
    log();
    const heard = await listen();
    expect(excel().host.listeners.size).toBe(5);
    await heard.listening.close();
    expect(excel().host.listeners.size).toBe(0);
    typeInto(excel().workbook.sheets[0]!, 1, 2, 'Harbour');
    await heard.settle();
    expect(heard.changes).toEqual([]);
  });

  test('may be 50,000 rows pasted at once, which are read in turns', async () => {
    let pauses = 0;
    const heard = await listen(undefined, () => {
      pauses++;
      return Promise.resolve();
    });
    const pasted = Array.from({ length: 50_000 }, (_, row) => [`C/${row}`, 42_830, 'Town', 'Theft', row % 4]);
    typeBlock(excel().workbook.sheets[0]!, 0, 0, pasted);
    await heard.settle();
    const [grid] = heard.grids.values();
    expect(grid!.rowCount).toBe(50_000);
    expect(heard.changes.flatMap(([sheet]) => sheet?.cells ?? [])).toHaveLength(250_000);
    // No turn looks at more than 50,000 cells.
    expect(pauses).toBeGreaterThanOrEqual(10);
  }, 60_000);
});

test('findings follow an edit as a check of all would find them', async () => {
  log();
  const heard = await listen();
  const workbookOf = (): SourceWorkbook => ({
    file: 'Book1.xlsx',
    format: 'excel',
    sha256: '',
    byteCount: 0,
    dateSystem: '1900',
    grids: [...heard.grids.values()],
    externalLinks: [],
  });
  const count = () => countYear([workbookOf()], EMPTY_PROFILE);
  const run = startCheck(RULES, count());
  typeInto(excel().workbook.sheets[0]!, 5, 0, 'C/4', 'co-author');
  typeInto(excel().workbook.sheets[0]!, 6, 4, 99);
  await heard.settle();
  const cells = heard.changes.flatMap(([sheet]) =>
    (sheet?.cells ?? []).map((cell) => ({ grid: 0, ...cell })),
  );
  expect(cells).toHaveLength(2);
  const now = count();
  const again = recheck(run, now, cells);
  const told = [...again.findings];
  expect(told).toEqual([...startCheck(RULES, now).findings]);
  expect(told.length).toBeGreaterThan(0);
});
