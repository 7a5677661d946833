import type { Field } from '../../profile/profile';
import { assignFields, type CandidateColumn } from '../fields/assign-fields';
import { isCensusArea } from '../fields/area';
import { headingWords } from '../fields/heading-words';
import { ColumnSample, sampleRows } from '../fields/column-sample';
import type { Ambiguity, FieldColumn, UnusedColumn } from '../layout';
import { profiledColumns } from '../profiled-columns';
import type { RegionTask } from '../region-task';
import { readClues } from '../words/read-clues';
import { type CountedTotal, findCountedTotals } from './counted-totals';
import { judgeDateOrder } from './date-order';
import type { RowShape } from './left-out-rows';
import { type AreaLines, areaLines } from './area-lines';
import { type Body, readBody } from './read-body';
import { lowerHeading, rowHeading } from './row-headings';

/** A region read as rows of entries, before it is known whether they are a log or a register. */
export interface RowTable {
  readonly headingRows: readonly number[];
  readonly bodyFirstRow: number;
  readonly body: Body;
  /** Rows left out as totals that do not stand right below what they add up. */
  readonly totalsApart: ReadonlySet<number>;
  readonly candidates: readonly CandidateColumn[];
  readonly fields: readonly FieldColumn[];
  readonly unused: readonly UnusedColumn[];
  readonly ambiguities: readonly Ambiguity[];
  /** Lines that are areas. */
  readonly areaLines: ReadonlySet<string>;
  /** Whether a text alone in a row heads what follows. */
  readonly isSection: (text: string) => boolean;
}

/** A column without heading and values is none. */
const MOST_COLUMNS = 200;
/** With fewer headings that name a field, what the columns are is told by their cells. */
const LEAST_HEADINGS = 2;

const readings = new WeakMap<RegionTask, { readonly table: RowTable | undefined }>();

/**
 * Reads a region as rows of entries: headings, fields, the end of the body and what is left out of it. The same task
 * is read once.
 */
export function readRowTable(task: RegionTask): RowTable | undefined {
  const known = readings.get(task);
  if (known) return known.table;
  const table = read(task);
  readings.set(task, { table });
  return table;
}

function read(task: RegionTask): RowTable | undefined {
  const { view, region, table, vocabulary } = task;
  const headingRows = region.headings.map(({ row }) => row);
  const headingRow = headingRows.at(-1);
  const bodyFirstRow =
    table?.firstRow === undefined ? (headingRow ?? region.firstRow - 1) + 1 : table.firstRow - 1;
  const lastRow =
    table?.lastRow === undefined ? region.lastRow : Math.min(table.lastRow - 1, view.grid.rowCount - 1);
  if (lastRow < bodyFirstRow) return undefined;
  const candidates = candidatesOf(task, headingRows, bodyFirstRow, lastRow);
  const profiled = profiledColumns(table, candidates);
  const surroundings = { isKnownArea: (text: string): boolean => vocabulary.isArea(text) };
  const { fields, unused } = assignFields(candidates, profiled, surroundings);
  if (fields.length === 0) return undefined;
  const isKnownSection = (text: string): boolean => isSectionText(task, text);
  const shape: RowShape = { headingRow, columns: region.columns, fields, isSection: isKnownSection };
  const limits = { firstRow: bodyFirstRow, lastRow, isFixed: table?.lastRow !== undefined };
  const firstLook = readBody(view, shape, limits);
  const lines = areaLines(task, firstLook, fields, bodyFirstRow);
  const isSection = (text: string): boolean => lines.areas.has(text) || isKnownSection(text);
  const body = lines.areas.size === 0 ? firstLook : readBody(view, { ...shape, isSection }, limits);
  const totals = findCountedTotals(view, {
    fields,
    unused,
    rows: rowsOfData(bodyFirstRow, body),
    isReportingArea: (text) => vocabulary.isDecidedArea(text),
  });
  const finalBody = withTotals(body, totals);
  const finalFields = fields
    .map((field) => withTransform(field, candidates))
    .map((field) => withDateOrder(field, task, rowsOfData(bodyFirstRow, finalBody)));
  return {
    headingRows,
    bodyFirstRow,
    body: finalBody,
    totalsApart: new Set(totals.flatMap(({ row, isBelowItsParts }) => (isBelowItsParts ? [] : [row]))),
    candidates,
    fields: finalFields,
    unused,
    ambiguities: [
      ...profiled.ambiguities,
      ...monthFirstDates(finalFields),
      ...fieldsByValues(fields),
      ...doubtedLines(lines),
    ],
    areaLines: lines.areas,
    isSection,
  };
}

