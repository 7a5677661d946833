import type { DateSystem } from '../../core/calendar/civil-date';
import { type CellRange, rangeAddress } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import type { ExcelContext } from '../excel-context';
import { giveWay, type Pause } from '../pause';
import { GridFiller } from './fill-grid';
import { hiddenPlaces } from './hidden-places';
import { measureRows } from './message-size';
import { readByPlan } from './read-cells';
import { ReadPlan } from './read-plan';
import { DetailsAsked, type SheetDetails, type UsedSheet } from './sheet-details';
import type { SheetSurvey } from './survey-sheets';

/** What a cell is taken to weigh before any was read: a value and a number format, or a formula. */
const CELL_BYTES = 30;
const FORMULA_BYTES = 60;

export interface ReadProgress {
  readonly sheet: string;
  readonly rowsRead: number;
  readonly rowsInAll: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Stops the reading between two round trips; nothing was changed. */
  readonly signal?: AbortSignal;
  /** Gives way to others between turns of at most some 20 ms. */
  readonly pause?: Pause;
}

interface SheetInReading {
  readonly sheetId: string;
  readonly details: SheetDetails;
  readonly filler: GridFiller;
}

/**
 * Reads sheets of the open workbook, of any size, into grids: values, kinds, dates, formulas, merged areas, what is
 * hidden. An empty sheet gives an empty grid. `file` is the workbook's name; `asked` what was asked about the sheets while they
 * were surveyed, which spares a round trip. Throws an `ExcelFault`, or `ReadingCancelled`.
 */
export async function readSheets(
  context: ExcelContext,
  file: string,
  sheets: readonly SheetSurvey[],
  options: ReadOptions = {},
  asked?: DetailsAsked,
): Promise<{ dateSystem: DateSystem; grids: Grid[] }> {
  const used = sheets.filter(isUsed);
  const { dateSystem, details } = await (asked ?? (await askNow(context, used))).take(used);
  const reading = details.map((detail): SheetInReading => {
    const filler = new GridFiller(sourceOf(file, detail.sheet, dateSystem), detail.errors);
    return { sheetId: detail.sheet.id, details: detail, filler };
  });
  await readValues(context, reading, options);
  await readFormulas(context, reading, options);
  for (const { details, filler } of reading) describeLayout(details, filler);
  const filled = new Map(reading.map(({ sheetId, filler }) => [sheetId, filler]));
  const grids = sheets.map((sheet) => {
    const filler = filled.get(sheet.id) ?? new GridFiller(sourceOf(file, sheet, dateSystem), new Set());
    return filler.finish();
  });
  return { dateSystem, grids };
}

async function askNow(context: ExcelContext, sheets: readonly UsedSheet[]): Promise<DetailsAsked> {
  const asked = new DetailsAsked(context);
  for (const sheet of sheets) {
    asked.ask(sheet, context.workbook.worksheets.getItem(sheet.id).getRange(rangeAddress(sheet.used)));
  }
  await context.sync();
  return asked;
}

async function readValues(
  context: ExcelContext,
  reading: readonly SheetInReading[],
  options: ReadOptions,
): Promise<void> {
  const { onProgress, pause = giveWay } = options;
  const tasks = reading.map((owner) => ({ owner, cells: owner.details.sheet.used }));
  const rowsInAll = tasks.reduce((sum, { cells }) => sum + rowCount(cells), 0);
  let rowsRead = 0;
  await readByPlan(
    context,
    new ReadPlan(tasks, CELL_BYTES),
    (range) => range.load({ values: true, numberFormat: true }),
    async ({ filler, details }, cells, { values, numberFormat }) => {
      await filler.addInTurns(cells, values, numberFormat, pause);
      rowsRead += rowCount(cells);
      onProgress?.({ sheet: details.sheet.name, rowsRead, rowsInAll });
      return measureRows(values) + measureRows(numberFormat);
    },
    options,
  );
}

async function readFormulas(
  context: ExcelContext,
  reading: readonly SheetInReading[],
  options: ReadOptions,
): Promise<void> {
  const tasks = reading.flatMap((owner) => owner.details.formulas.map((cells) => ({ owner, cells })));
  await readByPlan(
    context,
    new ReadPlan(tasks, FORMULA_BYTES),
    (range) => range.load({ formulas: true }),
    ({ filler }, { firstRow, firstColumn }, range) => {
      const formulas: readonly (readonly unknown[])[] = range.formulas;
      formulas.forEach((row, rowIndex) => {
        row.forEach((formula, columnIndex) => {
          if (typeof formula !== 'string' || !formula.startsWith('=')) return;
          filler.builder.formula(firstRow + rowIndex, firstColumn + columnIndex, formula.slice(1));
        });
      });
      return measureRows(formulas);
    },
    options,
  );
}

function describeLayout({ sheet, merges, visible }: SheetDetails, { builder }: GridFiller): void {
  for (const merge of merges) builder.merge(merge);
  if (!visible) return;
  const { rows, columns } = hiddenPlaces(sheet.used, visible);
  for (const row of rows) builder.hideRow(row);
  for (const column of columns) builder.hideColumn(column);
}

function sourceOf(file: string, { name, position, visibility }: SheetSurvey, dateSystem: DateSystem) {
  return { file, sheet: name, position, visibility, dateSystem };
}

function isUsed(sheet: SheetSurvey): sheet is UsedSheet {
  return sheet.used !== undefined;
}

function rowCount({ firstRow, lastRow }: CellRange): number {
  return lastRow - firstRow + 1;
}
