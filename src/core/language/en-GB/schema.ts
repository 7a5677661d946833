/** What does not fit in a profile or a log of fixes, behind the place where it stands. */
export const schemaText = {
  unknownKeys: (keys: readonly string[]) =>
    keys.length === 1
      ? `“${keys[0]!}” is not known here. Correct the word, or take it out.`
      : `“${keys.join('”, “')}” are not known here. Correct the words, or take them out.`,
  wrongType: (expected: string) => `${TYPES.get(expected) ?? 'Something else'} belongs here.`,
  noneOf: (values: readonly string[]) =>
    values.length === 1
      ? `Only “${values[0]!}” can stand here.`
      : `One of these can stand here: “${values.join('”, “')}”.`,
  empty: 'This is empty. Write it, or take it out.',
  tooSmall: (minimum: string, isInclusive: boolean) =>
    isInclusive ? `A number of ${minimum} or more belongs here.` : `A number above ${minimum} belongs here.`,
  tooLarge: (maximum: string) => `A number of ${maximum} or less belongs here.`,
  wrongKey: 'This is not known here. Correct the word, or take it out.',
  other: 'This does not fit here. Correct it, or take it out.',
};

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'A text in quotation marks'],
  ['number', 'A number'],
  ['int', 'A whole number'],
  ['boolean', 'true or false'],
  ['array', 'A list in square brackets'],
  ['object', 'A group of entries in braces'],
  ['record', 'A group of entries in braces'],
]);
