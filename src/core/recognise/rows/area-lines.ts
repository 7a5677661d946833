import type { FieldColumn } from '../layout';
import { areaFormOf } from '../names/area-form';
import { isNoPlaceName, isPlaceName } from '../names/place-names';
import type { RegionTask } from '../region-task';
import { tidyText } from '../values/normalise-text';
import { namesIn } from '../words/name-words';
import { type Body, isBlankRow } from './read-body';

/** The lines of a log that may head the rows below them with an area. */
export interface AreaLines {
  /** Those that do, as written. */
  readonly areas: ReadonlySet<string>;
  /** Those that may be the names of areas, where nothing says so. */
  readonly doubted: readonly string[];
}

/** In fewer lines they may be remarks. */
const LEAST_LINES = 2;
const NONE: AreaLines = { areas: new Set(), doubted: [] };

/**
 * The lines of a log that are nothing but the name of an area and head the rows below, where no column says the area:
 * the names of two or more known areas or places, in one column and in one case, the first before all entries; they may
 * come again under each month or year. Where a title or name says which area the log is of, only names of known areas
 * are taken. Other names among them are remarks; where these are most of the lines, or stand first, none is an area.
 * Either way somebody has to be asked, and the lines are given as `doubted`.
 */
export function areaLines(
  { view, region, vocabulary, context }: RegionTask,
  { leftOut, sectionRows }: Pick<Body, 'leftOut' | 'sectionRows'>,
  fields: readonly FieldColumn[],
  bodyFirstRow: number,
): AreaLines {
  if (fields.some(({ field }) => field === 'area')) return NONE;
  const notes = leftOut.flatMap(({ row, reason }) => (reason === 'note row' ? [row] : []));
  const heads = [...notes, ...sectionRows].sort((one, other) => one - other);
  const lines = heads.flatMap((row) => {
    let column = region.columns.first;
    while (column < region.columns.last && view.isBlankAt(row, column)) column++;
    const text = view.labelAt(row, column);
    const isBorneOut = vocabulary.isArea(text) || (isOpen(text) && isPlaceName(text));
    return !hasMore(column, row) && (isBorneOut || isOpen(text)) ? [{ row, column, text, isBorneOut }] : [];
  });
  const [first] = lines;
  if (!first) return NONE;
  const isNoEntry = (row: number): boolean => heads.includes(row) || isBlankRow(view, region.columns, row);
  for (let row = bodyFirstRow; row < first.row; row++) if (!isNoEntry(row)) return NONE;
  const alike = lines.filter(
    ({ column, text }) => column === first.column && isUpperCase(text) === isUpperCase(first.text),
  );
  const textsOf = (isBorneOut: boolean): string[] => [
    ...new Set(alike.flatMap((line) => (line.isBorneOut === isBorneOut ? [line.text] : []))),
  ];
  const areas = textsOf(true);
  const others = textsOf(false);
  const isOfAreas =
    first.isBorneOut &&
    new Set(areas.map((text) => areaFormOf(text).key)).size >= LEAST_LINES &&
    areas.length >= others.length;
  if (isOfAreas) return { areas: new Set(areas), doubted: others };
  const doubted = [...areas, ...others];
  return doubted.length < LEAST_LINES ? NONE : { areas: new Set(), doubted };

  function hasMore(column: number, row: number): boolean {
    for (let other = column + 1; other <= region.columns.last; other++)
      if (!view.isBlankAt(row, other)) return true;
    return false;
  }

  /** Whether a text is a name and nothing else, which nothing says is that of something else. */
  function isOpen(text: string): boolean {
    const [name, ...others] = context.area === undefined ? namesIn(text) : [];
    return (
      name !== undefined &&
      others.length === 0 &&
      areaFormOf(name).key === areaFormOf(text).key &&
      !isNoPlaceName(text)
    );
  }
}

function isUpperCase(text: string): boolean {
  return tidyText(text) === tidyText(text).toUpperCase();
}
