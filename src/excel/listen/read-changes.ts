import type { CellRange } from '../../core/grid/address';
import type { Grid, GridSource } from '../../core/grid/grid';
import type { ExcelContext } from '../excel-context';
import type { Pause } from '../pause';
import { findOwnSheets } from '../read/own-sheets';
import { readSheets } from '../read/read-sheets';
import { type SheetSurvey, surveySheets } from '../read/survey-sheets';
import { KnownSheet } from './known-sheet';
import type { PendingSheet } from './pending-changes';

/** An area of a sheet as it is now; `cells` holds them at their places. */
export interface AreaRead {
  readonly area: CellRange;
  readonly cells: Grid;
}

/** What was read again of a sheet. `sheet` is the name under which it was told last; a new one has none. */
export type ChangedSheet =
  | { readonly kind: 'areas'; readonly sheet: string; readonly areas: readonly AreaRead[] }
  /** Rows, columns or the sheet's name may have moved, or the sheet is new. */
  | { readonly kind: 'whole'; readonly sheet?: string; readonly grid: Grid }
  | { readonly kind: 'gone'; readonly sheet: string };

/**
 * Reads again what changed on sheets, and nothing else. `known` is brought up to date. `lookForSheets`: sheets may have
 * come or gone; our own are none. Throws an `ExcelFault`.
 */
export async function readChanges(
  context: ExcelContext,
  file: string,
  known: Map<string, KnownSheet>,
  pending: ReadonlyMap<string, PendingSheet>,
  lookForSheets: boolean,
  pause: Pause,
): Promise<readonly ChangedSheet[]> {
  const read = async (sheet: SheetSurvey) => {
    const { grids } = await readSheets(context, file, [sheet], { pause });
    return grids[0]!;
  };
  const surveys = await surveySheets(context);
  const ours = lookForSheets ? await findOwnSheets(context) : undefined;
  const changed: ChangedSheet[] = [];
  // Taken note of once all is read: what a fault kept from being told must be read and told again.
  const now = new Map<string, KnownSheet>();
  for (const survey of surveys) {
    const { id } = survey;
    const before = known.get(id);
    const wanted = pending.get(id);
    if (before && wanted) {
      const sheet = await readSheet(survey, before, wanted, read);
      if (sheet?.kind === 'whole') now.set(id, new KnownSheet(sheet.grid));
      if (sheet) changed.push(sheet);
    } else if (!before && ours && !ours.has(id)) {
      const grid = await read(survey);
      now.set(id, new KnownSheet(grid));
      changed.push({ kind: 'whole', grid });
    }
  }
  const present = new Set(surveys.map(({ id }) => id));
  for (const [id, { source }] of known) {
    if (present.has(id)) continue;
    known.delete(id);
    changed.push({ kind: 'gone', sheet: source.sheet });
  }
  for (const [id, sheet] of now) known.set(id, sheet);
  return changed;
}

async function readSheet(
  survey: SheetSurvey,
  known: KnownSheet,
  wanted: PendingSheet,
  read: (sheet: SheetSurvey) => Promise<Grid>,
): Promise<ChangedSheet | undefined> {
  const { source } = known;
  const { sheet } = source;
  if (wanted === 'whole' || !isSameSource(source, { ...source, ...survey, sheet: survey.name }))
    return { kind: 'whole', sheet, grid: await read(survey) };
  const areas: AreaRead[] = [];
  for (const wantedArea of wanted) {
    const area = clip(wantedArea, known, survey.used);
    if (!area) continue;
    const cells = await read({ ...survey, used: area });
    known.readAgain(area, cells);
    areas.push({ area, cells });
  }
  return areas.length === 0 ? undefined : { kind: 'areas', sheet, areas };
}

/** An area without what is neither used now nor was when it was read: a whole column may have been emptied. */
function clip(area: CellRange, known: KnownSheet, used: CellRange | undefined): CellRange | undefined {
  const lastRow = Math.min(area.lastRow, Math.max(known.rowCount - 1, used?.lastRow ?? -1));
  const lastColumn = Math.min(area.lastColumn, Math.max(known.columnCount - 1, used?.lastColumn ?? -1));
  return lastRow < area.firstRow || lastColumn < area.firstColumn
    ? undefined
    : { ...area, lastRow, lastColumn };
}

/** Whether the sheet is called or lies otherwise than it did: months are told by names of sheets. */
function isSameSource(one: GridSource, other: GridSource): boolean {
  return one.sheet === other.sheet && one.position === other.position && one.visibility === other.visibility;
}
