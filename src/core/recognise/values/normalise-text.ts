/**
 * The three forms of a text, from what is shown to what is compared:
 * `tidyText` for display, `plainText` for reading, `textKey` for telling whether two texts are the same.
 */

/** Texts of one-space-separated printable ASCII, nearly all there are, need no work. */
const ALREADY_TIDY = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Whether a text is of printable ASCII with single spaces within, as nearly all are: there is nothing to tidy. */
export function isPlainlyTidy(text: string): boolean {
  return ALREADY_TIDY.test(text);
}

/**
 * What a person cannot see: control characters (white space aside), soft hyphen, zero-width characters, marks of
 * writing direction, variation selectors, tags, byte order marks, and halves of surrogate pairs.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e01ef}\p{Cs}]/gu;

/** White space, and the letters of other scripts that show as nothing. */
const BLANKS = /[\s\x85\u115f\u1160\u2800\u3164\uffa0]+/g;

const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const APOSTROPHES = /[\u2018-\u201b\u2032\u02bc\u02b9\u00b4`\uff07]/g;
const ANY_DASH_OR_APOSTROPHE =
  /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d\u2018-\u201b\u2032\u02bc\u02b9\u00b4`\uff07]/;

/**
 * The text as it should be shown: composed (NFC), without invisible characters, each run of white space one space,
 * none at the ends. Dashes and apostrophes stay as people wrote them.
 */
export function tidyText(text: string): string {
  if (ALREADY_TIDY.test(text)) return text;
  // Composing comes last too: taking a character out may bring two together that compose.
  return text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim().normalize('NFC');
}

/** The tidy text with one kind of dash (-) and one kind of apostrophe ('): the form the readers read. */
export function plainText(text: string): string {
  const tidy = tidyText(text);
  if (!ANY_DASH_OR_APOSTROPHE.test(tidy)) return tidy;
  return tidy.replace(DASHES, '-').replace(APOSTROPHES, "'");
}

/**
 * The form in which texts are compared: plain and without case, the same in every locale. Accents are kept, as
 * Excel's SUMIFS keeps them: "Café" and "Cafe" may be meant to be one, but that is a suggestion, not a fact.
 */
export function textKey(text: string): string {
  const plain = plainText(text);
  // Upper case first: ß, ς and the dotless i have more than one small form for one capital.
  return ALREADY_TIDY.test(plain) ? plain.toLowerCase() : plain.toUpperCase().toLowerCase().normalize('NFC');
}

/** A character that does not show, or shows as an ordinary space without being one. */
export interface InvisibleCharacter {
  /** Zero-based, in UTF-16 code units. */
  readonly position: number;
  readonly codePoint: number;
}

/** White space other than the space itself: no-break and typographic spaces, tabs, line breaks. */
const ODD_SPACE = /[^\S ]|[\x85\u115f\u1160\u2800\u3164\uffa0]/;

/**
 * Every character of a text that people cannot see is there: the invisible ones and the spaces that are not the
 * ordinary space. Line breaks are not among them: people press Alt and Enter in cells.
 */
export function findInvisibleCharacters(text: string): readonly InvisibleCharacter[] {
  if (ALREADY_TIDY.test(text)) return [];
  const found: InvisibleCharacter[] = [];
  let position = 0;
  for (const character of text) {
    INVISIBLE.lastIndex = 0;
    const lineBreak = character === '\n' || character === '\r';
    if (!lineBreak && (INVISIBLE.test(character) || ODD_SPACE.test(character))) {
      found.push({ position, codePoint: character.codePointAt(0)! });
    }
    position += character.length;
  }
  INVISIBLE.lastIndex = 0;
  return found;
}
