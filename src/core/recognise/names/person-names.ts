import { COMMON_SURNAMES, DOUBTFUL_FIRST_NAMES, FIRST_NAMES } from './first-names';

/** Behind a name: it is a street, a building, a business. */
const OF_A_PLACE = words(`
  academy alley allotment allotments amusements approach arcade arms arts avenue ave bank banks bar barn bay beach
  bookmakers bottom bowl bridge brook building buildings bungalow bungalows bus business bypass cafe camp campus canal
  car care carpark cash castle casino catholic cemetery central centre chapel chemist chicken childrens chippy church
  cinema circle circus clinic close club coffee coll college common community convent convenience coop copse corner
  cottage cottages council court courts covert cres crescent croft cross crossing dale depot dental discount dock docks
  down downs drive east end estate exchange express factory farm fc field fields flats food foods football footpath
  foundation furniture garage gardens garden gate gates grammar green grill grocers grove guest gym hall hangar harbour
  head heath heights high hill hills holiday home homes hospital hostel hotel house houses industrial infant infants inn
  island jewellers junction junior kebab kiosk kitchen lake lakes land lane ln leisure library lighthouse link lock lodge
  mall manor marina market mead meadow meadows medical memorial mews mill mills mosque motors multi multistorey museum
  newsagents north nursery office offices opticians orchard palace parade parish park parking parks parkway pass passage
  pavilion paddock pharmacy pier pitch place playground playing plaza point police pool pond precinct primary prison
  promenade property pub quay quays racecourse railway rank rd recreation reserve reservoir residential rest restaurant
  retail ride ridge rink rise river road roundabout row salon sauna school scout secondary shop shopping shops showground
  side site sixth skate snooker solicitors south sports sport sq square st stadium stand station statue steps stop store
  stores storey street studio studios subway superstore supermarket surgery  synagogue tavern taxi taxis
  technology temple terrace theatre tower towers town trading trail travel trust tunnel underpass uni university vale
  valley view villa villas village vue walk ward wards warehouse way well west wharf wine wines wood woods works yard
`);

/** Before a name: it is a saint's, a king's, a pub's. */
const BEFORE_A_PLACE = words(`
  st saint sts king queen prince princess duke duchess earl lord lady sir the old new great little upper lower port fort
  mount lake cape hms ss north south east west san santa santo
`);

/** Businesses of the high street with somebody's name. */
const BUSINESSES = words(`
  calvin-klein charles-tyrwhitt david-lloyd dorothy-perkins ernest-jones fred-perry harry-ramsdens harvey-nichols
  hugo-boss jack-daniels jack-jones jack-wills james-hall jamie-oliver jessica-london john-lewis johnnie-walker
  karen-millen kate-spade kurt-geiger laura-ashley marie-curie mary-portas michael-kors paul-smith peter-jones
  robert-dyas sally-beauty samuel-jewellers sue-ryder ted-baker thomas-cook thomas-sabo tim-hortons tommy-hilfiger
  tony-guy warren-james william-hill fred-olsen ben-jerrys toby-carvery harry-potter jim-beam frankie-bennys
`);

/** What stands behind a first name and is no surname. */
const NO_SURNAME = words(`
  and or of in at on to for from with was is were has had by near outside inside towards the a an
  airwave arrest arrested assault cctv control council incident male female operator person police radio report reported
  retail room shopwatch pubwatch team theft unknown watch
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december
`);

/** Most texts have none, and need no closer look. */
const ANY_FIRST_NAME = new RegExp(
  `\\b(?:${[...FIRST_NAMES, ...DOUBTFUL_FIRST_NAMES].sort().join('|')})\\b`,
  'i',
);

