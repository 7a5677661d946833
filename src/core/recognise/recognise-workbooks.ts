import { financialYearOf, type FinancialYear, parseFinancialYear } from '../calendar/financial-year';
import { monthOf } from '../calendar/month';
import type { Grid } from '../grid/grid';
import type { SourceWorkbook } from '../grid/workbook';
import { type Profile, ProfileError } from '../profile/profile';
import { recogniseText } from '../language/en-GB/recognise';
import { monthsOfCopiedTitles } from './copied-titles';
import { inferProfile } from './infer-profile';
import type { Layout, Reason, UnrecognisedSheet } from './layout';
import { areasMet } from './met-names';
import { missingSheets } from './missing-sheets';
import { areasInFileNames, areasOfNamedSheets, withQuestion } from './named-areas';
import type { Recognition, SpellingSuggestion } from './recognition';
import { nameKey } from './names/name-key';
import { partsBorneOut } from './names/part-in-title';
import { sharedParts } from './names/shared-parts';
import { recogniseSheet, type RecognisedSheet, type SheetTask } from './recognise-sheet';
import { withRunningParts } from './running-parts';
import { SheetView } from './sheet/sheet-view';
import { areasOfUnnamed } from './unnamed-areas';
import { suggestNames } from './suggest-names';
import { type FoundAreas, Vocabulary } from './vocabulary';
import { readClues } from './words/read-clues';

/**
 * Recognises every table in the workbooks. The profile is obeyed; what it does not say is inferred, and the profile in
 * the answer says it all, so that recognising again with it gives the same tables. Throws `ProfileError` where the
 * profile names a sheet or a row that is not there.
 */
export function recogniseWorkbooks(workbooks: readonly SourceWorkbook[], profile: Profile): Recognition {
  refuse(missingSheets(profile, workbooks));
  const grids = workbooks.flatMap((workbook) => workbook.grids);
  const workbookOfGrid = workbooks.flatMap((workbook, index) => workbook.grids.map(() => index));
  const years = workbooks.map(yearOfSheets);
  const views = grids.map((grid) => new SheetView(grid));
  const taskOf = (grid: number, vocabulary: Vocabulary, said: SaidByNames = {}): SheetTask => {
    const workbook = workbookOfGrid[grid]!;
    const workbookYear = years[workbook];
    const reportYear = reportYearOf(profile, workbooks[workbook]!);
    return {
      view: views[grid]!,
      grid,
      vocabulary,
      profile,
      ...(workbookYear !== undefined && { workbookYear }),
      ...(reportYear !== undefined && { reportYear }),
      ...said,
    };
  };
  const plain = new Vocabulary(profile);
  const firstLook = grids.map((_, grid) => recogniseSheet(taskOf(grid, plain)));
  // The names met in one table tell what the names in another are: a second look, where it can make a difference.
  const met = withPartsInTitles(areasOf(grids, firstLook), firstLook, plain);
  const vocabulary = new Vocabulary(profile, met);
  const isKnown = (name: string): boolean => vocabulary.isArea(name);
  const { areas: sheetAreas, asked: sheetsAsked } = areasOfNamedSheets(grids, firstLook, isKnown);
  const isNamed = (grid: number): boolean => sheetAreas.has(grids[grid]!.source.sheet);
  const { areas: fileAreas, asked: filesAsked } = areasInFileNames(grids, firstLook, isKnown, isNamed);
  const sheetMonths = monthsOfCopiedTitles(grids, firstLook, workbookOfGrid);
  const looked = firstLook.map((sheet, grid) => {
    const fileArea = fileAreas.get(grids[grid]!.source.file);
    const sheetArea = sheetAreas.get(grids[grid]!.source.sheet);
    const sheetMonth = sheetMonths.get(grid);
    const isOtherwiseNow =
      fileArea !== undefined ||
      sheetMonth !== undefined ||
      (sheetArea !== undefined && sheet.recognised.length > 0) ||
      (met.rows.size > 0 && dependsOnNames(views[grid]!, sheet, vocabulary));
    const said = {
      ...(fileArea !== undefined && { fileArea }),
      ...(sheetArea !== undefined && { sheetArea }),
      ...(sheetMonth !== undefined && { sheetMonth }),
    };
    return isOtherwiseNow ? recogniseSheet(taskOf(grid, vocabulary, said)) : sheet;
  });
  const asked = { sheets: sheetsAsked, files: filesAsked };
  const sheets = mapLayouts(withUnnamedAreas(looked, grids, workbooks, workbookOfGrid), (layout) =>
    withQuestion(layout, grids[layout.grid]!.source, asked),
  );
  refuse(sheets.flatMap((sheet) => sheet.problems));
  const layouts = withRunningParts(
    sheets.flatMap((sheet) => sheet.recognised.flatMap((recognised) => recognised.layouts)),
    grids,
  );
  const unrecognised = sheets.flatMap(({ reason }, grid): UnrecognisedSheet[] =>
    reason ? [{ grid, reason }] : [],
  );
  const recognised = { workbooks, grids, workbookOfGrid, layouts, unrecognised };
  let suggestions: readonly SpellingSuggestion[] | undefined;
  return {
    ...recognised,
    given: profile,
    // Names are told apart from what areas are called by now: as they are written they were met at the first look.
    profile: inferProfile(profile, grids, layouts, areasOf(grids, sheets), met.rows.keys()),
    // Comparing all names with each other takes as long as recognising: it waits until somebody asks.
    get suggestions() {
      return (suggestions ??= suggestNames(profile, grids, layouts));
    },
  };
}

