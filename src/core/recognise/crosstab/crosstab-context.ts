import { areasOfLine } from './name-levels';
import type { Ambiguity, AxisMeaning, Measure } from '../layout';
import { isPlaceName } from '../names/place-names';
import { headingWords } from '../fields/heading-words';
import type { RegionTask } from '../region-task';
import type { AxisRoles } from './line-roles';
import { type Crosstab, labelHeading } from './read-crosstab';
import { bracketMeasures } from '../words/bracket-words';

export interface CrosstabContext {
  readonly context: AxisMeaning;
  /** Sub-area → area, where the table is a breakdown. */
  readonly parents: ReadonlyMap<string, string>;
  readonly ambiguities: readonly Ambiguity[];
  /** What the count in brackets behind another counts. */
  readonly inBrackets?: Measure;
  /** Where the measure comes from; a measure that nothing names is only assumed. */
  readonly measureFrom: 'lines' | 'pivot' | 'title' | 'assumed';
}

/** What holds for every count of a cross-table and stands on none of its lines. */
export function crosstabContext(
  task: RegionTask,
  crosstab: Crosstab,
  rows: AxisRoles,
  columns: AxisRoles,
): CrosstabContext {
  const ambiguities: Ambiguity[] = [...task.context.ambiguities];
  const { measure, measureFrom, inBrackets } = measureOf(task, crosstab, rows, columns, ambiguities);
  const { area, parents } = areaOf(task, crosstab, rows, columns, ambiguities);
  return {
    context: {
      ...timeOf(task, rows, columns),
      ...(measure && { measure }),
      ...(area !== undefined && { area }),
      ...(task.context.isOfSelection && { isPart: true as const }),
    },
    parents,
    ambiguities,
    measureFrom,
    ...(inBrackets && { inBrackets }),
  };
}

/** The month or year of the surroundings, where the lines do not give every count one. */
function timeOf({ context }: RegionTask, rows: AxisRoles, columns: AxisRoles): AxisMeaning {
  const all = (axis: AxisRoles, key: 'month' | 'year'): boolean =>
    axis.counts.length > 0 && axis.counts.every(({ meaning }) => meaning[key] !== undefined);
  if (all(rows, 'month') || all(columns, 'month')) return {};
  const hasMonths = [...rows.counts, ...columns.counts].some(({ meaning }) => meaning.month !== undefined);
  if (context.month && !hasMonths) return { month: context.month.month };
  if (all(rows, 'year') || all(columns, 'year')) return {};
  return context.year ? { year: context.year.year } : {};
}

function measureOf(
  { context }: RegionTask,
  { pivotMeasure }: Crosstab,
  rows: AxisRoles,
  columns: AxisRoles,
  ambiguities: Ambiguity[],
): Pick<CrosstabContext, 'measureFrom' | 'inBrackets'> & { readonly measure?: Measure } {
  const isSaid = ({ counts }: AxisRoles): boolean =>
    counts.length > 0 && counts.every(({ meaning }) => meaning.measure !== undefined);
  if (isSaid(rows) || isSaid(columns)) return { measureFrom: 'lines' };
  if (pivotMeasure) return { measure: pivotMeasure, measureFrom: 'pivot' };
  const brackets = bracketMeasures(context.title);
  if (brackets) return { measure: brackets.outer, measureFrom: 'title', inBrackets: brackets.inner };
  const [first, ...others] = context.measures;
  if (first === undefined) {
    const isOfMeasures = [...rows.counts, ...columns.counts].some(
      ({ meaning }) => meaning.measure !== undefined,
    );
    if (!isOfMeasures) ambiguities.push({ code: 'measure assumed', detail: '', chosen: 'incidents' });
    return { measure: 'incidents', measureFrom: 'assumed' };
  }
  if (others.length === 0) return { measure: first, measureFrom: 'title' };
  const chosen = context.measures.includes('incidents') ? 'incidents' : first;
  ambiguities.push({ code: 'several measures named', detail: context.measures.join(', '), chosen });
  return { measure: chosen, measureFrom: 'title' };
}

