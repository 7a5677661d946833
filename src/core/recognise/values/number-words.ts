const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const NUMBER_OF_WORD = new Map<string, number>([
  ...UNITS.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
]);

const COMPOUND = /^([a-z]{5,7})[\s-]([a-z]{3,5})$/;

/** The number, 0–99, that plain lower-case words name: "two", "twenty-one". `undefined` for anything else. */
export function numberOfWords(words: string): number | undefined {
  const single = NUMBER_OF_WORD.get(words);
  if (single !== undefined) return single;
  const compound = COMPOUND.exec(words);
  if (!compound) return undefined;
  const tens = NUMBER_OF_WORD.get(compound[1]!) ?? 0;
  const units = NUMBER_OF_WORD.get(compound[2]!) ?? 0;
  return tens >= 20 && units >= 1 && units <= 9 ? tens + units : undefined;
}
