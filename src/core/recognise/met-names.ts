import { KIND_CODE } from '../grid/cell';
import { type Grid, PAGE_SIZE } from '../grid/grid';
import type { FieldColumn, Layout } from './layout';
import { areaFormOf } from './names/area-form';
import { findKnownName } from './names/known-names';
import type { NameField } from './names/resolve-name';
import { textOfCell } from './values/cell-text';
import { tidyText } from './values/normalise-text';
import { transformed } from './values/transform-text';
import type { FoundAreas } from './vocabulary';

const PAGE_SHIFT = Math.log2(PAGE_SIZE);
const PAGE_MASK = PAGE_SIZE - 1;

/** A column of more different texts than this holds places, not reporting areas. */
const MOST_AREAS = 150;
/** An area column less sure than this is used, but its names are not believed elsewhere. */
const SURE_AREA = 0.6;
const NO_AREA =
  /^(?:other|others|unknown|various|all|none|n\/?a|not known|not recorded|tbc|out of area|misc\w*|\W*)$/i;

const counted = new WeakMap<Grid, Map<string, ReadonlyMap<string, number>>>();

/**
 * The distinct texts of a column of names in the rows of a log or register, with their rows. What was counted once is
 * remembered with the grid.
 */
export function countColumnTexts(
  grid: Grid,
  layout: Layout,
  field: FieldColumn,
): ReadonlyMap<string, number> {
  const { bodyFirstRow, bodyLastRow, leftOutRows } = layout;
  const ofGrid = counted.get(grid) ?? new Map<string, ReadonlyMap<string, number>>();
  counted.set(grid, ofGrid);
  const key = [field.column, field.transform, bodyFirstRow, bodyLastRow, leftOutRows.length].join(' ');
  const known = ofGrid.get(key) ?? countTexts(grid, layout, field);
  ofGrid.set(key, known);
  return known;
}

/** Each stored text is read once, however many rows have it. */
function countTexts(grid: Grid, layout: Layout, { column, transform }: FieldColumn): Map<string, number> {
  const { rowStarts, kindPages, valuePages, texts } = grid.data;
  const rowsOfText = new Uint32Array(texts.length);
  const counts = new Map<string, number>();
  const leftOut = new Set(layout.leftOutRows.map(({ row }) => row));
  const order: number[] = [];
  for (let row = layout.bodyFirstRow; row <= layout.bodyLastRow; row++) {
    const index = rowStarts[row]! + column;
    if (!(index < rowStarts[row + 1]!)) continue;
    const kind = kindPages[index >>> PAGE_SHIFT]![index & PAGE_MASK]!;
    if (kind === KIND_CODE.blank || (leftOut.size > 0 && leftOut.has(row))) continue;
    if (kind === KIND_CODE.text) {
      const text = valuePages[index >>> PAGE_SHIFT]![index & PAGE_MASK]!;
      if (rowsOfText[text] === 0) order.push(text);
      rowsOfText[text]!++;
    } else {
      const text = textOfCell(grid.cellAt(row, column));
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  for (const index of order) {
    const text = transformed(grid.textOf(index), transform);
    if (tidyText(text) !== '') counts.set(text, (counts.get(text) ?? 0) + rowsOfText[index]!);
  }
  return counts;
}

/** Every text that a layout has for a field of names, on its rows or its axes, with the rows or lines it stands on. */
export function textsOfField(grid: Grid, layout: Layout, field: NameField): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, rows: number): void => {
    counts.set(text, (counts.get(text) ?? 0) + rows);
  };
  if (layout.kind === 'log' || layout.kind === 'register') {
    const column = layout.fields.find((one) => one.field === field);
    if (column) for (const [text, rows] of countColumnTexts(grid, layout, column)) add(text, rows);
  }
  for (const axis of [...layout.countRows, ...layout.countColumns]) {
    const name = axis[field];
    if (name !== undefined) add(name, 1);
  }
  const around = layout.context[field];
  if (around !== undefined) add(around, 1);
  return counts;
}

/** The areas that layouts show beyond doubt: not those of a doubtful column, and no "other" or "unknown". */
export function areasMet(
  found: readonly { readonly grid: Grid; readonly layout: Layout }[],
  parents: ReadonlyMap<string, string>,
  shared: ReadonlySet<string> = new Set(),
): FoundAreas {
  const rows = new Map<string, number>();
  const doubtful = new Map<string, number>();
  const reporting = new Set<string>();
  for (const { grid, layout } of found) {
    const column = layout.fields.find(({ field }) => field === 'area');
    const isGuess = layout.ambiguities.some(
      ({ code, chosen }) => code === 'names not known' && chosen === 'area',
    );
    const texts = [...textsOfField(grid, layout, 'area')];
    const isDoubtful =
      isGuess || (column !== undefined && column.confidence < SURE_AREA) || texts.length > MOST_AREAS;
    for (const [text, count] of texts) {
      const isAround = text === layout.context.area;
      if (isNoArea(text)) continue;
      const into = isDoubtful && !isAround ? doubtful : rows;
      into.set(text, (into.get(text) ?? 0) + count);
      if (into === doubtful) continue;
      if (isAround && !parents.has(text)) reporting.add(text);
    }
  }
  // A doubtful "Beta" beside a certain "Beta DC" is that area, and says what it is called.
  const forms = new Set([...rows.keys()].map((text) => areaFormOf(text).key));
  for (const [text, count] of doubtful)
    if (forms.has(areaFormOf(text).key)) rows.set(text, (rows.get(text) ?? 0) + count);
  return { rows, reporting, parents, shared };
}

/** Whether a text in a list of areas stands for what lies in none of them: "Other", "not known". */
export function isWordForNoArea(text: string): boolean {
  return NO_AREA.test(tidyText(text));
}

function isNoArea(text: string): boolean {
  return (
    isWordForNoArea(text) || (findKnownName('category', text) ?? findKnownName('source', text)) !== undefined
  );
}
