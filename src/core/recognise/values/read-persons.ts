import { LONGEST_VALUE } from './cell-text';
import { plainText } from './normalise-text';
import { readCountText } from './read-count';

const AGE = '(?:adult|juvenile|juv|youth|young|teenage)';
const PERSON =
  '(?:males?|females?|m|f|m[ae]n|wom[ae]n|boys?|girls?|adults?|juveniles?|juvs?|youths?|children|child|teenagers?|persons?|people|individuals?|offenders?|suspects?|arrests?)';
/** "1 male", "2 x adult females", "two youths arrested". */
const PERSONS = new RegExp(
  `^(\\d{1,2}|[a-z]{3,9})\\s?(?:x\\s?)?(?:${AGE}\\s)?${PERSON}(?:\\s(?:arrested|detained|in custody))?$`,
);
/** What stands between two such: "1 male, 2 females", "1 male 1 female". */
const BETWEEN = /\s?(?:[,;+&/]|\band\b|\splus\s)\s?|(?<=\p{L})\s(?=\d)/u;

/** How many persons a text counts by sex or age; `undefined` where it says anything else beside. */
export function readPersons(text: string): number | undefined {
  const plain = plainText(text).toLowerCase();
  if (plain === '' || plain.length > LONGEST_VALUE) return undefined;
  let persons = 0;
  for (const part of plain.split(BETWEEN)) {
    const number = PERSONS.exec(part)?.[1];
    const reading = number === undefined ? undefined : readCountText(number);
    if (reading?.kind !== 'count') return undefined;
    persons += reading.value;
  }
  return persons;
}
