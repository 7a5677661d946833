import { monthOf } from '../../src/core/calendar/month';
import { type Cube, isCompared, NOT_RECORDED } from '../../src/core/figures/cube';
import type { Where } from '../../src/core/figures/figure';
import type { Measure } from '../../src/core/recognise/layout';
import { fits } from '../core/report/disclosure/support/reader-attack';
import type { PublishedTable } from './published-workbook';

/** A count that stands in a published table, and what a reader takes it to be of. */
export interface PublishedCell {
  readonly measure: Measure;
  readonly where: Where;
  readonly shown: string | number;
  readonly place: string;
}

const MEASURES = new Map<string, Measure>([
  ['Incidents', 'incidents'],
  ['Arrests', 'arrests'],
  ['Attendances', 'attendances'],
  ['Police attendances', 'attendances'],
]);
const MONTHS = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
];

/** Reads the tables as people do: what a row and a column are of, they say themselves. */
export function readCounts(tables: readonly PublishedTable[], areas: readonly string[]): PublishedCell[] {
  return tables.flatMap((table) => {
    const tab = /^A\d+ (.*)$/.exec(table.sheet)?.[1];
    if (tab === undefined) return [];
    return table.rows.flatMap((row) => {
      const label = String(row[0]);
      return table.headers.flatMap((header, column): PublishedCell[] => {
        const place = `${table.sheet} › ${label} › ${header}`;
        const shown = row[column]!;
        if (tab === 'Key figures') {
          const measure = MEASURES.get(label);
          const year = /^(\d{4})\/\d\d$/.exec(header)?.[1];
          return measure && year ? [{ measure, where: { year: Number(year) }, shown, place }] : [];
        }
        const [, name, digits, alike] =
          /^(Incidents|Arrests|Attendances) (\d{4})\/\d\d(, like for like)?$/.exec(header) ?? [];
        if (name === undefined) return [];
        const year = Number(digits);
        const filter = label === 'Total' ? totalOf(tab, areas) : filterOf(tab, label, year, areas);
        if (!filter) return [];
        const measure = MEASURES.get(name)!;
        return [
          {
            measure,
            where: {
              year,
              ...filter,
              ...(alike !== undefined && isCompared(measure) && { likeForLike: measure }),
            },
            shown,
            place,
          },
        ];
      });
    });
  });
}

/** What is true of a filter. */
export function countOf(cube: Cube, measure: Measure, where: Where): number {
  return cube.rows.reduce((sum, row) => (fits(row, where) ? sum + (row.values.get(measure) ?? 0) : sum), 0);
}

function totalOf(tab: string, areas: readonly string[]): Where {
  if (areas.includes(tab)) return { area: tab };
  const whole = /^Parts of (.*)$/.exec(tab)?.[1];
  return whole === undefined ? {} : { area: whole };
}

function filterOf(tab: string, label: string, year: number, areas: readonly string[]): Where | undefined {
  const named = label === 'Not recorded' ? NOT_RECORDED : label;
  const whole = /^Parts of (.*)$/.exec(tab)?.[1];
  if (whole !== undefined) return { area: whole, subArea: named };
  if (areas.includes(tab)) return { area: tab, month: monthOf(year, 4) + MONTHS.indexOf(label) };
  switch (tab) {
    case 'Areas':
    case 'Like for like':
      return { area: named };
    case 'Members and clients':
      return { areaKind: label === 'Members' ? 'member' : 'client' };
    case 'Months':
      return { month: monthOf(year, 4) + MONTHS.indexOf(label) };
    case 'Categories':
      return { category: named };
    case 'Sources':
      return { source: named };
    case 'Proactive':
      return {
        proactive: label === 'Proactive' ? 'proactive' : label === 'Reactive' ? 'reactive' : 'not recorded',
      };
    default:
      return undefined;
  }
}
