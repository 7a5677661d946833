import type { DayNumber } from '../../src/core/calendar/civil-date';
import type { Facts } from '../facts/facts';
import type { FootageRequest } from '../facts/footage-requests';
import { type Incident, monthKeyOfDay } from '../facts/incident';
import { THIS_YEAR, THIS_YEAR_MONTHS, yearOfMonthKey } from '../facts/month-range';
import { writeDate } from '../habits/dates';
import { RandomStream } from '../random';
import { type DraftCell, formula } from '../sheets/cell';
import { SheetDraft } from '../sheets/sheet-draft';
import type { Dimensions } from '../truth/reading';
import { referencesOf } from './incident-references';
import { type RegisterColumns, RegisterTable, type RowMeaning } from './register-table';
import type { SampleWorkbook } from './sample-workbook';

const HEADER_ROW = 5;
const EVIDENCE_TITLE = 'Evidence packages produced';
const REQUESTS_TITLE = 'Footage review and access requests';
/** The requests stand beside the packages, behind an empty column. */
const REQUESTS_COLUMN = 8;

const EVIDENCE_COLUMNS: RegisterColumns = [
  ['Disc/pack no.', 'reference'],
  ['Date', 'date'],
  ['Incident ref', null],
  ['Area', 'area'],
  ['Produced for', null],
  ['Format', null],
  ['Collected', null],
];

const REQUEST_COLUMNS: RegisterColumns = [
  ['Request no.', 'reference'],
  ['Date received', 'date'],
  ['Requester', null],
  ['Area', 'area'],
  ['Outcome', 'outcome'],
];

const RECIPIENTS = ['Police', 'Police', 'Police', 'Council ASB team', 'Insurance company', 'Data subject'];
const FORMATS = ['DVD', 'DVD', 'USB stick', 'Secure link'];
const FORGOTTEN_SHARE = 0.04;
const WITHOUT_REFERENCE_SHARE = 0.06;
/** Which package stands in the register twice, and which has no date. */
const REPEATED_PACKAGE = 60;
const UNDATED_PACKAGE = 130;

/** A package as the register knows it: made some days after the incident, if anybody remembered to enter it. */
interface Package {
  readonly incident: Incident;
  readonly day: DayNumber;
}

/** The register of evidence and, beside it on the same sheet, of requests to see footage. */
export function makeEvidenceRegister(facts: Facts): SampleWorkbook {
  const random = new RandomStream('evidence register');
  const sheet = new SheetDraft('Register 2017-18');
  sheet.appendBold([`Evidence and requests register ${THIS_YEAR}`]);
  sheet.merge('A1:M1');
  sheet.append(['One line per disc or pack, one line per request. Roles only, no names.']);
  sheet.set(HEADER_ROW - 1, 0, EVIDENCE_TITLE);
  sheet.set(HEADER_ROW - 1, REQUESTS_COLUMN, REQUESTS_TITLE);
  const evidence = new RegisterTable(sheet, 'evidence', EVIDENCE_COLUMNS, HEADER_ROW);
  const requests = new RegisterTable(sheet, 'reviews', REQUEST_COLUMNS, HEADER_ROW, REQUESTS_COLUMN);
  evidence.plant('tables side by side', HEADER_ROW, 0, 'a table of its own');
  requests.plant('tables side by side', HEADER_ROW, 0, 'a table of its own');
  writePackages(evidence, facts, random);
  writeRequests(requests, facts, random);
  return {
    draft: { file: 'Evidence and requests register 2017-18.ods', format: 'ods', sheets: [sheet] },
    tables: [evidence.table(EVIDENCE_TITLE), requests.table(REQUESTS_TITLE)],
    traps: [...evidence.traps, ...requests.traps],
  };
}

function listPackages(facts: Facts, random: RandomStream): Package[] {
  const packages: Package[] = [];
  for (const incident of facts.incidents) {
    if (!THIS_YEAR_MONTHS.includes(monthKeyOfDay(incident.day))) continue;
    for (let copy = 0; copy < incident.evidence; copy++) {
      const day = incident.day + random.integer(0, 6);
      const isEntered = !random.chance(FORGOTTEN_SHARE) && THIS_YEAR_MONTHS.includes(monthKeyOfDay(day));
      if (isEntered) packages.push({ incident, day });
    }
  }
  return packages.sort((one, other) => one.day - other.day);
}

function writePackages(table: RegisterTable, facts: Facts, random: RandomStream): void {
  const references = referencesOf(facts);
  const packages = listPackages(facts, random);
  packages.forEach(({ incident, day }, index) => {
    const reference = random.chance(WITHOUT_REFERENCE_SHARE) ? undefined : references.get(incident);
    const area = writeArea(incident, random);
    const isUndated = index === UNDATED_PACKAGE;
    const date = writeDate(day, random);
    const cells: DraftCell[] = [
      `D1718-${String(index + 1).padStart(3, '0')}`,
      isUndated ? null : date.cell,
      reference ?? null,
      area.cell,
      random.pick(RECIPIENTS),
      random.pick(FORMATS),
      random.pick(['Y', 'Y', 'Y', 'N', null]),
    ];
    const meaning: RowMeaning = isUndated
      ? { excluded: 'date missing' }
      : { dimensions: dimensionsOf(day, incident.area, area.subArea), measures: { evidence: 1 } };
    const row = table.addRow(cells, meaning);
    if (isUndated) table.plant('date missing', row, 1, 'excluded: nothing else gives its month');
    else if (date.trap) table.plant(date.trap, row, 1, monthKeyOfDay(day));
    if (index !== REPEATED_PACKAGE) return;
    const again = table.addRow(cells, { excluded: 'duplicate reference' });
    table.plant('duplicate reference', again, 0, 'counted once');
  });
  const lastRow = HEADER_ROW + packages.length + 1;
  const printed = packages.length + 1;
  table.addTotal(
    ['Total', formula(`COUNTA(A${HEADER_ROW + 1}:A${lastRow})`, printed)],
    { measure: 'evidence', printed, ours: table.sumOf('evidence'), cause: 'duplicate reference' },
    1,
  );
}

function writeRequests(table: RegisterTable, facts: Facts, random: RandomStream): void {
  const requests = facts.requests.filter(({ day }) => THIS_YEAR_MONTHS.includes(monthKeyOfDay(day)));
  requests.forEach((request, index) => {
    const area = writeArea(request, random);
    const date = writeDate(request.day, random);
    const cells = [
      `R1718-${String(index + 1).padStart(3, '0')}`,
      date.cell,
      request.requester,
      area.cell,
      request.outcome,
    ];
    const dimensions = dimensionsOf(request.day, request.area, area.subArea);
    const row = table.addRow(cells, { dimensions, measures: { reviews: 1 } });
    if (date.trap) table.plant(date.trap, row, 1, monthKeyOfDay(request.day));
  });
}

/** The host's sub-area where somebody knew it, else the authority. */
function writeArea(
  { area, subArea }: Pick<Incident | FootageRequest, 'area' | 'subArea'>,
  random: RandomStream,
): { readonly cell: string; readonly subArea: string | null } {
  if (subArea !== null && random.chance(0.6)) return { cell: subArea, subArea };
  return { cell: area === 'North Arden' && random.chance(0.2) ? 'N Arden' : area, subArea: null };
}

function dimensionsOf(day: DayNumber, area: string, subArea: string | null): Dimensions {
  const month = monthKeyOfDay(day);
  return { year: yearOfMonthKey(month), month, area, subArea, category: null, source: null };
}
