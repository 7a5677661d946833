import { RECATEGORISED_FROM } from '../facts/category';
import type { RandomStream } from '../random';
import type { WrittenText } from './written';

/** The spellings of a name with their weights, the usual one first. */
type Spellings = readonly (readonly [text: string, weight: number])[];

/** How the categories are written in the logs and returns. */
export const CATEGORY_SPELLINGS: Readonly<Record<string, Spellings>> = {
  'Assault/fighting': [
    ['Assault', 6],
    ['Fighting', 2],
    ['Assault/fighting', 1],
  ],
  'Public order/affray': [
    ['Public order', 8],
    ['Affray', 1],
    ['Public Order/Affray', 1],
  ],
  'Anti-social behaviour': [
    ['Anti-social behaviour', 5],
    ['ASB', 5],
    ['Anti social behaviour', 2],
    ['Antisocial behaviour', 1],
  ],
  Drunkenness: [
    ['Drunkenness', 7],
    ['Drunk', 2],
    ['D&D', 1],
  ],
  'Theft – shoplifting': [
    ['Shoplifting', 7],
    ['Shop lifting', 2],
    ['Theft - shoplifting', 1],
    ['S/L', 1],
  ],
  'Theft – other': [
    ['Theft - other', 3],
    ['Theft', 3],
    ['Theft (other)', 1],
  ],
  Robbery: [['Robbery', 1]],
  Burglary: [['Burglary', 1]],
  'Criminal damage': [
    ['Criminal damage', 8],
    ['Criminal Damage', 2],
    ['Crim damage', 1],
  ],
  Drugs: [['Drugs', 1]],
  Weapons: [
    ['Weapons', 3],
    ['Weapon', 1],
  ],
  'Vehicle crime': [['Vehicle crime', 1]],
  'Road traffic collision/traffic': [
    ['RTC', 4],
    ['Road traffic collision', 3],
    ['Traffic', 1],
  ],
  'Concern for welfare': [
    ['Concern for welfare', 5],
    ['Welfare', 2],
    ['Welfare concern', 1],
  ],
  'Missing person': [
    ['Missing person', 5],
    ['Misper', 2],
  ],
  'Suspicious behaviour': [
    ['Suspicious behaviour', 5],
    ['Suspicious activity', 1],
    ['Suspicious', 1],
  ],
  Domestic: [
    ['Domestic', 4],
    ['Domestic incident', 1],
  ],
  'Sexual offence': [['Sexual offence', 1]],
  'Begging/vagrancy': [['Begging/vagrancy', 1]],
  'Fly-tipping/litter': [
    ['Fly-tipping', 3],
    ['Fly tipping', 1],
    ['Litter', 1],
  ],
  'Wanted person/warrant': [
    ['Wanted person', 4],
    ['Warrant', 1],
  ],
  'ANPR/vehicle search': [
    ['ANPR', 4],
    ['Vehicle search', 1],
  ],
  'Fire/medical': [
    ['Medical', 3],
    ['Fire', 1],
  ],
  'Sudden death': [['Sudden death', 1]],
  Other: [
    ['Other', 5],
    ['Misc', 1],
  ],
};

/** How the control room writes who started an incident. */
export const SOURCE_SPELLINGS: Readonly<Record<string, Spellings>> = {
  'Police control/Airwave': [
    ['Police', 5],
    ['Airwave', 4],
    ['Police control', 2],
    ['Police Airwave', 1],
    ['Comms', 1],
  ],
  'Shopwatch radio': [
    ['Shopwatch', 7],
    ['Shop Watch', 1],
    ['Shop radio', 1],
  ],
  'Pubwatch radio': [
    ['Pubwatch', 7],
    ['Pub Watch', 1],
  ],
  'Operator (proactive)': [
    ['Operator', 6],
    ['CCTV operator', 2],
    ['Proactive', 2],
  ],
  'Council/out of hours': [
    ['Council', 3],
    ['Out of hours', 2],
    ['OOH', 1],
  ],
  'Alarm activation': [
    ['Alarm', 3],
    ['Alarm activation', 2],
  ],
  Public: [
    ['Public', 4],
    ['Member of public', 2],
    ['MOP', 1],
  ],
  'Retrospective review': [
    ['Retrospective review', 3],
    ['Review', 2],
    ['Retrospective', 1],
  ],
};

/** How the host's operators write its sub-areas. */
export const SUB_AREA_SPELLINGS: Readonly<Record<string, Spellings>> = {
  'Town Centre': [
    ['Town Centre', 88],
    ['Town centre', 6],
    ['TOWN CENTRE', 2],
    ['Town Ctr', 3],
    ['T/C', 1],
  ],
  'Old Town': [
    ['Old Town', 92],
    ['Old town', 8],
  ],
  Bellfield: [['Bellfield', 1]],
  'Chalk Hill': [
    ['Chalk Hill', 94],
    ['Chalkhill', 6],
  ],
  Riverside: [['Riverside', 1]],
  'Leisure Park': [
    ['Leisure Park', 92],
    ['Leisure Pk', 8],
  ],
};

/** One authority spelt five ways in the system's export. */
export const NORTH_ARDEN_SPELLINGS: Spellings = [
  ['North Arden', 62],
  ['N Arden', 16],
  ['NADC', 12],
  ['North Arden ', 6],
  ['Nth Arden', 4],
];

/** Writes a name in one of its spellings; all but the first are a trap. */
export function writeName(name: string, spellings: Spellings, random: RandomStream): WrittenText<string> {
  const text = random.weighted(spellings);
  return text === spellings[0]![0]
    ? { cell: text, means: name }
    : { cell: text, means: name, trap: text.endsWith(' ') ? 'trailing space' : 'varying spelling' };
}

/** Writes a category as it was called in that month: "Begging" was renamed in the middle of the year. */
export function writeCategory(name: string, month: string, random: RandomStream): WrittenText<string> {
  if (name === 'Begging/vagrancy' && month < RECATEGORISED_FROM) {
    return { cell: 'Begging', means: name, trap: 'recategorised mid-year' };
  }
  return writeName(name, CATEGORY_SPELLINGS[name]!, random);
}
