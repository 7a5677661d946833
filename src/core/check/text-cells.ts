import { KIND_CODE } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { isPlainlyTidy } from '../recognise/values/normalise-text';
import { type CheckContext, FEW_RECORDS, type RowSpan } from './check-context';

const [PASSED, FOUND] = [1, 2];

/**
 * The counted records of a run whose cell in a column holds a text that `isFound` is true of; `own` is the record's own
 * column, for tables of counts. Each distinct text is judged once: those of a long run's column are known since it was
 * read, and its rows are gone through only where one of them is found.
 */
export function recordsWithText(
  context: CheckContext,
  span: RowSpan,
  column: number | 'own',
  isFound: (text: string) => boolean,
): number[] {
  const grid = context.gridOf(span.layout);
  const isMeant = (text: number): boolean => isFound(grid.textOf(text));
  const texts = column === 'own' ? undefined : context.records.texts[span.layout]?.get(column);
  if (span.end - span.first <= FEW_RECORDS) return recordsAt(context, span, column, isMeant);
  if (!texts) return recordsAt(context, span, column, remembered(grid, isMeant));
  const meant = new Set(texts.filter(isMeant));
  return meant.size === 0 ? [] : recordsAt(context, span, column, (text) => meant.has(text));
}

/**
 * The same where only a text that is not plainly tidy can be found: on most sheets there is none, and all texts of a
 * sheet are gone through once, whatever rules ask.
 */
export function recordsWithOddText(
  context: CheckContext,
  span: RowSpan,
  column: number | 'own',
  isFound: (text: string) => boolean,
): number[] {
  if (span.end - span.first <= FEW_RECORDS) return recordsWithText(context, span, column, isFound);
  const grid = context.gridOf(span.layout);
  const odd = oddTextsOf(grid, context.shared(oddTexts));
  const meant = new Set(odd.filter((text) => isFound(grid.textOf(text))));
  return meant.size === 0 ? [] : recordsAt(context, span, column, (text) => meant.has(text));
}

function oddTextsOf(grid: Grid, known: Map<Grid, readonly number[]>): readonly number[] {
  let odd = known.get(grid);
  if (!odd) {
    const found: number[] = [];
    const { texts } = grid.data;
    for (let text = 0; text < texts.length; text++) if (!isPlainlyTidy(texts[text]!)) found.push(text);
    known.set(grid, (odd = found));
  }
  return odd;
}

/** The texts of each sheet that are not plainly tidy, as far as somebody asked. */
function oddTexts(): Map<Grid, readonly number[]> {
  return new Map();
}

/** The counted records of a run whose cell holds a text, by its number on the sheet, that `isFound` is true of. */
export function recordsAt(
  context: CheckContext,
  { layout, first, end }: RowSpan,
  column: number | 'own',
  isFound: (text: number) => boolean,
): number[] {
  const grid = context.gridOf(layout);
  const { row: rows, column: ownColumns, exclusion } = context.columns;
  const found: number[] = [];
  for (let record = first; record < end; record++) {
    const at = column === 'own' ? ownColumns[record]! : column;
    if (exclusion[record] !== 0 || grid.kindCodeAt(rows[record]!, at) !== KIND_CODE.text) continue;
    if (isFound(grid.valueAt(rows[record]!, at))) found.push(record);
  }
  return found;
}

/** Judges each text of a grid at most once. A map would cost more than the judging where nearly all texts differ. */
function remembered(grid: Grid, judge: (text: number) => boolean): (text: number) => boolean {
  const verdicts = new Uint8Array(grid.data.texts.length);
  return (text) => {
    if (verdicts[text] === 0) verdicts[text] = judge(text) ? FOUND : PASSED;
    return verdicts[text] === FOUND;
  };
}
