import { KIND_CODE } from '../grid/cell';
import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { columnLetters, rangeAddress } from '../grid/address';
import type { Profile } from '../profile/profile';
import { isExact } from '../profile/match-tables';
import type { Ambiguity, Layout, Reason } from './layout';
import { undatedRows } from './layouts/log';
import { LAYOUT_RECOGNISERS } from './layouts/layout-recognisers';
import { type ProfiledRegion, profileRegions } from './profiled-regions';
import type { Recognised, RegionTask } from './region-task';
import { readAbove } from './sheet/above-table';
import { findRegions, type Region } from './sheet/find-regions';
import type { SheetView } from './sheet/sheet-view';
import { readContext } from './table-context';
import type { Vocabulary } from './vocabulary';

export interface SheetTask {
  readonly view: SheetView;
  readonly grid: number;
  readonly vocabulary: Vocabulary;
  readonly profile: Profile;
  /** The year that the names of the workbook's sheets agree on. */
  readonly workbookYear?: FinancialYear;
  /** The year the profile reports on; for a workbook given as last year's, the year before. */
  readonly reportYear?: FinancialYear;
  /** The area that the file's name says, where nothing in the workbook says one. */
  readonly fileArea?: string;
  /** The area that the sheet's name says beside sheets called after other areas. */
  readonly sheetArea?: string;
  /** The month that the sheet's name says, where its title is copied from another month's. */
  readonly sheetMonth?: Month;
}

export interface RecognisedSheet {
  readonly recognised: readonly Recognised[];
  /** Why nothing was recognised; present exactly where nothing was. */
  readonly reason?: Reason;
  /** Sentences' codes for entries of the profile that name a row of this sheet on which nothing stands. */
  readonly problems: readonly Reason[];
}

/** Recognises every table on a sheet. */
export function recogniseSheet(task: SheetTask): RecognisedSheet {
  const { view, profile } = task;
  const found = findRegions(view);
  const { regions, missing, isIgnored } = profileRegions(view, found, profile);
  if (isIgnored) return { recognised: [], reason: { code: 'ignored by profile' }, problems: [] };
  const problems = missing
    .filter(({ table }) => isExact(table.sheet))
    .map(({ table, place }) => ({
      code: 'profile row empty',
      detail: `${place + 1}: ${table.headerRow ?? table.firstRow ?? 0}`,
    }));
  const recognised: Recognised[] = [];
  const unread: Region[] = [];
  const undated: string[] = [];
  const headLastRow = Math.min(...regions.map(({ region }) => region.firstRow)) - 1;
  for (const profiled of regions) {
    const ofRegion = regionTask(task, profiled, headLastRow);
    const best = recogniseRegion(ofRegion);
    if (best) {
      recognised.push(withRowsBelow(view, profiled.region, withNamedPart(ofRegion, best)));
      continue;
    }
    unread.push(profiled.region);
    const rows = undatedRows(ofRegion);
    const { first: firstColumn, last: lastColumn } = profiled.region.columns;
    if (rows) undated.push(rangeAddress({ ...rows, firstColumn, lastColumn }));
  }
  if (recognised.length > 0)
    return { recognised: withUndated(withUnread(view, recognised, unread), undated), problems };
  const isDecided = regions.some(({ table }) => table?.layout !== undefined);
  const reason = isDecided
    ? { code: 'profile does not fit' }
    : undated.length > 0
      ? { code: LOG_WITHOUT_DATES, detail: undated.join(', ') }
      : whyNothing(view, found);
  return { recognised, reason, problems };
}

function regionTask(task: SheetTask, { region, table }: ProfiledRegion, headLastRow: number): RegionTask {
  const { view, grid, vocabulary, workbookYear, reportYear, fileArea, sheetArea, sheetMonth } = task;
  const { sheet, file } = view.grid.source;
  const names = {
    sheet,
    file,
    ...(workbookYear !== undefined && { workbookYear }),
    ...(reportYear !== undefined && { reportYear }),
    ...(fileArea !== undefined && { fileArea }),
    ...(sheetArea !== undefined && { sheetArea }),
    ...(sheetMonth !== undefined && { sheetMonth }),
  };
  const context = readContext(readAbove(view, region, headLastRow), names, vocabulary, table);
  return { view, grid, region, context, vocabulary, ...(table && { table }) };
}

/** So sure an answer needs no second opinion. */
const SURE = 0.95;