interface Word {
  /** In lower case, without apostrophes. */
  readonly key: string;
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Cllr|PC|WPC|PCSO|PS|DC|DS|DI|Sgt|Insp)\.?\s+(?:[A-Z]\.?\s+){0,2}(?!World\b|Martens\b|Selfridge\b)[A-Z][a-z]{2,}(?:['’-][A-Z][a-z]+)?\b/;
const INITIALS_AND_SURNAME = /^\s*(?:[A-Z]\.?\s*){1,2}\s([A-Z][\p{L}'’-]+)\s*$/u;

/**
 * Whether a text seems to hold a person's name: one with a title ("Mr Smith"), a common first name before what can be a
 * surname ("Sarah Jones", "SMITH, John"), or initials with a common surname and nothing else ("J Smith"). Streets,
 * buildings and shops that bear a name are none. Not found: a first name or surname by itself, first names that are not
 * in the list, and those that are other words too (Rose, Mark) before an uncommon surname; nor are names in small or
 * capital letters, except before a common surname.
 */
export function holdsPersonName(text: string): boolean {
  if (TITLED.test(text)) return true;
  const [, surname] = INITIALS_AND_SURNAME.exec(text) ?? [];
  if (surname !== undefined && COMMON_SURNAMES.has(keyOf(surname)) && !/^\s*w\.?\s*h\.?\s/i.test(text))
    return true;
  if (!ANY_FIRST_NAME.test(text)) return false;
  const all = wordsOf(text);
  return all.some((_, at) => isNameAt(all, at) || isTurnedNameAt(all, at));
}

/** A first name, perhaps an initial, and a surname. */
function isNameAt(all: readonly Word[], at: number): boolean {
  const first = all[at]!;
  const isSure = FIRST_NAMES.has(first.key);
  if (!isSure && !DOUBTFUL_FIRST_NAMES.has(first.key)) return false;
  const next = all[at + 1];
  if (!next || !isSpace(next.gap)) return false;
  const behind = all[at + 2];
  const hasInitial = next.key.length === 1 && behind !== undefined && /^\.?\s+$/.test(behind.gap);
  const last = hasInitial ? behind : next;
  if (!isSurname(first, last, isSure)) return false;
  if (BUSINESSES.has(`${first.key}-${last.key}`)) return false;
  if (at > 0 && isSpace(first.gap.replace('.', '')) && BEFORE_A_PLACE.has(all[at - 1]!.key)) return false;
  return !isPlace(all, at + (hasInitial ? 3 : 2), COMMON_SURNAMES.has(last.key) ? 1 : 2);
}

function isSurname(first: Word, last: Word, isSure: boolean): boolean {
  if (last.key.length < 2 || OF_A_PLACE.has(last.key) || NO_SURNAME.has(last.key)) return false;
  if (COMMON_SURNAMES.has(last.key)) return isSure || (first.isCapital && last.isCapital);
  // In a text of capital letters any word may follow.
  return isSure && first.isCapital && last.isCapital && !(first.isAllCapitals && last.isAllCapitals);
}

/** The surname before the first name: "SMITH, John". */
function isTurnedNameAt(all: readonly Word[], at: number): boolean {
  const [last, first] = [all[at]!, all[at + 1]];
  if (first?.gap.trim() !== ',' || !last.isCapital || !first.isCapital) return false;
  if (OF_A_PLACE.has(last.key) || BEFORE_A_PLACE.has(last.key)) return false;
  const isCommon = COMMON_SURNAMES.has(last.key);
  const isFirst = FIRST_NAMES.has(first.key) || (isCommon && DOUBTFUL_FIRST_NAMES.has(first.key));
  if (!isFirst || isPlace(all, at + 2, 2)) return false;
  // "Theft, John Lewis" and "Stevenage, James Watt Close" are no names; "SMITH, John David" is one.
  const behind = all[at + 2];
  if (behind && BUSINESSES.has(`${first.key}-${behind.key}`)) return false;
  return isCommon || last.isAllCapitals || behind === undefined;
}

/** Whether one of so many words from a place on says that all this is a street, a building or a business. */
function isPlace(all: readonly Word[], from: number, number: number): boolean {
  for (let at = from; at < from + number; at++) {
    const word = all[at];
    if (!word || !/^[\s.&'’-]*$/.test(word.gap)) return false;
    if (OF_A_PLACE.has(word.key) || OF_A_PLACE.has(word.key.replace(/s$/, ''))) return true;
  }
  return false;
}

function isSpace(gap: string): boolean {
  return gap !== '' && gap.trim() === '';
}

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
    const [word] = match;
    found.push({
      key: keyOf(word),
      isCapital: /^\p{Lu}/u.test(word),
      isAllCapitals: word.length > 1 && word === word.toUpperCase(),
      gap: text.slice(end, match.index),
    });
    end = match.index + word.length;
  }
  return found;
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/['’]/g, '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
