import { writeXlsx } from 'hucre/xlsx';

const HEADERS = [
  'Reference',
  'Date',
  'Time',
  'Area',
  'Camera',
  'Location',
  'Category',
  'Source',
  'Outcome',
  'Arrests',
  'Operator',
  'Evidence',
  'Notes',
];
const AREAS = ['Stonebridge', 'East Arden', 'North Arden', 'Ardenmere', 'Mid Fenland'];
const CATEGORIES = [
  'Theft – shoplifting',
  'Anti-social behaviour',
  'Drugs',
  'Robbery',
  'Missing person',
  'Other',
];
const SOURCES = ['Police control/Airwave', 'Operator (proactive)', 'Shopwatch radio', 'Public'];
const WORDS = [
  'group',
  'seen',
  'near',
  'taxi',
  'rank',
  'officers',
  'informed',
  'camera',
  'followed',
  'lost',
  'view',
];

/** An incident log of so many rows and 13 columns as an .xlsx file, the same bytes at every call. */
export async function logWorkbook(rowCount: number): Promise<Uint8Array> {
  let seed = 12_345;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 4_294_967_296) * limit);
  };
  const pick = (list: readonly string[]): string => list[below(list.length)]!;
  const rows = Array.from({ length: rowCount }, (_, index) => [
    `CC/${String(index + 1).padStart(7, '0')}`,
    new Date(Date.UTC(2017, 3, 1 + Math.floor((index * 365) / rowCount))),
    `${String(below(24)).padStart(2, '0')}:${String(below(60)).padStart(2, '0')}`,
    pick(AREAS),
    1 + below(180),
    `${pick(WORDS)} street`,
    pick(CATEGORIES),
    pick(SOURCES),
    pick(['Advice', 'No trace', 'Dispersed']),
    below(3),
    `OP${String(1 + below(24)).padStart(2, '0')}`,
    below(3) === 0 ? 'Y' : 'N',
    Array.from({ length: 6 + below(10) }, () => pick(WORDS)).join(' '),
  ]);
  const created = new Date(Date.UTC(2018, 3, 1));
  return writeXlsx({
    sheets: [{ name: 'Log', rows: [HEADERS, ...rows] }],
    properties: { created, modified: created },
  });
}
