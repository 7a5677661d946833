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

/** An incident log of so many rows and 13 columns, its header first, the same at every call; dates as serials. */
export function* logRows(rowCount: number): Generator<(string | number)[]> {
  let seed = 12_345;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 4_294_967_296) * limit);
  };
  const pick = (list: readonly string[]): string => list[below(list.length)]!;
  yield HEADERS;
  for (let index = 0; index < rowCount; index++) {
    yield [
      `CC/${String(index + 1).padStart(7, '0')}`,
      FIRST_DAY + Math.floor((index * 365) / rowCount),
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
    ];
  }
}

/** 1 April 2017, as the serial and as milliseconds. */
const FIRST_DAY = 42_826;
const FIRST_MOMENT = Date.UTC(2017, 3, 1);
const DATE_COLUMN = 1;

/** The same log as an .xlsx file, the same bytes at every call. */
export async function logWorkbook(rowCount: number): Promise<Uint8Array> {
  const rows = Array.from(logRows(rowCount), (row, index) =>
    row.map((value, column) =>
      index > 0 && column === DATE_COLUMN && typeof value === 'number'
        ? new Date(FIRST_MOMENT + (value - FIRST_DAY) * 86_400_000)
        : value,
    ),
  );
  const created = new Date(Date.UTC(2018, 3, 1));
  return writeXlsx({
    sheets: [{ name: 'Log', rows }],
    properties: { created, modified: created },
  });
}
