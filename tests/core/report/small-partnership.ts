import { monthsOfFinancialYear } from '../../../src/core/calendar/financial-year';
import { formatMonthKey } from '../../../src/core/calendar/month';
import { parseProfile, type Profile } from '../../../src/core/profile/profile';
import type { Layout } from '../../../src/core/recognise/layout';
import type { ReportInput } from '../../../src/core/report/report-input';
import { type Entry, fields, LOG, makeInput, type MadeInput, type MadeTable } from './make-input';

/** Invented places, none of them near a real partnership. */
export const PROFILE: Profile = parseProfile({
  version: 1,
  year: '2017/18',
  partnership: {
    name: 'Mereshire CCTV Partnership',
    areas: [
      { name: 'Arden', kind: 'member' },
      { name: 'Arden Old Town', parent: 'Arden' },
      { name: 'Arden Riverside', parent: 'Arden' },
      { name: 'Brackley', kind: 'member' },
      { name: 'Corvale', kind: 'member' },
      { name: 'Dunmoor', kind: 'client', joinedOn: '2017-10' },
    ],
  },
  breaks: [
    { from: '2017-07', category: 'Drugs', reason: 'Possession is logged as its own category since then' },
  ],
  report: {
    committee: 'Mereshire CCTV Joint Committee',
    date: '4 October 2018',
    reportOf: 'The CCTV Manager, Arden Borough Council',
    contacts: [
      { role: 'CCTV Manager', details: 'A. Sample, cctv@example.org, telephone 01632 960000' },
      { role: 'Head of Community Safety' },
    ],
    texts: {
      'consultation.held': 'The chief constable was consulted in August 2018.',
      'legal.code-of-practice': 'The committee’s solicitor has written this paragraph anew.',
      'relevant-considerations.no-such-block': 'A text from last year.',
    },
  },
});

const CATEGORIES = ['Theft – shoplifting', 'Public order', 'Drugs', 'Concern for welfare'];
const SOURCES = ['Police control', 'Operator', 'Shopwatch radio', 'Alarm activation'];
/** Incidents a month in April of the first year, before the seasons. */
const AREAS: readonly { area: string; part?: string; size: number }[] = [
  { area: 'Arden', part: 'Arden Old Town', size: 9 },
  { area: 'Arden', part: 'Arden Riverside', size: 5 },
  { area: 'Arden', size: 2 },
  { area: 'Brackley', size: 8 },
  { area: 'Corvale', size: 3 },
  { area: 'Dunmoor', size: 4 },
];

export const TABLES: readonly MadeTable[] = [
  {
    ...LOG,
    layout: { fields: fields('reference', 'date', 'area', 'category', 'source', 'arrests', 'attended') },
  },
  {
    name: 'corvale',
    file: 'Corvale.xlsx',
    sheet: 'Log',
    layout: { fields: fields('reference', 'date', 'category', 'source', 'arrests', 'attended') },
  },
  register('evidence', 'Evidence', 'evidence'),
  register('reviews', 'Reviews', 'reviews'),
  { name: 'activations', file: 'Schools.xlsx', sheet: 'Activations', layout: { kind: 'matrix' } },
  register('cameras', 'Cameras', 'cameras'),
  register('faults', 'Faults', 'faults'),
];

function register(name: string, sheet: string, subject: NonNullable<Layout['subject']>): MadeTable {
  return {
    name,
    file: 'Registers.xlsx',
    sheet,
    layout: { kind: 'register', subject, fields: fields('date', 'area') },
  };
}

/** Every record of the small partnership; Corvale keeps its own log, June 2016 is missing from it. */
export function smallEntries(): Entry[] {
  const months = [...monthsOfFinancialYear(2016), ...monthsOfFinancialYear(2017)];
  const entries = months.flatMap((month, step) => {
    const key = formatMonthKey(month);
    return [
      ...AREAS.flatMap((place, index) => logEntries(key, step, place, index)),
      { table: 'evidence', month: key, area: 'Arden', counts: { evidence: 2 + (step % 3) } },
      { table: 'evidence', month: key, area: 'Brackley', counts: { evidence: 1 + (step % 2) } },
      { table: 'reviews', month: key, area: 'Arden', counts: { reviews: 5 + (step % 4) } },
      { table: 'reviews', month: key, area: 'Brackley', counts: { reviews: 3 } },
      {
        table: 'activations',
        month: key,
        area: 'Brackley',
        counts: { activations: 400 + ((step * 37) % 90) },
      },
      {
        table: 'cameras',
        month: key,
        area: 'Arden',
        counts: { cameras: 10, availability: 9.8 + step * 0.005 },
      },
      { table: 'cameras', month: key, area: 'Brackley', counts: { cameras: 6, availability: 5.91 } },
      { table: 'faults', month: key, area: 'Arden', counts: { faults: 1 + (step % 2) } },
    ] satisfies Entry[];
  });
  return [
    ...entries,
    { month: '2017-05', area: 'Arden', counts: { incidents: 1 }, excluded: 'cancelled' },
    { month: '2017-06', area: 'Brackley', counts: { incidents: 1 }, excluded: 'duplicate reference' },
    { month: '2017-06', area: 'Brackley', counts: { incidents: 1 }, excluded: 'duplicate reference' },
    { month: '2015-11', area: 'Arden', category: 'Drugs', counts: { incidents: 7 } },
  ];
}

function logEntries(
  month: string,
  step: number,
  { area, part, size }: (typeof AREAS)[number],
  index: number,
): Entry[] {
  if (area === 'Dunmoor' && month < '2017-10') return [];
  if (area === 'Corvale' && month === '2016-06') return [];
  const incidents = size + ((step * (index + 2)) % 5);
  return CATEGORIES.map((category, which): Entry => {
    const count = Math.max(1, Math.floor(incidents / (which + 1)));
    const source = SOURCES[(which + step + index) % SOURCES.length]!;
    return {
      ...(area === 'Corvale' && { table: 'corvale' }),
      month,
      area: part ?? area,
      category,
      ...((which + step) % 7 !== 0 && { source }),
      counts: { incidents: count, arrests: (count * (index + 1)) % 4, attendances: Math.ceil(count / 2) },
    };
  });
}

export function smallPartnership(changes: Partial<MadeInput> = {}): ReportInput {
  return makeInput({ entries: smallEntries(), tables: TABLES, profile: PROFILE, ...changes });
}
