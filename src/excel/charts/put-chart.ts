import type { ChartPlan, SheetPlan } from '../../core/report/workbook/plan';
import { SheetNames } from '../../core/report/sheet-names';
import type { ExcelContext } from '../excel-context';
import { contentBlocks } from '../write/content-blocks';
import { rangeAddress } from '../../core/grid/address';
import { rangesOnSheet } from '../read/survey-sheets';
import { emptySheet } from '../write/keep-tables';
import { readOwnTables } from '../write/own-tables';
import { writeCharts } from '../write/write-charts';
import { WriteQueue } from '../write/write-queue';
import { writeSheetLooks } from '../write/write-sheet-looks';
import { writeNumberFormats, writeStyles } from '../write/write-styles';
import { writeTables } from '../write/write-tables';
import { CHART_MARK, findChartSheets, markOf, printOfCells } from './chart-sheets';

/**
 * Puts a view of the dashboard on a sheet of its own behind the others, and shows it: table, native chart, words. An
 * earlier sheet of the same view is written over where it is as it was written; where somebody worked in it, it is
 * theirs to keep and another is added. No other sheet is touched. Gives the sheet's name. Throws an `ExcelFault`.
 */
export async function putChart(context: ExcelContext, wanted: SheetPlan): Promise<string> {
  const { workbook } = context;
  const earlier = await untouchedSheet(context, wanted.partId);
  const plan = await withFreeNames(context, wanted, earlier);
  const worksheet =
    earlier === undefined ? workbook.worksheets.add(plan.name) : workbook.worksheets.getItem(earlier);
  worksheet.load({ id: true });
  await context.sync();
  const { customProperties } = worksheet;
  // From here on it is known for ours, whatever stops the writing.
  customProperties.add(CHART_MARK, markOf(worksheet.id, plan.partId));
  const queue = new WriteQueue(context);
  const kept = earlier === undefined ? undefined : await emptyEarlier(queue, worksheet, plan, earlier);
  await writeTables(queue, plan, worksheet, kept);
  await writeNumberFormats(queue, plan, worksheet);
  for (const { range, rows, bytes } of contentBlocks(plan, '1900')) {
    await queue.add(
      () => {
        worksheet.getRange(rangeAddress(range)).formulas = rows.map((row) => [...row]);
      },
      2,
      bytes,
    );
  }
  await writeSheetLooks(queue, plan, worksheet);
  await writeStyles(queue, plan, worksheet);
  await writeCharts(queue, plan, worksheet);
  await queue.send();
  const written = worksheet.getUsedRange(true);
  written.load({ formulas: true });
  await context.sync();
  customProperties.add(CHART_MARK, markOf(worksheet.id, plan.partId, printOfCells(written.formulas)));
  worksheet.activate();
  worksheet.getRange('A1').select();
  await context.sync();
  return plan.name;
}

/** The id of the view's sheet that is as it was written, or was left half-written. */
async function untouchedSheet(context: ExcelContext, view: string): Promise<string | undefined> {
  const sheets = (await findChartSheets(context)).filter((sheet) => sheet.view === view);
  const read = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load({ formulas: true });
    return { sheet, used };
  });
  if (read.length > 0) await context.sync();
  return read.find(
    ({ sheet: { print }, used }) =>
      print === undefined || (!used.isNullObject && printOfCells(used.formulas) === print),
  )?.sheet.id;
}

/** Names of sheet and table that nothing else in the workbook has. */
async function withFreeNames(
  context: ExcelContext,
  plan: SheetPlan,
  earlier: string | undefined,
): Promise<SheetPlan> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load({ id: true, name: true });
  tables.load({ name: true, worksheet: { id: true } });
  names.load({ name: true });
  await context.sync();
  const sheetNames = new SheetNames();
  for (const { id, name } of worksheets.items) if (id !== earlier) sheetNames.take(name);
  const own = worksheets.items.find(({ id }) => id === earlier)?.name;
  // What somebody called the tab stays.
  const name = own ?? sheetNames.take(plan.name);
  const taken = new Set([
    ...tables.items
      .filter(({ worksheet }) => worksheet.id !== earlier)
      .map((table) => table.name.toLowerCase()),
    ...names.items.map((one) => one.name.toLowerCase()),
  ]);
  return {
    ...plan,
    name,
    tables: plan.tables.map((table) => ({ ...table, name: freeName(table.name, taken) })),
    charts: plan.charts.map((chart) => onSheet(chart, name)),
  };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${String(number)}`;
  return name;
}

function onSheet(chart: ChartPlan, sheet: string): ChartPlan {
  return {
    ...chart,
    labels: { ...chart.labels, sheet },
    series: chart.series.map((series) => ({ ...series, values: { ...series.values, sheet } })),
  };
}

async function emptyEarlier(
  queue: WriteQueue,
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
  sheetId: string,
): Promise<ReadonlyMap<string, string>> {
  const { context } = queue;
  worksheet.tables.load({ name: true });
  worksheet.charts.load({ id: true });
  const cells = worksheet.getUsedRangeOrNullObject();
  cells.load({ address: true });
  await context.sync();
  for (const chart of worksheet.charts.items) chart.delete();
  const tables = await readOwnTables(
    context,
    worksheet.tables.items.map(({ name }) => ({ name, sheetId })),
  );
  const [used] = cells.isNullObject ? [] : rangesOnSheet(cells.address);
  return emptySheet(queue, worksheet, { tables: tables.get(sheetId) ?? [], used }, plan);
}
