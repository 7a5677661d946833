import type { Cell } from '../grid/cell';
import type { Field, RegisterSubject } from '../profile/profile';
import type { FieldColumn, Layout, Measure } from '../recognise/layout';
import { readAnswerTally, readArrestTally, readTally, type Tally, tallyOfCount } from './tally';

/** A column that adds to a measure, beside what the row itself adds. */
export interface TallyColumn {
  readonly measure: Measure;
  readonly field: FieldColumn;
  readonly read: (cell: Cell) => Tally;
  /** What is remarked on where the cell cannot be read. */
  readonly unread: 'count unreadable' | 'answer unreadable';
}

/** What the rows of a log or register count. */
export interface RowMeasures {
  /** What a row itself is one of; `undefined` where nothing says it. */
  readonly base: Measure | undefined;
  /** The column that says how many instead of one. */
  readonly baseCount: FieldColumn | undefined;
  /** What a row is where that column is blank: NaN adds nothing. */
  readonly whenBlank: number;
  /** Whether the row still counts (as one) where that column cannot be read. */
  readonly countsUnread: boolean;
  readonly tallies: readonly TallyColumn[];
  readonly availability: FieldColumn | undefined;
}

const LOG_TALLIES: readonly (readonly [Field, Measure, (cell: Cell) => Tally, TallyColumn['unread']])[] = [
  ['arrests', 'arrests', readArrestTally, 'count unreadable'],
  ['attended', 'attendances', readAnswerTally, 'answer unreadable'],
  ['evidence', 'evidence', readTally, 'count unreadable'],
  ['activations', 'activations', readTally, 'count unreadable'],
  ['reviews', 'reviews', readTally, 'count unreadable'],
];

/** The column of a field in a table; the first where the profile names two. */
export function fieldColumn(layout: Layout, field: Field): FieldColumn | undefined {
  return layout.fields.find((column) => column.field === field);
}

/**
 * What a table's rows count. A log's row is one incident (unless its context names another measure) or its `count`,
 * and adds what its other columns say. A register's row is one of its subject; an evidence register's may say how
 * many packages, one of reviews whether it was reviewed; a camera register's carries availability.
 */
export function rowMeasures(layout: Layout): RowMeasures {
  return layout.kind === 'register' ? registerMeasures(layout) : logMeasures(layout);
}

function logMeasures(layout: Layout): RowMeasures {
  const base = layout.context.measure ?? 'incidents';
  const tallies = LOG_TALLIES.flatMap(([fieldName, measure, read, unread]): TallyColumn[] => {
    const field = fieldColumn(layout, fieldName);
    return field && measure !== base ? [{ measure, field, read, unread }] : [];
  });
  const own = LOG_TALLIES.find(([, measure]) => measure === base);
  return {
    base,
    baseCount: fieldColumn(layout, 'count') ?? (own && fieldColumn(layout, own[0])),
    whenBlank: Number.NaN,
    countsUnread: false,
    tallies,
    availability: undefined,
  };
}

/** The column of a register that says how many its row is, or whether it is one: packages, "Reviewed?". */
const OWN_COUNT: Partial<Record<RegisterSubject, Field>> = { evidence: 'evidence', reviews: 'reviews' };

function registerMeasures(layout: Layout): RowMeasures {
  const count = fieldColumn(layout, 'count');
  const own = OWN_COUNT[layout.subject ?? 'cameras'];
  const counted = own && fieldColumn(layout, own);
  return {
    base: layout.subject,
    baseCount: count ?? counted,
    whenBlank: 1,
    countsUnread: count === undefined,
    tallies: [],
    availability: layout.subject === 'cameras' ? fieldColumn(layout, 'availability') : undefined,
  };
}

/** How the cells of the counting column are read. */
export function readBaseCount({ baseCount }: RowMeasures): (cell: Cell) => Tally {
  if (baseCount?.field === 'count') return tallyOfCount;
  return baseCount?.field === 'arrests' ? readArrestTally : readTally;
}

/** Every measure the rows of a log or register speak of, said or blank. */
export function measuresOfRows(layout: Layout): Measure[] {
  const { base, tallies, availability } = rowMeasures(layout);
  return [
    ...(base === undefined ? [] : [base]),
    ...tallies.map(({ measure }) => measure),
    ...(availability ? ['availability' as const] : []),
  ];
}
