import type { Profile } from '../src/core/profile/profile';
import { AREAS, type PartnershipArea, PARTNERSHIP_NAME } from './facts/area';
import { RECATEGORISED_FROM } from './facts/category';
import { THIS_YEAR } from './facts/month-range';

/** Names of areas nobody could guess, as the people of the partnership know them. */
const AREA_ALIASES: Readonly<Record<string, string[]>> = {
  'North Arden': ['NADC', 'N Arden', 'Nth Arden'],
  'Town Centre': ['T/C', 'Town Ctr'],
  'Chalk Hill': ['Chalkhill'],
  'Leisure Park': ['Leisure Pk'],
};

/**
 * The profile the manager has at the end of the year's work: who is in the partnership, what no program can guess, and
 * the report's own texts, by role. Where the tables lie and what their columns mean is left to be recognised.
 */
export const SAMPLE_PROFILE: Profile = {
  version: 1,
  year: THIS_YEAR,
  partnership: { name: PARTNERSHIP_NAME, areas: AREAS.flatMap(describeArea) },
  aliases: {
    category: { Theft: 'Theft – other', Begging: 'Begging/vagrancy' },
    source: { Comms: 'Police control/Airwave' },
  },
  disclosure: { method: 'suppress', threshold: 5 },
  breaks: [
    {
      from: RECATEGORISED_FROM,
      category: 'Begging/vagrancy',
      reason: 'Begging was widened to begging and vagrancy in October 2017.',
    },
  ],
  report: {
    committee: 'Ardenshire CCTV Joint Executive',
    date: '17 January 2019',
    title: `Annual Operations Report ${THIS_YEAR}`,
    reportOf: 'Group Leader for CCTV, Stonebridge',
    priority: 'Safe and welcoming places',
    part: 1,
    contacts: [
      { role: 'Group Leader for CCTV, Stonebridge' },
      { role: 'CCTV Manager, Stonebridge', details: 'through the partnership office' },
    ],
  },
};

type AreaEntry = NonNullable<NonNullable<Profile['partnership']>['areas']>[number];

function describeArea({ name, kind, joinedOn, subAreas }: PartnershipArea): AreaEntry[] {
  const aliases = aliasesOf(name);
  const area: AreaEntry = { name, kind, ...(joinedOn === undefined ? {} : { joinedOn }), ...aliases };
  return [area, ...subAreas.map(([subArea]) => ({ name: subArea, parent: name, ...aliasesOf(subArea) }))];
}

function aliasesOf(name: string): { aliases?: string[] } {
  const aliases = AREA_ALIASES[name];
  return aliases === undefined ? {} : { aliases };
}