/** What names of sheets and files say, seen beside each other. */
type SaidByNames = Pick<SheetTask, 'fileArea' | 'sheetArea' | 'sheetMonth'>;

/** Throws a `ProfileError` where entries about tables do not fit; each reason begins with its entry's number. */
function refuse(problems: readonly Reason[]): void {
  if (problems.length === 0) return;
  const entries = new Set(problems.map(({ detail = '' }) => Number.parseInt(detail, 10) - 1));
  throw new ProfileError(problems.map(recogniseText.profileProblem), [...entries], problems);
}

/** The year the profile reports on, or the one before for a workbook given as last year's. */
function reportYearOf(profile: Profile, { isPrevious }: SourceWorkbook): FinancialYear | undefined {
  const year = profile.year === undefined ? undefined : parseFinancialYear(profile.year);
  return year === undefined || isPrevious !== true ? year : year - 1;
}

/** The areas met on sheets, and which are parts of which. */
function areasOf(grids: readonly Grid[], sheets: readonly RecognisedSheet[]): ReturnType<typeof areasMet> {
  const recognised = sheets.flatMap((sheet) => sheet.recognised);
  const pairs = recognised.flatMap((one) => [...one.parents]);
  const parents = new Map(pairs);
  // What is the whole somewhere and a part elsewhere would be its own part in the end: it stays a whole.
  for (const parent of new Set(parents.values())) parents.delete(parent);
  const found = recognised.flatMap((one) =>
    one.layouts.map((layout): { grid: Grid; layout: Layout } => ({ grid: grids[layout.grid]!, layout })),
  );
  return areasMet(found, parents, sharedParts(pairs));
}

/** With the parts of areas that titles name and other tables bear out. */
function withPartsInTitles(
  met: FoundAreas,
  sheets: readonly RecognisedSheet[],
  plain: Vocabulary,
): FoundAreas {
  const named = sheets.flatMap(({ recognised }) => recognised.flatMap((one) => one.possiblePart ?? []));
  if (named.length === 0) return met;
  const reporting = new Set([...met.reporting].map(nameKey));
  const parts = partsBorneOut(named, (area) => plain.isReportingArea(area) || reporting.has(nameKey(area)));
  if (parts.length === 0) return met;
  const pairs = parts.map(({ part, whole }) => [part, whole] as const);
  return {
    ...met,
    rows: new Map([...met.rows, ...pairs.map(([part]) => [part, met.rows.get(part) ?? 1] as const)]),
    parents: new Map([...met.parents, ...pairs]),
    shared: new Set([...met.shared, ...sharedParts(pairs)]),
  };
}

/** Gives tables that say no area, and tell other facts than those beside them, a name of their own. */
function withUnnamedAreas(
  sheets: readonly RecognisedSheet[],
  grids: readonly Grid[],
  workbooks: readonly SourceWorkbook[],
  workbookOfGrid: readonly number[],
): readonly RecognisedSheet[] {
  const layouts = sheets.flatMap(({ recognised }) => recognised.flatMap((one) => one.layouts));
  const names = areasOfUnnamed(layouts, grids, workbooks, workbookOfGrid);
  if (names.size === 0) return sheets;
  const named = new Map([...names].map(([index, area]) => [layouts[index]!, area]));
  const withArea = (layout: Layout): Layout => {
    const area = named.get(layout);
    if (area === undefined) return layout;
    const ambiguity = { code: 'area by other figures', detail: area, chosen: area };
    return {
      ...layout,
      context: { ...layout.context, area },
      ambiguities: [...layout.ambiguities, ambiguity],
    };
  };
  return mapLayouts(sheets, withArea);
}

function mapLayouts(
  sheets: readonly RecognisedSheet[],
  change: (layout: Layout) => Layout,
): readonly RecognisedSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    recognised: sheet.recognised.map((one) => ({ ...one, layouts: one.layouts.map(change) })),
  }));
}

/** Whether knowing more areas could change what was made of a sheet. */
function dependsOnNames(view: SheetView, { recognised }: RecognisedSheet, vocabulary: Vocabulary): boolean {
  const layouts = recognised.flatMap((one) => one.layouts);
  const isPlainRows = ({ kind, context, confidence, ambiguities }: Layout): boolean =>
    (kind === 'log' || kind === 'register') &&
    context.area === undefined &&
    confidence > 0.7 &&
    ambiguities.every(({ code }) => code !== 'areas by lines alone');
  if (layouts.length === 0 || !layouts.every(isPlainRows)) return true;
  const { sheet, file } = view.grid.source;
  return [file, sheet, ...layouts.map(({ title }) => title)].some(
    (text) => vocabulary.areasIn(text).length > 0,
  );
}

/** The one financial year that the names of a workbook's sheets speak of. */
function yearOfSheets({ grids }: SourceWorkbook): FinancialYear | undefined {
  const years = new Set<FinancialYear>();
  for (const grid of grids) {
    const clues = readClues(grid.source.sheet, 'sheet');
    for (const year of clues.years) years.add(year);
    for (const { month, year } of clues.months) {
      if (year !== undefined) years.add(financialYearOf(monthOf(year, month)));
    }
  }
  return years.size === 1 ? [...years][0] : undefined;
}
