import { namesIn } from '../words/name-words';
import type { RegionTask } from '../region-task';
import { areaFormOf } from '../names/area-form';
import { tidyText } from '../values/normalise-text';
import type { FieldColumn } from '../layout';
import { type Body, isBlankRow } from './read-body';

/** In fewer lines they may be remarks. */
const LEAST_LINES = 2;
/** A name alone in a row that says when something was, not where. */
const TIME_WORD =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|holidays?|weekend|shift|nights?|days?|mornings?|afternoons?|evenings?|earl(?:y|ies)|lates?)\b/i;

/**
 * The lines of a log that are nothing but the name of an area and head the rows below, where no column says the area:
 * two or more names, each once, in one column and in one case, the first before all entries. Where a title or
 * name says which area the log is of, only names of known areas are taken. What is written in
 * between is a remark. Gives the lines as written.
 */
export function areaLines(
  { view, region, vocabulary, context }: RegionTask,
  { leftOut, sectionRows }: Pick<Body, 'leftOut' | 'sectionRows'>,
  fields: readonly FieldColumn[],
  bodyFirstRow: number,
): ReadonlySet<string> {
  if (fields.some(({ field }) => field === 'area')) return new Set();
  const notes = leftOut.flatMap(({ row, reason }) => (reason === 'note row' ? [row] : []));
  const lines = [...notes, ...sectionRows]
    .sort((one, other) => one - other)
    .flatMap((row) => {
      let column = region.columns.first;
      while (column < region.columns.last && view.isBlankAt(row, column)) column++;
      const text = view.labelAt(row, column);
      const isAlone = !hasMore(column, row);
      return isAlone && (vocabulary.isArea(text) || (context.area === undefined && isName(text)))
        ? [{ row, column, text }]
        : [];
    });
  const [first] = lines;
  const isNoEntry = (row: number): boolean => notes.includes(row) || isBlankRow(view, region.columns, row);
  for (let row = bodyFirstRow; row < (first?.row ?? 0); row++) if (!isNoEntry(row)) return new Set();
  if (!first) return new Set();
  const alike = lines.filter(
    ({ column, text }) => column === first.column && isUpperCase(text) === isUpperCase(first.text),
  );
  const keys = alike.map(({ text }) => areaFormOf(text).key);
  const isEachOnce = new Set(keys).size === keys.length;
  return isEachOnce && keys.length >= LEAST_LINES ? new Set(alike.map(({ text }) => text)) : new Set();

  function hasMore(column: number, row: number): boolean {
    for (let other = column + 1; other <= region.columns.last; other++)
      if (!view.isBlankAt(row, other)) return true;
    return false;
  }

  /** Whether a text is a name and nothing else. */
  function isName(text: string): boolean {
    const [name, ...others] = namesIn(text);
    return (
      name !== undefined &&
      others.length === 0 &&
      areaFormOf(name).key === areaFormOf(text).key &&
      !vocabulary.isCategory(text) &&
      !vocabulary.isSource(text) &&
      !TIME_WORD.test(text)
    );
  }
}

function isUpperCase(text: string): boolean {
  return tidyText(text) === tidyText(text).toUpperCase();
}
