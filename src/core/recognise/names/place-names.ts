import { findKnownName } from './known-names';
import { COMMON_SURNAMES, DOUBTFUL_FIRST_NAMES, FIRST_NAMES } from './first-names';
import { nameWords } from './name-key';
import { holdsPersonName } from './person-names';
import { isUkAuthority } from './uk-authorities';

/** How names of places in Britain end. */
const PLACE_ENDING =
  /(?:town|ton|ham|bury|ford|ley|worth|mere|bridge|burgh|brough|borough|chester|caster|cester|shire|stead|field|wood|dale|hurst|combe|thorpe|minster|wick|mouth|hill|bourne)$/;
/** In shorter words such an ending means nothing. */
const SHORTEST_ENDED = 6;

/** What stands behind a name where all of it is a place. */
const BEHIND_A_PLACE =
  /^.+ (?:(?:town|city|village|shopping) centre|town|village|city|road|street|lane|park|parks|car parks?|estate|green|heath|hills?|market|square|valley|vale|district|borough|county|precinct|seafront|harbour|marina|gardens|bridge|ward|neighbourhood|avenue|island|bay|docks?|quays?|wharf|(?:industrial|retail|business) (?:estate|park))$/;
/** What stands before one. */
const BEFORE_A_PLACE =
  /^(?:north|south|east|west|north (?:east|west)|south (?:east|west)|upper|lower|great|little|st|town centre|city centre) ./;
const PLACE_ITSELF = /^(?:town centre|city centre|high street|market place|seafront)$/;

/** No place, though it may sound like one: who was on duty and when, and what the work was done with. */
const NO_PLACE =
  /\b(?:shifts?|teams?|watch|wing|desk|office|control room|systems?|contracts?|section|(?:mon|tues|wednes|thurs|fri|satur|sun)day|holidays?|weekends?|weekdays?|nights?|days?|mornings?|afternoons?|evenings?|earl(?:y|ies)|lates?|spring|summer|autumn|winter|easter|christmas|carnival|new year)\b/;

/** A word that says when, or on which shift. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week|holi)?days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|midweek|weekends?|nights?|mornings?|afternoons?|evenings?|overnight|daytime|earl(?:y|ies)|lates?|spring|summer|autumn|winter|easter|christmas)$/;
/** A word that may stand beside one: "Early turn", "Bank holidays", "Sunday to Thursday". */
const BESIDE_A_TIME = /^(?:shifts?|turns?|duty|duties|team|watch|crew|bank|time|and|to)$/;
/** A shift called by a letter or a colour. */
const CALLED_SHIFT = /^(?:[a-h]|red|blue|green|white|yellow|amber|black) (?:shift|watch|team|turn)$/;

/** Whether a name is nothing but a time or a shift: "Monday", "Late turn", "Blue Watch", and not "Summer Street". */
export function isTimeName(text: string): boolean {
  const name = nameWords(text);
  const words = name.split(' ');
  const areTimes = words.every((word) => TIME.test(word) || BESIDE_A_TIME.test(word));
  return CALLED_SHIFT.test(name) || (areTimes && words.some((word) => TIME.test(word)));
}

/** Whether the form of a name, or the list of the country's authorities, says that it is a place. */
export function isPlaceName(text: string): boolean {
  if (isUkAuthority(text)) return true;
  if (isNoPlaceName(text)) return false;
  const words = nameWords(text);
  const isEndedLikeOne = words
    .split(' ')
    .some((word) => word.length >= SHORTEST_ENDED && PLACE_ENDING.test(word));
  return (
    isEndedLikeOne || PLACE_ITSELF.test(words) || BEHIND_A_PLACE.test(words) || BEFORE_A_PLACE.test(words)
  );
}

/** Whether a name is known for something else: a person, a time, a category, a source. */
export function isNoPlaceName(text: string): boolean {
  if (isUkAuthority(text)) return false;
  const words = nameWords(text);
  return (
    NO_PLACE.test(words) ||
    FIRST_NAMES.has(words) ||
    DOUBTFUL_FIRST_NAMES.has(words) ||
    COMMON_SURNAMES.has(words) ||
    holdsPersonName(text) ||
    (findKnownName('category', text) ?? findKnownName('source', text)) !== undefined
  );
}

/** Whether names that stand in a row are those of places: half of them, or more, are such or known as areas. */
export function arePlaces(names: readonly string[], isKnown: (name: string) => boolean): boolean {
  const places = names.filter((name) => isKnown(name) || isPlaceName(name));
  return names.length > 0 && places.length * 2 >= names.length;
}
