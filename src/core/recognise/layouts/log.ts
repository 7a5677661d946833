import type { Field } from '../../profile/profile';
import type { Reason } from '../layout';
import type { RegionTask } from '../region-task';
import { buildRowLayouts } from '../rows/build-row-layout';
import { isKnownByValues, readRowTable, type RowTable, sureOf } from '../rows/row-table';
import { type LayoutRecogniser, LEAST_CONFIDENCE } from './layout-recogniser';

/** How much each field speaks for a log of incidents, at full confidence. */
const WEIGHTS: readonly (readonly [Field, number])[] = [
  ['date', 0.25],
  ['month', 0.2],
  ['category', 0.3],
  ['source', 0.15],
  ['attended', 0.2],
  ['arrests', 0.2],
  ['time', 0.1],
  ['area', 0.1],
  ['camera', 0.05],
  ['reference', 0.1],
  ['status', 0.05],
  ['outcome', 0.05],
  ['count', 0.15],
];

/** Without one of these a list of dated rows is not known to be a list of incidents. */
const OF_AN_INCIDENT: readonly Field[] = ['category', 'source', 'attended', 'arrests', 'count'];

/** What makes a row the entry of one incident and not a line of counts. */
const OF_AN_ENTRY: readonly Field[] = ['date', 'time', 'reference', 'category', 'source', 'camera'];

/** One row for each incident, as control rooms keep them and incident systems export them. */
export const log: LayoutRecogniser = {
  kind: 'log',
  recognise(task) {
    const table = readRowTable(task);
    if (!table || table.body.dataRows === 0) return undefined;
    const isDecided = task.table?.layout === 'log';
    const confidence = isDecided ? 1 : confidenceOf(task, table);
    if (confidence < LEAST_CONFIDENCE) return undefined;
    const reasons: Reason[] = isDecided ? [{ code: 'profile' }] : reasonsOf(table);
    return buildRowLayouts(task, table, { kind: 'log', rowMeasure: 'incidents', confidence, reasons });
  },
};

function confidenceOf(task: RegionTask, table: RowTable): number {
  const time = Math.max(sureOf(table, 'date'), sureOf(table, 'month'));
  // The sheet of a month may do without dates; anything else without a time is a list.
  if (time < 0.4 && task.context.month === undefined) return 0;
  if (Math.max(...OF_AN_INCIDENT.map((field) => sureOf(table, field))) < 0.45) return 0;
  // Months and measures and nothing else are a table of counts, and surer as one.
  if (!OF_AN_ENTRY.some((field) => sureOf(table, field) >= 0.45)) return LEAST_CONFIDENCE;
  const isByValues = isKnownByValues(table.fields);
  // A list that is headed as one of something else is no log of incidents because its cells could be one.
  const { measures } = task.context;
  if (isByValues && measures.length > 0 && !measures.includes('incidents')) return 0;
  // Just sure enough: dated rows with categories or sources that are known, and nothing that says so.
  if (isByValues) return LEAST_CONFIDENCE;
  const sum = WEIGHTS.reduce((total, [field, weight]) => total + weight * sureOf(table, field), 0);
  return Math.round(Math.min(1, sum) * 100) / 100;
}

function reasonsOf(table: RowTable): Reason[] {
  const named = WEIGHTS.filter(([field]) => sureOf(table, field) >= 0.45).map(([field]) => field);
  return [
    { code: 'fields of a log', detail: named.join(', ') },
    { code: 'rows of data', detail: String(table.body.dataRows) },
  ];
}

/**
 * The rows of a region that has what only logs have – two columns of an incident, one of an entry – but neither a date
 * nor anything around it that says the month; `undefined` where it is no such log.
 */
export function undatedRows(
  task: RegionTask,
): { readonly firstRow: number; readonly lastRow: number } | undefined {
  const table = readRowTable(task);
  if (!table || table.headingRows.length === 0 || table.body.dataRows === 0) return undefined;
  const has = (field: Field): boolean => sureOf(table, field) >= 0.45;
  const isDated = has('date') || has('month') || task.context.month !== undefined;
  const ofIncident = SIGNS_OF_A_LOG.filter(has).length;
  const ofEntry = SIGNS_OF_AN_ENTRY.some(has);
  if (isDated || ofIncident < 2 || !ofEntry) return undefined;
  return { firstRow: table.bodyFirstRow, lastRow: table.body.lastRow };
}

const SIGNS_OF_A_LOG: readonly Field[] = ['category', 'source', 'attended', 'arrests'];
const SIGNS_OF_AN_ENTRY: readonly Field[] = ['reference', 'time', 'camera'];
