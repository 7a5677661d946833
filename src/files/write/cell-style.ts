import type { CellStyle } from 'hucre/xlsx';

import { type BorderLine, FONT, styleOf, type StyleName } from '../../core/report/workbook/styles';

const LINES = { hair: 'hair', thin: 'thin', medium: 'medium', dashed: 'dashed' } as const;

const made = new Map<string, CellStyle>();

/** A named style, with a number format where a cell has one, as the library takes it. */
export function cellStyle(name: StyleName, numberFormat?: string): CellStyle {
  const key = `${name}\n${numberFormat ?? ''}`;
  let style = made.get(key);
  if (!style) {
    style = makeStyle(name, numberFormat);
    made.set(key, style);
  }
  return style;
}

function makeStyle(name: StyleName, numberFormat: string | undefined): CellStyle {
  const { size, bold, underline, colour, fill, horizontal, vertical, wrap, indent, ...borders } =
    styleOf(name);
  const { top, bottom, left, right } = borders;
  return {
    font: {
      name: FONT,
      size,
      color: { rgb: argb(colour) },
      ...(bold && { bold }),
      ...(underline && { underline }),
    },
    alignment: { horizontal, vertical, ...(wrap && { wrapText: true }), ...(indent > 0 && { indent }) },
    border: {
      ...(top && { top: borderSide(top) }),
      ...(bottom && { bottom: borderSide(bottom) }),
      ...(left && { left: borderSide(left) }),
      ...(right && { right: borderSide(right) }),
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: argb(fill) } } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

function borderSide({ weight, colour }: BorderLine) {
  return { style: LINES[weight], color: { rgb: argb(colour) } };
}

/** The library passes colours on as they are, and Excel reads them with their opacity first. */
export function argb(colour: string): string {
  return `FF${colour}`;
}