/** Every row of data of a body, from top to bottom. */
export function rowsOfData(bodyFirstRow: number, { leftOut, sectionRows, lastRow }: Body): number[] {
  const others = new Set([...leftOut.map(({ row }) => row), ...sectionRows]);
  const rows: number[] = [];
  for (let row = bodyFirstRow; row <= lastRow; row++) if (!others.has(row)) rows.push(row);
  return rows;
}

/** A body with more of its rows left out as totals. */
function withTotals(body: Body, totals: readonly CountedTotal[]): Body {
  if (totals.length === 0) return body;
  const added = totals.map(({ row }) => ({ row, reason: 'subtotal row' as const }));
  return {
    ...body,
    leftOut: [...body.leftOut, ...added].sort((one, other) => one.row - other.row),
    dataRows: body.dataRows - totals.length,
  };
}

/** How sure a field is; 0 where the table has no such column. */
export function sureOf({ fields }: RowTable, field: Field): number {
  return fields.find((one) => one.field === field)?.confidence ?? 0;
}

/** Whether hardly a heading says what the columns are: the cells alone do. */
export function isKnownByValues(fields: readonly FieldColumn[]): boolean {
  const said = fields.filter(({ reasons }) =>
    reasons.some(({ code }) => code === 'heading' || code === 'profile'),
  );
  return said.length < LEAST_HEADINGS;
}

function fieldsByValues(fields: readonly FieldColumn[]): Ambiguity[] {
  if (!isKnownByValues(fields)) return [];
  const chosen = fields.map(({ field }) => field).join(', ');
  return [{ code: 'fields by values alone', detail: chosen, chosen }];
}

function doubtedLines({ doubted }: AreaLines): Ambiguity[] {
  if (doubted.length === 0) return [];
  return [{ code: 'areas by lines alone', detail: doubted.join(', '), chosen: 'none' }];
}

function candidatesOf(
  { view, region }: RegionTask,
  headingRows: readonly number[],
  firstRow: number,
  lastRow: number,
): CandidateColumn[] {
  const rows = sampleRows(firstRow, lastRow);
  const candidates: CandidateColumn[] = [];
  const { first, last } = region.columns;
  for (let column = first; column <= last && candidates.length < MOST_COLUMNS; column++) {
    const header = rowHeading(view, headingRows, region.columns, column);
    const sample = new ColumnSample(view.grid, column, rows);
    const lowerHeader = lowerHeading(view, headingRows, column);
    if (header !== '' || !sample.isBlank) candidates.push({ column, header, lowerHeader, sample });
  }
  return candidates;
}

/** A column of dates with the order of day and month in its texts, where something speaks for one. */
function withDateOrder(
  field: FieldColumn,
  { view, context, table }: RegionTask,
  rows: readonly number[],
): FieldColumn {
  if (field.field !== 'date') return field;
  const dateOrder = judgeDateOrder({
    grid: view.grid,
    column: field.column,
    rows,
    ...(context.month && { month: context.month.month }),
    ...(table?.dateOrder && { said: table.dateOrder }),
  });
  return dateOrder ? { ...field, dateOrder } : field;
}

/** Dates that can only be meant month first make others doubtful: 04/03/2017 may be 3 April or 4 March. */
function monthFirstDates(fields: readonly FieldColumn[]): Ambiguity[] {
  return fields.flatMap(({ column, dateOrder }) => {
    if (dateOrder?.from !== 'cells') return [];
    const chosen = dateOrder.isContradictory ? 'as each can be' : 'month first';
    return [{ code: 'dates month first', column, detail: String(dateOrder.monthFirst), chosen }];
  });
}

function isSectionText({ vocabulary }: RegionTask, text: string): boolean {
  if (vocabulary.isArea(text)) return true;
  const clues = readClues(text, 'title');
  const isOnlyTime = clues.names.length === 0 && text.length <= 30;
  return isOnlyTime && clues.months.length === 1 && clues.months[0]!.day === undefined;
}

/** How the texts of a column become its values, where they are not the values themselves. */
function withTransform(field: FieldColumn, candidates: readonly CandidateColumn[]): FieldColumn {
  const { sample } = candidates.find(({ column }) => column === field.column)!;
  // Census areas ("LSOA name") are reported by district: their name without the number at its end.
  const isCensus = field.field === 'area' && sample.share(isCensusArea) > 0.8;
  if (isCensus) return { ...field, transform: 'without last word' };
  const isOfCodes = field.field === 'source' && PROACTIVE_OR_REACTIVE.test(headingWords(field.header));
  return isOfCodes ? { ...field, transform: 'proactive or reactive' } : field;
}

/** Under this "P" is no police and "R" no radio. */
const PROACTIVE_OR_REACTIVE =
  /^(?:p r|r p|pro re|pro react|proactive (?:or )?reactive|reactive (?:or )?proactive)$/;
