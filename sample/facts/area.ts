/** A reporting area of the partnership. Nothing here names a real council. */
export interface PartnershipArea {
  readonly name: string;
  readonly kind: 'member' | 'client';
  /** The first month it was monitored, where that lies within the years of the sample. */
  readonly joinedOn?: string;
  /** What an officer calls the parts it is also reported by, with their shares of its incidents. */
  readonly subAreas: readonly (readonly [name: string, share: number])[];
  /** Incidents in a full financial year, by the year it starts in. */
  readonly incidentsAYear: Readonly<Record<number, number>>;
  readonly cameras: number;
}

export const PARTNERSHIP_NAME = 'Ardenshire CCTV Partnership';

export const AREAS: readonly PartnershipArea[] = [
  {
    name: 'Stonebridge',
    kind: 'member',
    subAreas: [
      ['Town Centre', 46],
      ['Old Town', 17],
      ['Bellfield', 12],
      ['Chalk Hill', 9],
      ['Riverside', 7],
      ['Leisure Park', 9],
    ],
    incidentsAYear: { 2016: 1610, 2017: 1650, 2018: 1660 },
    cameras: 46,
  },
  {
    name: 'East Arden',
    kind: 'member',
    subAreas: [],
    incidentsAYear: { 2016: 690, 2017: 660, 2018: 650 },
    cameras: 22,
  },
  {
    name: 'North Arden',
    kind: 'member',
    subAreas: [],
    incidentsAYear: { 2016: 1650, 2017: 1700, 2018: 1720 },
    cameras: 25,
  },
  {
    name: 'Ardenmere',
    kind: 'member',
    subAreas: [],
    incidentsAYear: { 2016: 530, 2017: 550, 2018: 540 },
    cameras: 17,
  },
  {
    name: 'Mid Fenland',
    kind: 'client',
    joinedOn: '2017-10',
    subAreas: [],
    incidentsAYear: { 2017: 900, 2018: 930 },
    cameras: 14,
  },
];

/** The area of that name; a name that is none is a mistake in the sample. */
export function areaNamed(name: string): PartnershipArea {
  const area = AREAS.find((candidate) => candidate.name === name);
  if (!area) throw new Error(`The sample has no area ${name}`);
  return area;
}
