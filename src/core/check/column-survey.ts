import { KIND_CODE } from '../grid/cell';
import { PAGE_SIZE } from '../grid/grid';
import type { CheckContext } from './check-context';

const PAGE_SHIFT = Math.log2(PAGE_SIZE);
const PAGE_MASK = PAGE_SIZE - 1;
const KINDS = KIND_CODE.error + 1;
/** A bit each in a number. */
const MOST_COLUMNS = 31;

/** What stands in a column of a log or register, rows that are left out among the others. */
export interface SurveyedColumn {
  /** The indexes of its distinct texts. */
  readonly texts: readonly number[];
  /** Cells of each kind, by `KIND_CODE`. */
  readonly kinds: Int32Array;
}

/** The columns of a table's fields, surveyed; a table with more columns than can be has the first of them. */
export type ColumnSurvey = ReadonlyMap<number, SurveyedColumn>;

/**
 * Surveys the field columns of tables, each table once, when asked. All columns are read in one pass along the rows:
 * cells of a row lie together, and reading them column by column would cost more than all that is done with them.
 */
export function columnSurveys(context: CheckContext): (layout: number) => ColumnSurvey {
  const known = new Map<number, ColumnSurvey>();
  return (layout) => {
    let survey = known.get(layout);
    if (!survey) known.set(layout, (survey = surveyColumns(context, layout)));
    return survey;
  };
}

function surveyColumns(context: CheckContext, index: number): ColumnSurvey {
  const { fields, bodyFirstRow, bodyLastRow } = context.layout(index);
  const grid = context.gridOf(index);
  const { rowStarts, kindPages, valuePages, texts } = grid.data;
  const columns = Int32Array.from(new Set(fields.map(({ column }) => column))).slice(0, MOST_COLUMNS);
  const kinds = columns.reduce<Int32Array[]>((lists) => [...lists, new Int32Array(KINDS)], []);
  const columnsOfText = new Uint32Array(texts.length);
  for (let row = bodyFirstRow; row <= Math.min(bodyLastRow, grid.rowCount - 1); row++) {
    const start = rowStarts[row]!;
    const width = rowStarts[row + 1]! - start;
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]!;
      if (column >= width) continue;
      const cell = start + column;
      const kind = kindPages[cell >>> PAGE_SHIFT]![cell & PAGE_MASK]!;
      kinds[at]![kind]!++;
      if (kind === KIND_CODE.text)
        columnsOfText[valuePages[cell >>> PAGE_SHIFT]![cell & PAGE_MASK]!]! |= 1 << at;
    }
  }
  return new Map(
    Array.from(columns, (column, at) => [
      column,
      { kinds: kinds[at]!, texts: textsWith(columnsOfText, 1 << at) },
    ]),
  );
}

function textsWith(columnsOfText: Uint32Array, bit: number): number[] {
  const texts: number[] = [];
  for (let text = 0; text < columnsOfText.length; text++) {
    if ((columnsOfText[text]! & bit) !== 0) texts.push(text);
  }
  return texts;
}
