import { KIND_CODE } from '../../grid/cell';
import type { Field } from '../../profile/profile';
import type { FieldColumn, Layout } from '../../recognise/layout';
import { isRowTable } from '../../records/collect-facts';
import type { CheckContext, RowSpan } from '../check-context';
import { columnPlaces } from '../places';
import { type RecordScan, scanTable } from '../record-scan';
import type { TableRule } from '../rule';
import { countedRecords } from '../table-index';

/** Fields whose cells are of one kind; in notes, answers and outcomes anything may stand. */
const FIELDS_OF_ONE_KIND: readonly Field[] = [
  'reference',
  'date',
  'time',
  'camera',
  'area',
  'category',
  'source',
  'arrests',
  'evidence',
  'activations',
  'count',
];

const KIND_WORDS: ReadonlyMap<number, string> = new Map([
  [KIND_CODE.text, 'text'],
  [KIND_CODE.number, 'numbers'],
  [KIND_CODE.date, 'dates or times'],
]);

/** A column that is kept in more than one kind of cell, camera 7 beside "007"; the rarest kind is named. */
export const mixedKinds: TableRule = {
  id: 'mixed-kinds',
  family: 'columns',
  severity: 'info',
  scope: 'table',
  reads: ['exclusion', 'table notes', ...FIELDS_OF_ONE_KIND.map((field) => `cells of ${field}` as const)],
  *check(context, index) {
    const layout = context.layout(index);
    if (!isRowTable(layout)) return;
    const stretches = scanTable(context, kindsOfCells, index);
    const sums = sumOf(stretches.map(({ counts }) => counts));
    for (const [at, { column, header }] of columnsOfOneKind(layout).entries()) {
      const counts = [...KIND_WORDS.keys()].map((kind) => ({ kind, count: sums[at * KINDS + kind] ?? 0 }));
      const [rare, ...others] = counts
        .filter(({ count }) => count > 0)
        .sort((one, other) => one.count - other.count);
      const usual = others.at(-1);
      if (!rare || !usual) continue;
      yield {
        places: (now) => {
          const held = stretches.filter(({ counts: ofStretch }) => ofStretch[at * KINDS + rare.kind]! > 0);
          const rows = held.flatMap(({ span }) => rowsOfKind(now, span, column, rare.kind));
          return columnPlaces(layout.grid, column, rows);
        },
        parameters: {
          header,
          few: rare.count,
          kind: KIND_WORDS.get(rare.kind)!,
          many: usual.count,
          usual: KIND_WORDS.get(usual.kind)!,
        },
      };
    }
  },
};

const KINDS = KIND_CODE.error + 1;

function columnsOfOneKind({ fields }: Layout): readonly FieldColumn[] {
  return fields.filter(({ field }) => FIELDS_OF_ONE_KIND.includes(field));
}

interface KindsOfCells {
  /** Counted cells by column and kind. */
  readonly counts: Int32Array;
  readonly span: RowSpan;
}

const kindsOfCells: RecordScan<KindsOfCells> = (context, span) => {
  const { layout, first, end } = span;
  const { exclusion, row } = context.columns;
  const grid = context.gridOf(layout);
  const columns = columnsOfOneKind(context.layout(layout)).map(({ column }) => column);
  const counts = new Int32Array(columns.length * KINDS);
  for (let record = first; record < end; record++) {
    if (exclusion[record] !== 0) continue;
    for (let at = 0; at < columns.length; at++)
      counts[at * KINDS + grid.kindCodeAt(row[record]!, columns[at]!)]!++;
  }
  return { found: { counts, span } };
};

function sumOf(lists: readonly Int32Array[]): Int32Array {
  const sums = new Int32Array(lists[0]?.length ?? 0);
  for (const list of lists) for (let at = 0; at < sums.length; at++) sums[at]! += list[at]!;
  return sums;
}

/** The rows of a run whose counted cells in a column are of a kind. */
function rowsOfKind(context: CheckContext, span: RowSpan, column: number, kind: number): number[] {
  const grid = context.gridOf(span.layout);
  return Array.from(countedRecords(context.columns, span), (record) => context.columns.row[record]!).filter(
    (row) => grid.kindCodeAt(row, column) === kind,
  );
}
