import type { CellStyle } from '../../host/book/cell-style';
import { PIXELS_OF_POINT } from './axis';
import type { MeasureText } from './cell-boxes';

/** Long enough texts are all alike: they need more room than there is. */
const LONGEST = 400;
const KEPT = 20_000;

/** Measures texts with a canvas and remembers what it measured. */
export function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, { font }: CellStyle) => {
    const line = text.length > LONGEST ? text.slice(0, LONGEST) : text;
    const css = `${font.italic ? 'italic ' : ''}${font.bold ? '700 ' : ''}${font.size * PIXELS_OF_POINT}px '${font.name}', Carlito, 'Liberation Sans', sans-serif`;
    const key = `${css}|${line}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (!context) return line.length * font.size * 0.6;
    context.font = css;
    const { width } = context.measureText(line);
    if (widths.size > KEPT) widths.clear();
    widths.set(key, width);
    return width;
  };
}
