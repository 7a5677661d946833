import fc from 'fast-check';

/** Every UTF-16 code unit, so halves of surrogate pairs too: what a workbook can hold and worse. */
const anyCodeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

/** Text made of what values are made of, in any order: far likelier to reach the odd branches. */
const valueLike = fc
  .array(
    fc.constantFrom(
      ...[
        '0',
        '1',
        '3',
        '04',
        '12',
        '17',
        '31',
        '2017',
        '2018',
        '/',
        '-',
        '–',
        '.',
        ':',
        ' ',
        '\u00a0',
        '\u200b',
      ],
      ...[
        'Apr',
        'april',
        'Sept',
        'th',
        'am',
        'pm',
        'x',
        'FY',
        'Q',
        'two',
        'yes',
        'n/a',
        '%',
        'h',
        'd',
        'T',
        'Z',
      ],
      ...["'", '’', '(', ')', ',', '+', '?', 'to', 'Mar', 'of', 'at'],
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

/** Any text a cell may hold. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), anyCodeUnits, valueLike);

/** The most a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** Texts on which a careless pattern would take time by the square or worse. */
export const LONG_TEXTS: readonly string[] = [
  ' ',
  '\u00a0',
  '\u200b',
  '0',
  '1 ',
  '1,',
  '9/',
  '17/18 ',
  '17/18/',
  '2017-18-',
  'a',
  'apr ',
  'april 2017 to ',
  '- ',
  '–',
  'x',
  '1.',
  'fy',
  'year ended ',
  'T1',
  ' at ',
  'A.',
  '((',
  '=\t',
  'é',
  'ß',
  '\ud83d',
].flatMap((piece) => {
  const long = piece.repeat(Math.ceil(LONGEST_TEXT / piece.length)).slice(0, LONGEST_TEXT);
  return [long, `${long.slice(1)}!`, `!${long.slice(1)}`];
});
