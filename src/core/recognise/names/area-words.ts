/** Which tier of government a council is of; a name alone does not say. Two tiers may bear one name and stay two. */
export type Tier = 'district' | 'county' | 'parish';

/** Words that say what an authority is and not which; `tier` absent where they do not say that either. */
export interface Designation {
  readonly words: string;
  readonly tier?: Tier;
}

/** Behind the name, longest first. "TC" is not among them: town council or town centre? */
export const DESIGNATIONS_BEHIND: readonly Designation[] = [
  { words: 'metropolitan district council', tier: 'district' },
  { words: 'metropolitan borough council', tier: 'district' },
  { words: 'county borough council', tier: 'district' },
  { words: 'london borough council', tier: 'district' },
  { words: 'city and district council', tier: 'district' },
  { words: 'district borough council', tier: 'district' },
  { words: 'district council', tier: 'district' },
  { words: 'borough council', tier: 'district' },
  { words: 'city council', tier: 'district' },
  { words: 'unitary authority', tier: 'district' },
  { words: 'unitary council', tier: 'district' },
  { words: 'county council', tier: 'county' },
  { words: 'parish council', tier: 'parish' },
  { words: 'town council', tier: 'parish' },
  { words: 'council' },
  { words: 'borough', tier: 'district' },
  { words: 'district', tier: 'district' },
  { words: 'mbc', tier: 'district' },
  { words: 'lbc', tier: 'district' },
  { words: 'dc', tier: 'district' },
  { words: 'bc', tier: 'district' },
  { words: 'cc' },
];

/** Before the name, longest first. */
export const DESIGNATIONS_BEFORE: readonly Designation[] = [
  { words: 'royal borough of', tier: 'district' },
  { words: 'borough council of', tier: 'district' },
  { words: 'county borough of', tier: 'district' },
  { words: 'london borough of', tier: 'district' },
  { words: 'metropolitan borough of', tier: 'district' },
  { words: 'borough of', tier: 'district' },
  { words: 'city of', tier: 'district' },
  { words: 'district of', tier: 'district' },
  { words: 'county of', tier: 'county' },
  { words: 'council of' },
];

/** The letters an authority's initials end with: North Arden District Council is NADC. */
export const INITIALS_ENDINGS: readonly string[] = ['mbc', 'lbc', 'rbc', 'dc', 'bc', 'cc', 'c'];

/** Short for a point of the compass, as the first word of several: N Arden. */
export const COMPASS_LETTERS: ReadonlyMap<string, string> = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
  ['c', 'central'],
  ['ne', 'north east'],
  ['nw', 'north west'],
  ['se', 'south east'],
  ['sw', 'south west'],
]);

/** Abbreviations of words in names of places that stand for one word only, wherever they stand. */
export const PLACE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['nth', 'north'],
  ['sth', 'south'],
  ['cent', 'central'],
  ['ctr', 'centre'],
  ['cntr', 'centre'],
  ['center', 'centre'],
  ['pk', 'park'],
  ['rd', 'road'],
  ['ave', 'avenue'],
  ['sq', 'square'],
  ['gdns', 'gardens'],
  ['mkt', 'market'],
  ['stn', 'station'],
  ['hosp', 'hospital'],
  ['ind', 'industrial'],
  ['est', 'estate'],
  ['twn', 'town'],
  ['gt', 'great'],
  ['lt', 'little'],
  ['upr', 'upper'],
  ['lwr', 'lower'],
  ['beds', 'bedfordshire'],
  ['berks', 'berkshire'],
  ['bucks', 'buckinghamshire'],
  ['cambs', 'cambridgeshire'],
  ['derbys', 'derbyshire'],
  ['glos', 'gloucestershire'],
  ['hants', 'hampshire'],
  ['herts', 'hertfordshire'],
  ['hunts', 'huntingdonshire'],
  ['lancs', 'lancashire'],
  ['leics', 'leicestershire'],
  ['lincs', 'lincolnshire'],
  ['northants', 'northamptonshire'],
  ['northumb', 'northumberland'],
  ['notts', 'nottinghamshire'],
  ['oxon', 'oxfordshire'],
  ['staffs', 'staffordshire'],
  ['warks', 'warwickshire'],
  ['wilts', 'wiltshire'],
  ['worcs', 'worcestershire'],
  ['yorks', 'yorkshire'],
]);