function areaOf(
  task: RegionTask,
  crosstab: Crosstab,
  rows: AxisRoles,
  columns: AxisRoles,
  ambiguities: Ambiguity[],
): { readonly area?: string; readonly parents: ReadonlyMap<string, string> } {
  const { context, vocabulary } = task;
  const { rows: treeRows } = crosstab;
  const none = new Map<string, string>();
  const named = [...rows.counts, ...columns.counts].flatMap(({ meaning }) => meaning.area ?? []);
  const nested = new Map([...parentsBeside(task, crosstab, rows), ...nestedParents(rows, treeRows)]);
  if (!context.area) return { parents: nested };
  const { name, from, isKnown, isAmongSheets } = context.area;
  const parts = [...new Set(named)].filter((one) => one !== name);
  const isBySheet = from === 'sheet' && !isKnown;
  if (isBySheet && !isAmongSheets && !isPlaceName(name)) {
    ambiguities.push({ code: 'area by name alone', detail: name, chosen: 'none' });
    return { parents: nested };
  }
  if (parts.length === 0) {
    if (isBySheet) ambiguities.push({ code: 'area by sheet name', detail: name, chosen: name });
    return { area: name, parents: none };
  }
  const hasForeign = parts.some((part) => vocabulary.isReportingArea(part));
  const areParts = parts.every((part) => vocabulary.parentOf(part) === name);
  const isBreakdown = context.isOfParts || (context.isByArea && isKnown) || areParts || from === 'profile';
  if (!isBreakdown || (hasForeign && from !== 'profile')) return { parents: nested };
  if (!areParts) ambiguities.push({ code: 'areas taken for parts', detail: parts.join(', '), chosen: name });
  return { area: name, parents: new Map(parts.map((part) => [part, name])) };
}

/** Areas set in under an area are parts of it. */
function nestedParents(rows: AxisRoles, treeRows: Crosstab['rows']): Map<string, string> {
  const areaAt = new Map(
    [...rows.counts, ...rows.totals].map(({ line, meaning }) => [line.index, meaning.area]),
  );
  const parents = new Map<string, string>();
  for (const { line, parent } of treeRows) {
    const own = areaAt.get(line.index);
    const outer = parent === undefined ? undefined : areaAt.get(treeRows[parent]!.line.index);
    if (own !== undefined && outer !== undefined && own !== outer) parents.set(own, outer);
  }
  return parents;
}

/**
 * An area in a column beside that of an area is a part of it, where other areas of the outer column stand alone: then
 * the outer column, and not the inner, is that of the areas that are reported on. Where every area is split, the
 * inner column's heading must say that it holds parts, or the outer one's names be known as areas that are reported on.
 */
function parentsBeside(task: RegionTask, crosstab: Crosstab, { counts }: AxisRoles): Map<string, string> {
  const { vocabulary } = task;
  const levels = crosstab.rowLevels;
  const paths = counts.map(({ line }) => areasOfLine(line, levels, vocabulary));
  const wholes = new Set(paths.flatMap((path) => (path.length > 1 ? path.slice(0, 1) : [])));
  const isBroken = paths.some(([first, ...inner]) => first !== undefined && inner.length === 0);
  const headings = [...levels.values()]
    .filter(({ kind, level }) => kind === 'area' && COLUMN_LEVEL.test(level))
    .map(({ level }) => Number(level.split(' ')[1]))
    .sort((one, other) => one - other)
    .map((column) => headingWords(labelHeading(task, crosstab.shape, column)));
  const sayParts = headings.length > 1 && OF_PARTS.test(headings.at(-1)!) && !OF_PARTS.test(headings[0]!);
  const areKnown = wholes.size > 1 && [...wholes].every((whole) => vocabulary.isReportingArea(whole));
  if (wholes.size === 0 || !(isBroken || sayParts || areKnown)) return new Map();
  return new Map(
    paths.flatMap((path) => {
      const [whole, part] = path.slice(-2);
      const isPart = part !== undefined && whole !== undefined && part !== whole && !wholes.has(part);
      return isPart ? [[part, whole] as const] : [];
    }),
  );
}

const COLUMN_LEVEL = /^\S+ \d+/;

/** How columns of parts of areas are headed. */
const OF_PARTS =
  /\b(?:sub ?areas?|wards?|neighbourhoods?|beats?|localit(?:y|ies)|zones?|estates?|parish(?:es)?|sectors?|parts?)\b/;
