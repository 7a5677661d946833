import type { RandomStream } from '../../../sample/random';
import { dayText, type EntryRows, layOutEntries, type MadeColumn } from './entry-rows';
import type { MadeCount, MadeTable, TableMaker } from './made-table';
import { CATEGORIES, keyOf, monthsOf, SOURCES } from './words';

const LOG_COLUMNS: readonly MadeColumn[] = [
  { key: 'ref', headings: ['Ref', 'Ref no.', 'Incident no', 'Log number'], field: 'reference' },
  { key: 'date', headings: ['Date', 'Incident date', 'DATE '], field: 'date' },
  { key: 'time', headings: ['Time', 'Time of incident'], field: 'time' },
  { key: 'category', headings: ['Category', 'Type of incident', 'Incident type'], field: 'category' },
  { key: 'source', headings: ['Source', 'Reported by', 'How notified'], field: 'source' },
  { key: 'attended', headings: ['Police attended', 'Police Attended (Y/N)', 'Attended'], field: 'attended' },
  { key: 'arrests', headings: ['Arrests', 'No. of arrests', 'Arrested'], field: 'arrests' },
  { key: 'notes', headings: ['Notes', 'Remarks'], field: 'notes' },
];

const EXPORT_COLUMNS: readonly MadeColumn[] = [
  { key: 'ref', headings: ['incident_id', 'INC_REF'], field: 'reference' },
  { key: 'date', headings: ['logged_at', 'incident_date'], field: 'date' },
  { key: 'area', headings: ['authority', 'area_name'], field: 'area' },
  { key: 'category', headings: ['incident_type', 'category'], field: 'category' },
  { key: 'source', headings: ['source', 'call_source'], field: 'source' },
  { key: 'attended', headings: ['police_attended'], field: 'attended' },
  { key: 'arrests', headings: ['arrest_count', 'arrests'], field: 'arrests' },
];

/** A log somebody keeps by hand for one area. */
export const makeLog: TableMaker = (random, areas) =>
  tableOf(`${areas[0]!} – incident log`, makeEntries(random, LOG_COLUMNS, areas.slice(0, 1), true));

/** What an incident system writes: technical headings, every area, no subtotals. */
export const makeExport: TableMaker = (random, areas) =>
  tableOf('Incident export', makeEntries(random, EXPORT_COLUMNS, areas, false));

function tableOf(
  title: string,
  { rows, counts }: { rows: EntryRows; counts: readonly MadeCount[] },
): MadeTable {
  return { kind: 'log', title, ...rows, counts };
}

const YES = ['Y', 'yes', '✓', 'TRUE'] as const;
const NO = ['N', 'no', '', 'FALSE'] as const;
const ARRESTS: readonly (readonly [text: string, value: number])[] = [
  ['0', 0],
  ['1', 1],
  ['2 x', 2],
  ['two', 2],
  ['nil', 0],
  ['N/A', 0],
  ['', 0],
];

function makeEntries(
  random: RandomStream,
  columns: readonly MadeColumn[],
  areas: readonly string[],
  isByHand: boolean,
): { readonly rows: EntryRows; readonly counts: readonly MadeCount[] } {
  const months = monthsOf(random, random.integer(2015, 2019));
  const counts: MadeCount[] = [];
  const arrested: number[] = [];
  const entries = Array.from({ length: random.integer(8, 40) }, (_, index) => {
    const month = random.pick(months);
    const place = {
      time: keyOf(month),
      area: random.pick(areas),
      category: random.pick(CATEGORIES),
      source: random.pick(SOURCES),
    };
    const isAttended = random.chance(0.5);
    const [arrests, value] = random.pick(ARRESTS);
    arrested.push(value);
    counts.push(
      { measure: 'incidents', ...place, value: 1 },
      { measure: 'arrests', ...place, value },
      { measure: 'attendances', ...place, value: isAttended ? 1 : 0 },
    );
    return new Map([
      ['ref', `'${isByHand ? '' : 'INC-'}${String(1000 + index)}'`],
      ['date', dayText(random, month.year, month.month)],
      ['time', random.pick(["'0130'", '02:45', "'11.30pm'", "'7:15'"])],
      ['area', place.area],
      ['category', place.category],
      ['source', place.source],
      ['attended', random.pick(isAttended ? YES : NO)],
      ['arrests', arrests],
      ['notes', random.chance(0.2) ? 'male seen near the bridge' : ''],
    ]);
  });
  const between = isByHand
    ? { totalled: { key: 'arrests', values: arrested }, upperHeading: ['Entry', '', 'Incident'] }
    : {};
  return { rows: layOutEntries(random, columns, entries, between), counts };
}
