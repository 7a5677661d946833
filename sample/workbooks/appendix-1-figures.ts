import type { PartnershipArea } from '../facts/area';
import type { Facts } from '../facts/facts';
import type { Incident } from '../facts/incident';
import type { DraftCell } from '../sheets/cell';
import type { TrapName } from '../traps';

/** The measures of the published appendix, as its columns are headed. */
export const BLOCK_MEASURES = [
  { header: 'Incidents', measure: 'incidents' },
  { header: 'Arrests', measure: 'arrests' },
  { header: 'Attendance', measure: 'attendances' },
] as const;

export type BlockMeasure = (typeof BLOCK_MEASURES)[number]['measure'];

/** Which figure of the appendix. */
export interface FigurePlace {
  readonly area: PartnershipArea;
  readonly subArea: string | null;
  readonly measure: BlockMeasure;
  readonly month: string;
}

/** A figure of the appendix as it is typed. */
export interface FigureCell {
  readonly cell: DraftCell;
  readonly trap?: TrapName;
  readonly means: string;
}

/** A figure somebody changed by hand or copied before the last entries came in. */
interface Deviation {
  readonly area: string;
  readonly subArea: string | null;
  readonly measure: BlockMeasure;
  readonly month: string;
  readonly by: number;
}

const DEVIATIONS: readonly Deviation[] = [
  { area: 'Stonebridge', subArea: null, measure: 'incidents', month: '2017-07', by: 2 },
  { area: 'Stonebridge', subArea: null, measure: 'attendances', month: '2017-10', by: -1 },
  { area: 'Stonebridge', subArea: 'Riverside', measure: 'incidents', month: '2017-01', by: -1 },
  { area: 'North Arden', subArea: null, measure: 'incidents', month: '2017-12', by: 3 },
  { area: 'North Arden', subArea: null, measure: 'arrests', month: '2017-06', by: -2 },
  { area: 'Mid Fenland', subArea: null, measure: 'incidents', month: '2017-11', by: 1 },
  { area: 'East Arden', subArea: null, measure: 'incidents', month: '2018-03', by: 4 },
  { area: 'Ardenmere', subArea: null, measure: 'incidents', month: '2017-09', by: -1 },
];

/** A month for which a member never said how often the police attended. */
const NOT_RETURNED: Omit<FigurePlace, 'area'> & { readonly area: string } = {
  area: 'East Arden',
  subArea: null,
  measure: 'attendances',
  month: '2017-11',
};

/** What the officer typed for a month: the figure, a dash for none, "n/a" before the client joined, or nothing yet. */
export function blockValue(facts: Facts, place: FigurePlace): FigureCell {
  const { area, subArea, measure, month } = place;
  const isHere = (other: Omit<Deviation, 'by'>): boolean =>
    other.area === area.name &&
    other.subArea === subArea &&
    other.measure === measure &&
    other.month === month;
  if (area.joinedOn !== undefined && month < area.joinedOn) {
    return { cell: 'n/a', trap: 'before the client joined', means: 'not applicable' };
  }
  if (isHere(NOT_RETURNED))
    return { cell: null, trap: 'month not returned', means: 'a gap: no other workbook tells' };
  const incidents = facts
    .incidentsIn(area.name, month)
    .filter((incident) => subArea === null || incident.subArea === subArea);
  const value = incidents.reduce((sum, incident) => sum + measureOf(incident, measure), 0);
  const deviation = DEVIATIONS.find(isHere);
  if (deviation) {
    return {
      cell: value + deviation.by,
      trap: 'differs from the log',
      means: `really ${value}`,
    };
  }
  return value === 0
    ? { cell: '-', trap: 'count written as none', means: 'none: 0' }
    : { cell: value, means: String(value) };
}

function measureOf(incident: Incident, measure: BlockMeasure): number {
  switch (measure) {
    case 'incidents':
      return 1;
    case 'arrests':
      return incident.arrests;
    case 'attendances':
      return incident.attended ? 1 : 0;
  }
}
