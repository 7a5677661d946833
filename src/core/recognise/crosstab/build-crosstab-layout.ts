import type { LayoutKind } from '../../profile/profile';
import type {
  Ambiguity,
  Axis,
  FieldColumn,
  Layout,
  LeftOutRow,
  PartOfYear,
  Reason,
  UnusedColumn,
} from '../layout';
import type { Recognised, RegionTask } from '../region-task';
import { crosstabContext, type CrosstabContext } from './crosstab-context';
import { type AxisRoles, columnRoles, type MeantLine, rowRoles } from './line-roles';
import { nameOfSharedPart } from '../names/shared-parts';
import { guessesOf, isReported } from './name-levels';
import { namePartsOf, tellPartsApart } from './part-areas';
import { readPrintedTotals } from './printed-totals';
import { type Crosstab, labelHeading } from './read-crosstab';

/** A cross-table with the role and meaning of every line: all that is left to decide is what kind it is. */
export interface MeantCrosstab {
  readonly crosstab: Crosstab;
  readonly rows: AxisRoles;
  readonly columns: AxisRoles;
  readonly around: CrosstabContext;
}

/** Works out the roles and meanings of a cross-table's lines. */
export function meanCrosstab(task: RegionTask, crosstab: Crosstab): MeantCrosstab | undefined {
  const { vocabulary } = task;
  const rowsApart = tellPartsApart(rowRoles(task, crosstab), crosstab.rowLevels, vocabulary);
  const columnsApart = tellPartsApart(columnRoles(task, crosstab), crosstab.columnLevels, vocabulary);
  let rows = rowsApart.roles;
  let columns = columnsApart.roles;
  const hasCounts = rows.counts.length > 0 && columns.counts.length > 0;
  const hasTotals = rows.totals.length > 0 || columns.totals.length > 0;
  if (!hasCounts && !hasTotals) return undefined;
  const around = crosstabContext(task, crosstab, rows, columns);
  const { area } = around.context;
  const isBreakdown = area !== undefined && [...around.parents.values()].includes(area);
  if (isBreakdown) {
    rows = namePartsOf(area, rows, vocabulary);
    columns = namePartsOf(area, columns, vocabulary);
  }
  const nameOf = (part: string, whole: string): string =>
    vocabulary.isSharedPart(part) ? nameOfSharedPart(part, whole) : part;
  const parents = new Map([
    ...[...around.parents].map(([part, whole]) => [isBreakdown ? nameOf(part, whole) : part, whole] as const),
    ...rowsApart.parents,
    ...columnsApart.parents,
  ]);
  return { crosstab, rows, columns, around: { ...around, parents } };
}

