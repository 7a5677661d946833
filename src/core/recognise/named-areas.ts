import type { Grid } from '../grid/grid';
import type { Ambiguity, Layout } from './layout';
import { type MonthlyFigures, monthlyFigures, tellOtherFacts } from './monthly-figures';
import { areaFormOf } from './names/area-form';
import { areasOfFiles, areasOfSheets, type NamedAreas } from './names/areas-of-files';
import type { RecognisedSheet } from './recognise-sheet';
import { namesArea } from './unnamed-areas';
import { readClues } from './words/read-clues';

/** The areas that sheets are called after, by name of sheet: those of logs and of counts, where several are. */
export function areasOfNamedSheets(
  grids: readonly Grid[],
  sheets: readonly RecognisedSheet[],
  isKnown: (name: string) => boolean,
): NamedAreas {
  const has = (grid: number, fits: (layout: Layout) => boolean): boolean =>
    sheets[grid]!.recognised.some(({ layouts }) => layouts.some(fits));
  const isByName = (layout: Layout): boolean =>
    layout.kind !== 'register' &&
    (layout.ambiguities.some(({ code }) => NAMED_BY_SHEET.has(code)) ||
      isNamedBy(layout, grids[layout.grid]!.source.sheet, 'sheet'));
  const isLogWithAreas = ({ kind, context, fields }: Layout): boolean =>
    kind === 'log' && context.area === undefined && fields.some(({ field }) => field === 'area');
  const namesOf = (fits: (layout: Layout) => boolean): string[] =>
    grids.flatMap(({ source }, grid) => (has(grid, fits) ? [source.sheet] : []));
  return areasOfSheets(namesOf(isByName), namesOf(isLogWithAreas), isKnown);
}

const NAMED_BY_SHEET: ReadonlySet<string> = new Set(['area by name alone', 'area by sheet name']);

/** Whether the area a table is about is the one that its sheet or file is called after. */
function isNamedBy({ context }: Layout, text: string, source: 'sheet' | 'file'): boolean {
  const { area } = context;
  return (
    area !== undefined &&
    readClues(text, source).names.some((name) => areaFormOf(name).key === areaFormOf(area).key)
  );
}

/** The areas that the names of files say, of the files with tables of which none says an area. */
export function areasInFileNames(
  grids: readonly Grid[],
  sheets: readonly RecognisedSheet[],
  isKnown: (name: string) => boolean,
  isNamed: (grid: number) => boolean,
): NamedAreas {
  const tables = new Map<string, Layout[]>();
  const withAreas = new Set<string>();
  sheets.forEach(({ recognised }, grid) => {
    const layouts = recognised.flatMap((one) => one.layouts);
    const { file } = grids[grid]!.source;
    if (layouts.length > 0) tables.set(file, [...(tables.get(file) ?? []), ...layouts]);
    if (layouts.length > 0 && (isNamed(grid) || layouts.some(namesArea))) withAreas.add(file);
  });
  const figures = new Map<string, readonly MonthlyFigures[]>();
  const figuresOf = (file: string): readonly MonthlyFigures[] => {
    const known =
      figures.get(file) ?? tables.get(file)!.map((layout) => monthlyFigures(grids[layout.grid]!, layout));
    figures.set(file, known);
    return known;
  };
  const isBorneOut = (file: string): boolean =>
    tables.get(file)!.some((layout) => isNamedBy(layout, file, 'file'));
  const files = [...tables.keys()].filter((file) => !withAreas.has(file) || isBorneOut(file));
  const { areas, asked } = areasOfFiles(files, isKnown, (one, other) =>
    figuresOf(one).every((here) => figuresOf(other).every((there) => tellOtherFacts(here, there))),
  );
  const withoutAreas = (named: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...named].filter(([file]) => !withAreas.has(file)));
  return { areas: withoutAreas(areas), asked: withoutAreas(asked) };
}

/** Asks of a table without an area whether the names of sheets or files are areas, with the first table of each. */
export function withQuestion(
  layout: Layout,
  { sheet, file }: { readonly sheet: string; readonly file: string },
  asked: { readonly sheets: ReadonlyMap<string, string>; readonly files: ReadonlyMap<string, string> },
): Layout {
  if (layout.kind === 'register' || namesArea(layout)) return layout;
  const code = asked.sheets.has(sheet) ? 'areas by sheet names alone' : 'areas by file names alone';
  const names = asked.sheets.has(sheet) ? asked.sheets : asked.files.has(file) ? asked.files : undefined;
  if (!names) return layout;
  const question: Ambiguity = { code, detail: [...new Set(names.values())].join(', '), chosen: 'none' };
  const others = layout.ambiguities.filter((ambiguity) => ambiguity.code !== 'area by name alone');
  return { ...layout, ambiguities: [...others, question] };
}
