import type { CellRange } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import type { ExcelContext } from '../excel-context';
import type { Pause } from '../pause';
import { readSheets } from '../read/read-sheets';
import { type SheetSurvey, surveySheets } from '../read/survey-sheets';
import { type CellPlace, isSameSource, LiveGrid } from './live-grid';
import type { PendingSheet } from './pending-changes';

/** A sheet that is listened to. */
export interface ChangedSheet {
  readonly sheetId: string;
  /** The sheet as it is now. */
  readonly grid: Grid;
  /** The cells that are not what they were; absent where rows, columns or the sheet's name may have moved. */
  readonly cells?: readonly CellPlace[];
}

export interface SheetsRead {
  readonly changed: readonly ChangedSheet[];
  /** Whether sheets came or went since. */
  readonly sheetsMoved: boolean;
}

/**
 * Reads again what changed on sheets, and nothing else. `live` is brought up to date. Throws an `ExcelFault`.
 */
export async function readChanges(
  context: ExcelContext,
  file: string,
  live: Map<string, LiveGrid>,
  pending: ReadonlyMap<string, PendingSheet>,
  pause: Pause,
): Promise<SheetsRead> {
  const surveys = await surveySheets(context);
  const changed: ChangedSheet[] = [];
  for (const survey of surveys) {
    const known = live.get(survey.id);
    const wanted = pending.get(survey.id);
    if (!known || !wanted) continue;
    const sheet = await readSheet(context, file, survey, known, wanted, pause);
    if (sheet) changed.push(sheet);
    if (sheet && !sheet.cells) live.set(survey.id, new LiveGrid(sheet.grid, pause));
  }
  const present = new Set(surveys.map(({ id }) => id));
  return { changed, sheetsMoved: [...live.keys()].some((id) => !present.has(id)) };
}

async function readSheet(
  context: ExcelContext,
  file: string,
  survey: SheetSurvey,
  live: LiveGrid,
  wanted: PendingSheet,
  pause: Pause,
): Promise<ChangedSheet | undefined> {
  const read = (sheet: SheetSurvey) => readSheets(context, file, [sheet], { pause });
  const { source } = live.grid;
  if (wanted === 'whole' || !isSameSource(source, { ...source, ...survey, sheet: survey.name })) {
    const { grids } = await read(survey);
    return { sheetId: survey.id, grid: grids[0]! };
  }
  const cells: (readonly CellPlace[])[] = [];
  const before = live.grid;
  for (const area of wanted) {
    const within = clip(area, live.grid, survey.used);
    if (!within) continue;
    const { grids } = await read({ ...survey, used: within });
    cells.push(await live.replace(within, grids[0]!));
  }
  return live.grid === before ? undefined : { sheetId: survey.id, grid: live.grid, cells: cells.flat() };
}

/** An area without what is neither used now nor was when it was read: a whole column may have been emptied. */
function clip(area: CellRange, grid: Grid, used: CellRange | undefined): CellRange | undefined {
  const lastRow = Math.min(area.lastRow, Math.max(grid.rowCount - 1, used?.lastRow ?? -1));
  const lastColumn = Math.min(area.lastColumn, Math.max(grid.columnCount - 1, used?.lastColumn ?? -1));
  return lastRow < area.firstRow || lastColumn < area.firstColumn
    ? undefined
    : { ...area, lastRow, lastColumn };
}
