/** What a text may hold that belongs to a person. */
export type PersonalData =
  | 'name'
  | 'date of birth'
  | 'vehicle registration'
  | 'postcode'
  | 'phone number'
  | 'e-mail'
  | 'police reference';

/**
 * Patterns that are right rather than complete: what they find nearly always is what they say, and much that is
 * personal they do not find. A number plate in the forms issued since 1983; postcodes as Royal Mail writes them; British
 * phone numbers with their leading 0 or +44; references as police write them (CAD 123, 41/12345/18).
 */
const PATTERNS: Readonly<Record<PersonalData, RegExp>> = {
  name: /\b(?:Mr|Mrs|Ms|Miss|Dr|Rev|Cllr|PC|PCSO|PS|DC|DS|Sgt|Insp)\.?\s+(?:[A-Z]\.?\s+)?[A-Z][a-z]{2,}(?:['’-][A-Z][a-z]+)?\b/,
  'date of birth': /\b(?:d\.?\s?o\.?\s?b\b\.?|date of birth|born (?:on )?\d)/i,
  'vehicle registration':
    /\b(?:[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}\s?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{2,3}\s?[A-HJ-PR-Y]{3})\b/,
  postcode: /\b(?:[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKMNPR-Y]?)\s+\d[ABD-HJLNP-UW-Z]{2}\b/,
  'phone number':
    /(?<![\d/.-])(?:\+44\s?\(?0?\)?\s?|0)(?:[1237]\d{8,9}|[1237]\d{1,4}[\s-]\d{3,4}[\s-]?\d{3,6})(?![\d/])/,
  'e-mail': /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+\b/,
  'police reference':
    /\b(?:CAD|URN|STORM|NICHE|PNC(?: ID)?|crime (?:no|number|ref(?:erence)?)|incident (?:no|number|ref(?:erence)?))\b[\s.:#]{0,3}[\w/-]{0,6}\d{2,}|(?<![\d/])\d{2}\/\d{4,7}\/\d{2}(?![\d/])/i,
};

/** Longer texts are looked at up to here. */
const LONGEST = 2000;

/** Whether a text seems to hold personal data of a kind. */
export function holdsPersonalData(text: string, kind: PersonalData): boolean {
  return PATTERNS[kind].test(text.length > LONGEST ? text.slice(0, LONGEST) : text);
}

/** Whether a text seems to hold personal data of any kind. */
export function holdsAnyPersonalData(text: string): boolean {
  return KINDS.some((kind) => holdsPersonalData(text, kind));
}

const KINDS: readonly PersonalData[] = [
  'name',
  'date of birth',
  'vehicle registration',
  'postcode',
  'phone number',
  'e-mail',
  'police reference',
];
