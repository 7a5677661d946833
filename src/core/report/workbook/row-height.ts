import { textPoints, textWidth } from './font-metrics';
import { styleOf, type StyleName } from './styles';

/** Excel's tallest row in points. */
export const TALLEST_ROW = 409;

/** Excel wraps a little differently on screen, at each zoom and in print: count with a little less room than there is. */
const ROOM_TO_COUNT_WITH = 0.94;

/** A line that does not wrap is not cut off where it is a little longer than counted: it runs on. */
const ROOM_ON_A_LINE = 0.985;

/** Points a line takes, as a multiple of the font size; Arial asks for 1.15, screens round up. */
const LINE_HEIGHT = 1.3;

/** Width an indent step takes, in points. */
const INDENT_POINTS = 9;

/** How many lines a text takes in a room of so many points, broken at spaces, long words broken anywhere. */
export function countLines(text: string, points: number, size: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += countLinesOfParagraph(paragraph, points, size, bold);
  return lines;
}

function countLinesOfParagraph(paragraph: string, points: number, size: number, bold: boolean): number {
  const space = textWidth(' ', size, bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, size, bold);
    if (used > 0 && used + space + width <= points) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    const fullLines = Math.max(0, Math.ceil(width / points) - 1);
    lines += fullLines;
    used = Math.max(width - fullLines * points, Number.MIN_VALUE);
  }
  return lines;
}

/** The height in points a cell needs so that none of its text is cut off; `width` is its column's. */
export function cellHeight(text: string, style: StyleName, width: number): number {
  const { size, bold, wrap, indent } = styleOf(style);
  const room = Math.max(1, (textPoints(width) - indent * INDENT_POINTS) * ROOM_TO_COUNT_WITH);
  const lines = wrap ? countLines(text, room, size, bold) : 1;
  return Math.ceil(lines * size * LINE_HEIGHT);
}

/** Whether a text fits on one line of so many points, counted with a little less room than there is. */
export function fitsInLine(text: string, points: number, size: number, bold: boolean): boolean {
  return textWidth(text, size, bold) <= points * ROOM_ON_A_LINE;
}

/** Breaks a text at spaces into lines no wider than `points`; a longer word stands alone. */
export function breakIntoLines(text: string, points: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fitsInLine(longer, points, size, bold)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}
