import { type Designation, DESIGNATIONS_BEFORE, DESIGNATIONS_BEHIND } from '../names/area-words';
import { isUkAuthority } from '../names/uk-authorities';

/** Words that no area is called by: what is left when they are taken off the ends of a phrase may be a name. */
const GENERIC = new Set(
  `
  a about access ann app append appdx appx apps activation activations activities activity alarm alarms all an analysis and annex
  annual annually appendix april area areas arrest arrests as at attendance attendances attended
  august authorities authority availability blank breakdown by by-month camera cameras categories
  category cctv chart charts check checks classification client clients comparison contact contacts
  contents control copy count counts cover crime crimes csv current daily dashboard data date dates
  day days december disc discs disk disks district districts draft dvd dvds evidence evidential export
  exports extract extracts fault faults february figure figures file files final financial footage for
  force from fy general help home hour hours in incident incidents index indicator indicators info
  information input intruder january july june key kpi kpis last list lists live location locations
  log logs lookup lookups maintenance march master may me measure measures member members menu misc
  monitoring month monthly months neighbourhood neighbourhoods new next note notes november number
  numbers october of offence offences on operation operational operations other output overview
  packages packs page pages part parts pg pt people per performance pivot police previous proactive produced
  quarter quarterly quarters raw reactive read reconciliation record recorded records register
  registers report reporting reports request requests result results return returns review reviews
  room rooms rota sched schedule schedules school schools section september sheet sheets shift shifts source sources staff
  statistic statistical statistics stats sub subject subs summaries summary system systems table
  tables tactic tactics template test the this time to total totals trend trends type types unnamed
  untitled upload use various version ward wards weekly with working xls xlsx year yearly years ytd
  `
    .trim()
    .split(/\s+/),
);

/** Words that are no name by themselves but can be part of one: "Old Town", "New Street". */
const NO_NAME_ALONE = new Set([
  'old',
  'new',
  'town',
  'towns',
  'main',
  'street',
  'public',
  'space',
  'top',
  'bottom',
  'other',
  'one',
  'two',
]);
/** Small words inside a name: "Stoke on Trent". */
const SMALL = new Set(['and', 'of', 'the', 'on', 'upon', 'under', 'with', 'le', 'next', 'cum', '&']);

/** A phrase with one of these is about everybody, or about no place at all. */
const NO_PLACE =
  /\b(?:partnership|joint|executive|committee|combined|consolidated|overall|company|limited|ltd|contractor|statistician|publication|published|source|copyright|version|(?:top|bottom) (?:three|five|six|ten|twelve|fifteen|twenty)|busiest|quietest)\b/i;
/** What an authority adds to its name: "Stevenage Borough Council", "London Borough of Barnet". */
const COUNCIL = new RegExp(`(?:^|\\s)(?:${either(DESIGNATIONS_BEHIND, /\bcouncil$/)})(?:['’]s)?$`, 'i');
const COUNCIL_OF = new RegExp(
  `^(?:${either(DESIGNATIONS_BEFORE, /\b(?:borough|council) of$/)}) (?:the )?`,
  'i',
);
const SEPARATORS = /\s+[-–—]\s+|[:;|,()[\]\n]+|\s+(?:for|in|at|by|per)\s+/i;
const MOST_WORDS = 4;

/** Finds what may be the names of areas in a part of a title: "Stevenage incidents by category" gives Stevenage. */
export function namesIn(part: string): string[] {
  return part.split(SEPARATORS).flatMap((phrase) => {
    const name = NO_PLACE.test(phrase) ? '' : nameIn(phrase);
    return name === '' ? [] : [name];
  });
}

function nameIn(phrase: string): string {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^["'*.]+|["'*.]+$/g, ''))
    .filter((word) => word !== '' && word !== '-');
  let first = 0;
  let last = words.length - 1;
  while (last >= first && isGeneric(words[last]!)) last--;
  const isAuthority = (): boolean => isUkAuthority(words.slice(first, last + 1).join(' '));
  // "New Forest" and "Test Valley" begin with a word that is none of a name elsewhere.
  while (first <= last && isGeneric(words[first]!) && !isAuthority()) first++;
  const name = words
    .slice(first, last + 1)
    .join(' ')
    .replace(COUNCIL, '')
    .replace(COUNCIL_OF, '');
  const kept = name === '' ? [] : name.split(' ');
  const isName =
    kept.length > 0 &&
    kept.length <= MOST_WORDS + 1 &&
    /^\p{Lu}/u.test(kept[0]!) &&
    !(kept.length === 1 && NO_NAME_ALONE.has(kept[0]!.toLowerCase())) &&
    kept.every((word) => !/\d/.test(word) && (SMALL.has(word) || /^\p{Lu}/u.test(word))) &&
    kept.join('').length >= 2 &&
    (!kept.some((word) => isGeneric(word) && word.length > 3) || isAuthority());
  return isName ? name : '';
}

function either(designations: readonly Designation[], ending: RegExp): string {
  return designations
    .map(({ words }) => words)
    .filter((words) => ending.test(words))
    .join('|');
}

/** Whether a word of a title or name says what a table is, or nothing, and never which place it is about. */
export function isGeneric(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    GENERIC.has(lower) ||
    GENERIC.has(lower.replace(/['’]s$/, '')) ||
    /^\W*\d+\W*$/.test(word) ||
    /^sheet\d*$/.test(lower) ||
    /^(?:table|appendix|annex|app|appx|sched|schedule|tab)[\d.]*[a-z]?$/.test(lower) ||
    lower.length === 1
  );
}
