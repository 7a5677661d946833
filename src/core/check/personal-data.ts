import { plainText } from '../recognise/values/normalise-text';
import { holdsPersonName } from '../recognise/names/person-names';

/** What a text may hold that belongs to a person. */
export type PersonalData =
  | 'name'
  | 'date of birth'
  | 'vehicle registration'
  | 'postcode'
  | 'phone number'
  | 'e-mail'
  | 'police reference';

type PatternedData = Exclude<PersonalData, 'name'>;

/** The letters British postcodes begin with. */
const POSTCODE_AREAS =
  'AB|AL|B[ABDHLNRST]?|BR|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';

/** Little words that stand before numbers: "no12 bus" is no number plate. */
const BEFORE_NUMBERS = 'NO|AT|TO|ON|IN|BY|OF|OR|UP|AS|AN|AM|PM|RE';

/**
 * Patterns that are right rather than complete: what they find nearly always is what they say, and much that is
 * personal they do not find. A number plate in the forms issued since 1983, those of before 2001 in capital letters
 * only; postcodes as Royal Mail writes them, together or apart; British phone numbers with their leading 0 or +44;
 * references as police write them (CAD 123, 41/12345/18, CR/012345/17, Incident 345 of 12/03/2017) and numbers of
 * officers (PC 1234).
 */
const PATTERNS: Readonly<Record<PatternedData, readonly RegExp[]>> = {
  'date of birth': [/\b(?:d\.?\s?o\.?\s?b\b\.?|date of birth|born (?:on )?\d)/i],
  'vehicle registration': [
    new RegExp(`\\b(?!(?:${BEFORE_NUMBERS})\\d)[A-HJ-PR-Y]{2}\\d{2}\\s?[A-HJ-PR-Z]{3}\\b`, 'i'),
    /\b[A-HJ-NPR-TV-Y]\d{2,3}\s?[A-HJ-PR-Y]{3}\b/,
    /\b[a-hj-npr-tv-y]\d{3}[a-hj-pr-y]{3}\b/,
  ],
  postcode: [
    new RegExp(
      `\\b(?:${POSTCODE_AREAS})\\d[\\dA-HJKMNPR-Y]?\\s*(?!1st|2nd|3rd|\\dth)\\d[ABD-HJLNP-UW-Z]{2}\\b`,
      'i',
    ),
  ],
  'phone number': [
    /(?<![\d/.-])(?:(?:\+|00)44\s?\(?0?\)?\s?|0)(?:[1237]\d{8,9}|[1237]\d{1,4}(?:[\s-]|\)\s?)\d{3,4}[\s-]?\d{3,6})(?![\d/])/,
  ],
  'e-mail': [/\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+\b/],
  'police reference': [
    /\b(?:CAD|URN|STORM|NICHE|PNC(?: ID)?|crime (?:no|number|ref(?:erence)?)|incident (?:no|number|ref(?:erence)?))\b[\s.:#]{0,3}[\w/-]{0,6}\d{2,}/i,
    /(?<![\d/])\d{2}\/\d{4,7}\/\d{2}(?![\d/])/,
    // "CCTV/2017/18" is a year.
    /\b[A-Z]{1,5}[/-](?!(?:19|20)\d{2}\b)\d{3,8}[/-]\d{2,4}(?![\d/])/i,
    /\b(?:incident|inc|log|cad|serial|isr)\.?\s*(?:no\.?|number)?\s*#?\d{1,6}\s+(?:of|dated)\s+\d{1,2}(?:[./-]\d{1,2}|(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*)\b/i,
    /\b(?:PC|WPC|PCSO|PS|DC|DS|DI|Sgt)\.?\s?(?:no\.?\s?)?\d{2,6}\b/,
    /\b(?:collar|shoulder|warrant)\s(?:no\.?|number)\s?\d{2,6}\b/i,
  ],
};

/** Longer texts are looked at up to here. */
const LONGEST = 2000;

/** Whether a text seems to hold personal data of a kind, however it is spelt. */
export function holdsPersonalData(text: string, kind: PersonalData): boolean {
  const looked = usualSpelling(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  if (kind === 'name') return holdsPersonName(looked);
  return mayHold(looked, kind) && PATTERNS[kind].some((pattern) => pattern.test(looked));
}

const USUAL = /^[\x20-\x25\x27-\x7e]*$/;

/**
 * The text in the characters the patterns know: full-width and other digits and letters as usual ones, codes that pages
 * of the web write for characters (&#48;) as these, one kind of dash and of space, nothing invisible.
 */
function usualSpelling(text: string): string {
  if (USUAL.test(text)) return plainText(text);
  const written = text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));|&(nbsp|commat|amp);/gi, readCode);
  return plainText(written.normalize('NFKC')).replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
}

function readCode(whole: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return { nbsp: ' ', commat: '@', amp: '&' }[name.toLowerCase()] ?? whole;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The digits of a script stand one behind the other, from 0 to 9. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/** Whether a text has what data of a kind cannot be without: it spares most texts a closer look. */
function mayHold(text: string, kind: PatternedData): boolean {
  if (kind === 'e-mail') return text.includes('@');
  return kind === 'date of birth' || /\d/.test(text);
}

/** Whether a text that is not meant to be a name seems to name a person, or to say how to reach or know one. */
export function tellsOfPerson(text: string): boolean {
  return OF_PERSONS.some((kind) => holdsPersonalData(text, kind));
}

/** Number plates, postcodes and references look too much like what logs are full of. */
const OF_PERSONS: readonly PersonalData[] = ['name', 'date of birth', 'phone number', 'e-mail'];

/** Whether a text seems to hold personal data of any kind. */
export function holdsAnyPersonalData(text: string): boolean {
  return KINDS.some((kind) => holdsPersonalData(text, kind));
}

const KINDS: readonly PersonalData[] = [
  'date of birth',
  'vehicle registration',
  'postcode',
  'phone number',
  'e-mail',
  'police reference',
  'name',
];
