/**
 * Advance widths of Arial in thousandths of the font size, for the characters from space (32) to tilde (126).
 * Liberation Sans, which stands in for Arial where that is missing, has the same.
 */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** Common characters beyond ASCII; what is in no list is taken as wide as the widest. */
const OTHERS = new Map([
  ['‘', 278],
  ['’', 278],
  ['“', 500],
  ['”', 500],
  ['–', 556],
  ['•', 350],
  ['£', 556],
  ['€', 556],
  ['§', 556],
  ['°', 400],
  ['\u00a0', 278],
]);

const WIDEST = 1015;

/** The width of a text on one line in points; never less than what Excel needs, ligatures and kerning aside. */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? BOLD : REGULAR;
  let thousandths = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    thousandths += widths[code - 32] ?? OTHERS.get(character) ?? accentedWidth(character, widths);
  }
  return (thousandths * size) / 1000;
}

/** An accented letter is as wide as its letter. */
function accentedWidth(character: string, widths: readonly number[]): number {
  const letter = character.normalize('NFD').charCodeAt(0);
  return widths[letter - 32] ?? WIDEST;
}

/** Pixels of one digit of the default font (Arial 10) at 96 dots an inch; ECMA-376 part 1, 18.3.1.13. */
const DIGIT_PIXELS = 7;
/** Excel leaves two pixels on either side of a cell's text and one for the grid line. */
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** The width of a column in points, its padding included. */
export function columnPoints(width: number): number {
  return Math.floor(width * DIGIT_PIXELS) * POINTS_A_PIXEL;
}

/** What is left of a column for text, in points. */
export function textPoints(width: number): number {
  return columnPoints(width) - PADDING_PIXELS * POINTS_A_PIXEL;
}

/** The column width that shows a text so many points wide without wrapping; rounded up to a tenth. */
export function widthForText(points: number): number {
  const pixels = points / POINTS_A_PIXEL + PADDING_PIXELS;
  return Math.ceil((pixels / DIGIT_PIXELS) * 10) / 10;
}
