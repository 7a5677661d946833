import type { DateSystem } from '../../core/calendar/civil-date';
import { cellAddress, rangeAddress } from '../../core/grid/address';
import type { SheetPlan, WorkbookPlan } from '../../core/report/workbook/plan';
import type { ExcelContext } from '../excel-context';
import { EMPTY_PROFILE, type Profile } from '../../core/profile/profile';
import { keepTypedTexts } from '../texts/keep-typed-texts';
import { readTypedOnReport, TextsNotKeptError } from '../texts/read-typed-on-report';
import { type SheetTrace, traceOf } from '../texts/sheet-trace';
import { contentBlocks } from './content-blocks';
import { emptySheet } from './keep-tables';
import { findNameClashes, NameClashError } from './name-clashes';
import { readOwnTables } from './own-tables';
import { deleteSheet } from './remove-report';
import { findReport, MARK, type ReportInWorkbook } from './report-in-workbook';
import { refuseToWriteProtected } from './refuse-protected';
import { type ReportState, writeState } from './report-state';
import { writeCharts } from './write-charts';
import { WriteQueue } from './write-queue';
import { writeSheetLooks } from './write-sheet-looks';
import { writeNumberFormats, writeStyles } from './write-styles';
import { writeTables } from './write-tables';

interface SheetInWriting {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
}

/**
 * Writes a report into the open workbook: new sheets, or over those of an earlier report; no other sheet is touched.
 * The workbook says that the report is being written from the first change to the last, so that a writing that stops
 * half-way is known for what it is (`findReport`). What people typed on the earlier report must be in the `profile`
 * the plan was made with: a `TextsNotKeptError` brings what is not. Throws that, a `NameClashError` or a
 * `ProtectedError` before anything is changed, or an `ExcelFault`; or `WritingStopped` once `signal` says so: what is there then is a writing that stopped
 * half-way.
 */
export async function writeReport(
  context: ExcelContext,
  plan: WorkbookPlan,
  dateSystem: DateSystem,
  profile: Profile = EMPTY_PROFILE,
  signal?: AbortSignal,
): Promise<void> {
  const found = await findReport(context);
  const clashes = findNameClashes(plan, found);
  if (clashes.length > 0) {
    throw new NameClashError(clashes);
  }
  refuseToWriteProtected(plan, found);
  const typed = await readTypedOnReport(context, found);
  const { changed } = keepTypedTexts(profile, typed);
  if (changed.length > 0) throw new TextsNotKeptError(changed.length, typed);
  const queue = new WriteQueue(context, signal);
  const traces = plan.sheets.map(traceOf);
  const mark = await markAsBeingWritten(queue, plan, found, traces);
  const kept = await removeEarlier(queue, plan, found);
  const sheets = await openSheets(queue, plan, found);
  for (const { plan: sheet, worksheet } of sheets) await writeTables(queue, sheet, worksheet, kept);
  await writeNames(queue, plan, sheets);
  for (const { plan: sheet, worksheet } of sheets) {
    await writeNumberFormats(queue, sheet, worksheet);
    await writeContents(queue, sheet, worksheet, dateSystem);
  }
  for (const { plan: sheet, worksheet } of sheets) {
    await writeSheetLooks(queue, sheet, worksheet);
    await writeStyles(queue, sheet, worksheet);
    await writeCharts(queue, sheet, worksheet);
  }
  for (const { worksheet } of sheets) worksheet.load({ id: true });
  const { application } = context.workbook;
  application.load({ calculationMode: true });
  await queue.send();

  const complete: ReportState = {
    version: 1,
    phase: 'complete',
    sheets: sheets.map(({ plan: { partId }, worksheet }) => ({ partId, id: worksheet.id })),
    adding: [],
    names: plan.names.map(({ name }) => name),
    traces,
  };
  // In manual mode each cell shows what the others held as it was written.
  if (application.calculationMode === 'Manual') await calculate(queue, sheets);
  await queue.add(() => {
    mark.setXml(writeState(complete));
  });
  await queue.send();
}

/** Tables look at the figures, quoted figures at tables, sentences at quoted figures: three passes settle all. */
const PASSES = 3;

/** Works the report out and nothing else of the workbook; a sheet alone is worked out with what the others show. */
async function calculate(queue: WriteQueue, sheets: readonly SheetInWriting[]): Promise<void> {
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { worksheet } of sheets)
      await queue.add(() => {
        worksheet.calculate(true);
      });
  }
}