/** Asks every recogniser (or the one the profile names) and takes the surest answer. */
function recogniseRegion(task: RegionTask): Recognised | undefined {
  const decided = task.table?.layout;
  let best: Recognised | undefined;
  for (const { kind, recognise } of LAYOUT_RECOGNISERS) {
    if (decided !== undefined && decided !== kind) continue;
    if (best && best.confidence >= SURE) break;
    const recognised = recognise(task);
    if (recognised && recognised.confidence > (best?.confidence ?? 0)) best = recognised;
  }
  return best;
}

/** Adds what the title of a table says of the area it is about. */
function withNamedPart({ context }: RegionTask, recognised: Recognised): Recognised {
  const { area, possiblePart } = context;
  const isAbout = recognised.layouts.some((layout) => layout.context.area === area?.name);
  const parents =
    area?.partOf !== undefined && isAbout
      ? new Map([...recognised.parents, [area.name, area.partOf] as const])
      : recognised.parents;
  return { ...recognised, parents, ...(possiblePart && { possiblePart }) };
}

/** Rows of a region below its table are not read; where they hold more than a note, that is said. */
function withRowsBelow(view: SheetView, region: Region, recognised: Recognised): Recognised {
  const last = recognised.layouts.at(-1);
  if (!last) return recognised;
  let rows = 0;
  let first: number | undefined;
  for (let row = last.range.lastRow + 1; row <= region.lastRow; row++) {
    if (filledIn(view, region, row) < 2) continue;
    first ??= row;
    rows++;
  }
  if (first === undefined) return recognised;
  return withAmbiguity(recognised, {
    code: 'rows below not read',
    row: first,
    detail: String(rows),
    chosen: 'none',
  });
}

function filledIn(view: SheetView, { columns }: Region, row: number): number {
  let filled = 0;
  for (let column = columns.first; column <= columns.last; column++)
    if (!view.isBlankAt(row, column)) filled++;
  return filled;
}

/** Parts of a sheet that hold figures and were not recognised are named with the first table that was. */
function withUnread(
  view: SheetView,
  recognised: readonly Recognised[],
  unread: readonly Region[],
): Recognised[] {
  const places = unread
    .filter((region) => holdsNumbers(view, region))
    .map(({ firstRow, lastRow, columns }) =>
      rangeAddress({ firstRow, lastRow, firstColumn: columns.first, lastColumn: columns.last }),
    );
  const [first, ...others] = recognised;
  if (!first || places.length === 0) return [...recognised];
  const row = unread[0]!.firstRow;
  return [
    withAmbiguity(first, { code: 'part not recognised', row, detail: places.join(', '), chosen: 'none' }),
    ...others,
  ];
}

/** The reason, and the ambiguity, of a log whose entries nobody can put in a month; its detail says where they are. */
export const LOG_WITHOUT_DATES = 'log without dates';

function withUndated(recognised: readonly Recognised[], undated: readonly string[]): Recognised[] {
  const [first, ...others] = recognised;
  if (!first || undated.length === 0) return [...recognised];
  const detail = undated.join(', ');
  return [withAmbiguity(first, { code: LOG_WITHOUT_DATES, detail, chosen: 'none' }), ...others];
}

function withAmbiguity(recognised: Recognised, ambiguity: Ambiguity): Recognised {
  const layouts = recognised.layouts.map((layout, index): Layout =>
    index === recognised.layouts.length - 1
      ? { ...layout, ambiguities: [...layout.ambiguities, ambiguity] }
      : layout,
  );
  return { ...recognised, layouts };
}

function whyNothing(view: SheetView, regions: readonly Region[]): Reason {
  if (view.scan.bands.length === 0) return { code: 'empty sheet' };
  const numbers = regions.find((region) => holdsNumbers(view, region));
  if (numbers) {
    const { columns, firstRow } = numbers;
    return { code: 'figures of something else', detail: `${columnLetters(columns.first)}${firstRow + 1}` };
  }
  return regions.length === 0 ? { code: 'text only' } : { code: 'no dates and no counts' };
}

const LOOKED_AT_ROWS = 60;

function holdsNumbers(view: SheetView, { firstRow, lastRow, columns }: Region): boolean {
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + LOOKED_AT_ROWS); row++) {
    for (let column = columns.first; column <= columns.last; column++) {
      if (view.grid.kindCodeAt(row, column) === KIND_CODE.number) return true;
    }
  }
  return false;
}