export interface CrosstabKind {
  readonly kind: Extract<LayoutKind, 'matrix' | 'block' | 'summary'>;
  readonly isPivot: boolean;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** Makes the layout of a matrix, block or summary. */
export function buildCrosstabLayout(task: RegionTask, meant: MeantCrosstab, kind: CrosstabKind): Recognised {
  const { crosstab, rows, columns, around } = meant;
  const { shape } = crosstab;
  const allColumns = [
    ...shape.labelColumns,
    ...shape.otherColumns,
    ...shape.countColumns.map(({ index }) => index),
  ];
  const lastRow = crosstab.rows.at(-1)!.raw.row;
  const partOfYear = partOfYearOf(task, meant);
  const layout: Layout = {
    kind: kind.kind,
    grid: task.grid,
    range: {
      firstRow: shape.headingRows[0] ?? shape.bodyFirstRow,
      firstColumn: Math.min(...allColumns),
      lastRow,
      lastColumn: Math.max(...allColumns),
    },
    title: task.context.title,
    headerRows: shape.headingRows,
    bodyFirstRow: shape.bodyFirstRow,
    bodyLastRow: lastRow,
    confidence: kind.confidence,
    reasons: kind.reasons,
    fields: labelFields(task, crosstab, rows),
    unused: unusedColumns(task, crosstab, columns),
    context: around.context,
    ...(around.inBrackets && { inBrackets: around.inBrackets }),
    ...(partOfYear && { partOfYear }),
    countColumns: columns.counts.map(axisOf),
    countRows: rows.counts.map(axisOf),
    leftOutRows: leftOutRows(crosstab, rows),
    printedTotals: readPrintedTotals(task.view, around.context, rows, columns),
    ambiguities: [
      ...rowAmbiguities(crosstab, rows),
      ...guessesOf(
        crosstab.rowLevels,
        rows.counts.map(({ line }) => line),
      ),
      ...guessesOf(
        crosstab.columnLevels,
        columns.counts.map(({ line }) => line),
      ),
      ...crosstab.ambiguities,
      ...around.ambiguities,
      ...rows.ambiguities,
      ...columns.ambiguities,
    ],
    isPivot: kind.isPivot,
  };
  return { layouts: [layout], confidence: kind.confidence, parents: around.parents };
}

/** The part of a year that counts without months are of. */
function partOfYearOf(
  { context }: RegionTask,
  { rows, columns, around }: MeantCrosstab,
): PartOfYear | undefined {
  const lines = [...rows.counts, ...columns.counts];
  const isPlaced = ({ line, meaning }: MeantLine): boolean =>
    meaning.month !== undefined || line.quarter !== undefined;
  return around.context.month !== undefined || lines.some(isPlaced) ? undefined : context.partOfYear;
}

function axisOf({ line, meaning, lacksQuarters }: MeantLine): Axis {
  return {
    ...meaning,
    index: line.index,
    label: line.label,
    ...(line.quarter !== undefined && { isQuarter: true as const }),
    ...(lacksQuarters && { lacksQuarters }),
  };
}

/** The columns of labels as fields: the month, and what the names are. */
function labelFields(task: RegionTask, crosstab: Crosstab, rows: AxisRoles): FieldColumn[] {
  const { shape, rowLevels } = crosstab;
  const used = levelsUsed(rows);
  const fields: FieldColumn[] = [];
  const add = (
    field: FieldColumn['field'],
    column: number,
    confidence: number,
    reasons: readonly Reason[],
  ): void => {
    if (fields.some((one) => one.field === field)) return;
    fields.push({
      field,
      column,
      header: labelHeading(task, shape, column),
      confidence,
      reasons,
      rivals: [],
    });
  };
  if (shape.monthColumn !== undefined) add('month', shape.monthColumn, 0.95, [{ code: 'months go down' }]);
  for (const { level, kind, confidence, reasons } of rowLevels.values()) {
    if (used.has(level) && isReported(kind)) add(kind, Number(level.split(' ')[1]), confidence, reasons);
  }
  return fields.sort((one, other) => one.column - other.column);
}

function levelsUsed({ counts, totals }: AxisRoles): ReadonlySet<string> {
  return new Set([...counts, ...totals].flatMap(({ line }) => line.names.map(({ level }) => level)));
}

/** What was decided between rows and their parts, and rows that could not be used. */
function rowAmbiguities({ rows }: Crosstab, { unused }: AxisRoles): Ambiguity[] {
  const nameless = unused.filter(({ reason }) => reason.code === 'no heading');
  return [
    ...rows.flatMap(({ raw, role, mismatch }): Ambiguity[] => {
      const { row, line } = raw;
      if (mismatch)
        return [{ code: 'parent differs from its parts', row, detail: line.label, chosen: 'parts' }];
      return role === 'detail'
        ? [{ code: 'details left out', row, detail: line.label, chosen: 'whole' }]
        : [];
    }),
    ...nameless.map(({ line }) => ({
      code: 'row without a label',
      row: line.index,
      detail: '',
      chosen: 'none',
    })),
  ];
}

function unusedColumns({ view }: RegionTask, { shape }: Crosstab, columns: AxisRoles): UnusedColumn[] {
  const heading = shape.headingRows.at(-1);
  const others = shape.otherColumns.map((column) => ({
    column,
    header: heading === undefined ? '' : view.labelAt(heading, column),
    reason: { code: 'no counts' },
  }));
  const lines = columns.unused.map(({ line, reason }) => ({
    column: line.index,
    header: line.label,
    reason,
  }));
  return [...others, ...lines].sort((one, other) => one.column - other.column);
}

function leftOutRows({ rows }: Crosstab, roles: AxisRoles): LeftOutRow[] {
  const totals = new Set(roles.totals.map(({ line }) => line.index));
  const counts = new Set(roles.counts.map(({ line }) => line.index));
  const lastCount = Math.max(-1, ...counts);
  return rows.flatMap(({ raw: { row }, role }): LeftOutRow[] => {
    if (counts.has(row) || role === 'heading') return [];
    if (role === 'repeated header') return [{ row, reason: 'repeated header' }];
    if (role === 'parent') return [{ row, reason: 'subtotal row' }];
    if (totals.has(row)) return [{ row, reason: row < lastCount ? 'subtotal row' : 'total row' }];
    return [{ row, reason: 'note row' }];
  });
}
