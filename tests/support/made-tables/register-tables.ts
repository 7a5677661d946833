import { dayText, layOutEntries, type MadeColumn } from './entry-rows';
import type { MadeTable, TableMaker } from './made-table';
import { keyOf, monthsOf } from './words';

const EVIDENCE_COLUMNS: readonly MadeColumn[] = [
  { key: 'ref', headings: ['Exhibit no', 'Exhibit ref'], field: 'reference' },
  { key: 'date', headings: ['Date produced', 'Date'], field: 'date' },
  { key: 'media', headings: ['Media', 'Format'] },
  { key: 'seal', headings: ['Seal no'] },
  { key: 'who', headings: ['Collected by'] },
];

const FAULT_COLUMNS: readonly MadeColumn[] = [
  { key: 'camera', headings: ['Camera no', 'Camera'], field: 'camera' },
  { key: 'date', headings: ['Date reported', 'Fault date'], field: 'date' },
  { key: 'fault', headings: ['Fault', 'Fault description'] },
  { key: 'cleared', headings: ['Date cleared', 'Date repaired'] },
];

/** A register of evidence: a row a package. */
export const makeEvidenceRegister: TableMaker = (random, areas) =>
  makeRegister('evidence', `${areas[0]!} – evidence register`, random, areas, EVIDENCE_COLUMNS);

/** A log of faults; open ones have no date of clearing. */
export const makeFaultLog: TableMaker = (random, areas) =>
  makeRegister('faults', `${areas[0]!} – camera faults`, random, areas, FAULT_COLUMNS);

function makeRegister(
  subject: 'evidence' | 'faults',
  title: string,
  random: Parameters<TableMaker>[0],
  areas: readonly string[],
  columns: readonly MadeColumn[],
): MadeTable {
  const months = monthsOf(random, random.integer(2015, 2019));
  const counts: MadeTable['counts'][number][] = [];
  const entries = Array.from({ length: random.integer(5, 25) }, (_, index) => {
    const month = random.pick(months);
    counts.push({ measure: subject, time: keyOf(month), area: areas[0]!, value: 1 });
    return new Map([
      ['ref', `'EX/${String(100 + index)}'`],
      ['camera', `'${String(random.integer(1, 60)).padStart(3, '0')}'`],
      ['date', dayText(random, month.year, month.month)],
      ['media', random.pick(['DVD', 'USB', 'Download'])],
      ['seal', `'A${String(7000 + index)}'`],
      ['who', random.pick(['Police', 'Insurer'])],
      ['fault', random.pick(['No picture', 'Wiper stuck', 'Lens cover cracked', 'Pan and tilt slow'])],
      ['cleared', random.chance(0.7) ? dayText(random, month.year + 1, month.month) : ''],
    ]);
  });
  return { kind: 'register', subject, title, ...layOutEntries(random, columns, entries), counts };
}
