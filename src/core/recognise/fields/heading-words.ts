import { plainText } from '../values/normalise-text';

/** A heading longer than this is prose. */
const LONGEST_HEADING = 80;

/**
 * A heading as lower-case words, however it is spelt: "Police Attended (Y/N)", "police_attended_flag",
 * "policeAttended" and "POLICE ATTENDED?" all begin "police attended". "#" is "no" (number). Prose gives ''.
 */
export function headingWords(heading: string): string {
  if (heading.length > LONGEST_HEADING) return '';
  const words = wordsOf(heading);
  return TECHNICAL.test(heading) ? spelledOut(words) : words;
}

/** A column's name in a database: parts joined by underscores or humps. */
const TECHNICAL = /_|\p{Ll}\p{Lu}/u;

/** How databases shorten the words of headings. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['cnt', 'count'],
  ['qty', 'count'],
  ['num', 'number'],
  ['dt', 'date'],
  ['dttm', 'date time'],
  ['ts', 'timestamp'],
  ['tm', 'time'],
  ['typ', 'type'],
  ['cat', 'category'],
  ['src', 'source'],
  ['attd', 'attended'],
  ['auth', 'authority'],
  ['loc', 'location'],
  ['cam', 'camera'],
  ['stat', 'status'],
]);

/** Says only how a value is kept: a code, a flag, a text. */
const STORAGE = /(?<=\S)\s(?:cd|code|nm|name|desc|descr|txt|text|flg|flag|ind|val|yn|bool|lkp)$/;

function spelledOut(words: string): string {
  const whole = words
    .split(' ')
    .map((word) => SHORTENED.get(word) ?? word)
    .join(' ');
  return whole.replace(STORAGE, '').replace(STORAGE, '');
}

function wordsOf(heading: string): string {
  return (
    plainText(heading)
      // camelCase and "CameraID" are two words; "CCTV" stays one.
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .replaceAll('#', ' no ')
      .replaceAll('&', ' and ')
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      // "(Y/N)" ends with a bracket: what follows the last word must be gone before the ending is looked for.
      .trimEnd()
      .replace(
        /\s(?:y n|yes no|y or n|yes or no|flag|ind|indicator|dd mm yyyy|dd mm yy|24 ?hr?s?|hh mm|hhmm)$/u,
        '',
      )
      .trim()
  );
}