/** Of an earlier writing that stopped half-way, what it found and what it was to write both may stand on the sheets. */
function tracesInWriting({ state }: ReportInWorkbook, traces: readonly SheetTrace[]): SheetTrace[] {
  const seen = new Set<string>();
  return [...traces, ...state.traces].filter((trace) => {
    const key = JSON.stringify(trace);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

async function markAsBeingWritten(
  queue: WriteQueue,
  plan: WorkbookPlan,
  found: ReportInWorkbook,
  traces: readonly SheetTrace[],
): Promise<Excel.CustomXmlPart> {
  const owned = new Set(found.owned.map(({ partId }) => partId));
  const xml = writeState({
    version: 1,
    phase: 'being written',
    sheets: found.owned.map(({ partId, id }) => ({ partId, id })),
    adding: plan.sheets.filter(({ partId }) => !owned.has(partId)).map(({ name }) => name),
    names: [...new Set([...found.state.names, ...plan.names.map(({ name }) => name)])],
    traces: tracesInWriting(found, traces),
  });
  const [part, ...others] = found.parts;
  if (part) {
    await queue.add(() => {
      part.setXml(xml);
      for (const other of others) other.delete();
    });
    return part;
  }
  let added: Excel.CustomXmlPart | undefined;
  await queue.add(() => {
    added = queue.context.workbook.customXmlParts.add(xml);
  });
  return added!;
}

/**
 * Takes away what the earlier report had and the new one writes anew: names, cells, charts, sheets no longer needed.
 * Gives the tables that stay, Excel's ids by the plan's names.
 */
async function removeEarlier(
  queue: WriteQueue,
  plan: WorkbookPlan,
  found: ReportInWorkbook,
): Promise<ReadonlyMap<string, string>> {
  const { workbook } = queue.context;
  const wanted = new Map(plan.sheets.map((sheet) => [sheet.partId, sheet]));
  const rewritten = new Set(found.owned.filter(({ partId }) => wanted.has(partId)).map(({ id }) => id));
  const tables = await readOwnTables(
    queue.context,
    found.tables.filter(({ sheetId }) => rewritten.has(sheetId)),
  );
  const kept = new Map<string, string>();
  const present = new Set(found.names);
  for (const name of found.state.names) {
    if (present.has(name))
      await queue.add(() => {
        workbook.names.getItem(name).delete();
      }, 2);
  }
  for (const sheet of found.owned) {
    const worksheet = workbook.worksheets.getItem(sheet.id);
    const planned = wanted.get(sheet.partId);
    if (!planned) {
      await queue.add(() => {
        deleteSheet(worksheet);
      }, 3);
      continue;
    }
    for (const id of sheet.chartIds)
      await queue.add(() => {
        worksheet.charts.getItem(id).delete();
      }, 2);
    const earlier = { tables: tables.get(sheet.id) ?? [], used: sheet.used };
    const stay = await emptySheet(queue, worksheet, earlier, planned);
    for (const [name, id] of stay) kept.set(name, id);
  }
  return kept;
}

/**
 * The sheets to write on: those of the earlier report where it had them, the others added behind the sheet they follow in
 * the plan, so that what people moved stays where they put it.
 */
async function openSheets(
  queue: WriteQueue,
  plan: WorkbookPlan,
  found: ReportInWorkbook,
): Promise<SheetInWriting[]> {
  const { worksheets } = queue.context.workbook;
  const earlier = new Map(found.owned.map((sheet) => [sheet.partId, sheet]));
  const opened: SheetInWriting[] = [];
  const order = tabsOf(plan, found);
  for (const [index, sheet] of plan.sheets.entries()) {
    const known = earlier.get(sheet.partId);
    if (known) {
      const worksheet = worksheets.getItem(known.id);
      if (known.name !== sheet.name)
        await queue.add(() => {
          worksheet.name = sheet.name;
        });
      opened.push({ plan: sheet, worksheet });
      continue;
    }
    await queue.add(() => {
      const worksheet = worksheets.add(sheet.name);
      worksheet.customProperties.add(MARK, sheet.partId);
      const place = placeAmong(order, plan, index);
      if (place < order.length) worksheet.position = place;
      order.splice(place, 0, sheet.partId);
      opened.push({ plan: sheet, worksheet });
    }, 4);
  }
  return opened;
}

/** The tabs that stay, in their order: parts of the report by the plan's ids, nothing for other sheets. */
function tabsOf({ sheets }: WorkbookPlan, { order, owned }: ReportInWorkbook): (string | undefined)[] {
  const wanted = new Set(sheets.map(({ partId }) => partId));
  const parts = new Map(owned.map(({ id, partId }) => [id, partId]));
  const isGone = (id: string) => parts.has(id) && !wanted.has(parts.get(id)!);
  return order.filter((id) => !isGone(id)).map((id) => parts.get(id));
}

/** Where a sheet of the plan comes to lie: behind the one before it, else before the first that is there, else last. */
function placeAmong(order: readonly (string | undefined)[], { sheets }: WorkbookPlan, index: number): number {
  const before = index > 0 ? order.indexOf(sheets[index - 1]!.partId) : -1;
  if (before >= 0) return before + 1;
  const next = sheets.slice(index + 1).find(({ partId }) => order.includes(partId));
  return next ? order.indexOf(next.partId) : order.length;
}

async function writeNames(
  queue: WriteQueue,
  { names }: WorkbookPlan,
  sheets: readonly SheetInWriting[],
): Promise<void> {
  const byName = new Map(sheets.map(({ plan, worksheet }) => [plan.name, worksheet]));
  for (const { name, sheet, row, column } of names) {
    const cell = byName.get(sheet)!;
    await queue.add(() => {
      queue.context.workbook.names.add(name, cell.getRange(cellAddress(row, column)));
    }, 2);
  }
}

async function writeContents(
  queue: WriteQueue,
  sheet: SheetPlan,
  worksheet: Excel.Worksheet,
  dateSystem: DateSystem,
): Promise<void> {
  for (const { range, rows, bytes } of contentBlocks(sheet, dateSystem)) {
    await queue.add(
      () => {
        worksheet.getRange(rangeAddress(range)).formulas = rows.map((row) => [...row]);
      },
      2,
      bytes,
    );
  }
}
