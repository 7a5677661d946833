import type { CellStyle as FileStyle } from 'hucre/xlsx';

import { NO_BORDER, PLAIN_STYLE, type BorderStyle, type CellStyle } from '../book/cell-style';

type BorderSide = NonNullable<NonNullable<FileStyle['border']>['top']>;
type Color = NonNullable<BorderSide['color']>;

/** Office.js tells a line's style and weight apart; files have one word for both. */
const LINES: readonly (readonly [BorderSide['style'], BorderStyle['style'], BorderStyle['weight']])[] = [
  ['hair', 'Continuous', 'Hairline'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

const HORIZONTAL = [
  ['general', 'General'],
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
] as const;

const VERTICAL = [
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
] as const;

const UNDERLINES = [
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
] as const;

/** A style as a file has it. */
export function writeStyle({
  font,
  fill,
  alignment,
  borders,
  numberFormat,
  protection,
}: CellStyle): FileStyle {
  const underline = UNDERLINES.find(([, word]) => word === font.underline)?.[0];
  const sides = {
    ...side('top', borders.top),
    ...side('bottom', borders.bottom),
    ...side('left', borders.left),
    ...side('right', borders.right),
  };
  return {
    font: {
      name: font.name,
      size: font.size,
      ...(font.bold && { bold: true }),
      ...(font.italic && { italic: true }),
      ...(underline && { underline }),
      ...(font.strikethrough && { strikethrough: true }),
      color: { rgb: argb(font.color) },
    },
    ...(fill.color && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: argb(fill.color) } } }),
    border: sides,
    alignment: {
      horizontal: HORIZONTAL.find(([, word]) => word === alignment.horizontal)![0],
      vertical: VERTICAL.find(([, word]) => word === alignment.vertical)![0],
      ...(alignment.wrapText && { wrapText: true }),
      ...(alignment.indentLevel > 0 && { indent: alignment.indentLevel }),
      ...(alignment.shrinkToFit && { shrinkToFit: true }),
    },
    ...(numberFormat !== 'General' && { numFmt: numberFormat }),
    ...(!protection.locked && { protection: { locked: false } }),
  };
}

/** A style as a cell has it, from a file; what the file does not say is plain. */
export function readStyle({ font, fill, border, alignment, numFmt, protection }: FileStyle): CellStyle {
  const plain = PLAIN_STYLE;
  const word = font?.underline === true ? 'single' : font?.underline;
  const fillColour =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? colourOf(fill.fgColor) : undefined;
  return {
    numberFormat: numFmt ?? plain.numberFormat,
    font: {
      ...plain.font,
      name: font?.name ?? plain.font.name,
      size: font?.size ?? plain.font.size,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      underline: UNDERLINES.find(([name]) => name === word)?.[1] ?? 'None',
      strikethrough: font?.strikethrough ?? false,
      color: colourOf(font?.color) ?? plain.font.color,
    },
    fill: fillColour === undefined ? plain.fill : { color: fillColour, pattern: 'Solid', patternColor: '' },
    alignment: {
      ...plain.alignment,
      horizontal: HORIZONTAL.find(([name]) => name === alignment?.horizontal)?.[1] ?? 'General',
      vertical: VERTICAL.find(([name]) => name === alignment?.vertical)?.[1] ?? 'Bottom',
      wrapText: alignment?.wrapText ?? false,
      indentLevel: alignment?.indent ?? 0,
      shrinkToFit: alignment?.shrinkToFit ?? false,
    },
    borders: {
      ...plain.borders,
      top: lineOf(border?.top),
      bottom: lineOf(border?.bottom),
      left: lineOf(border?.left),
      right: lineOf(border?.right),
    },
    protection: { ...plain.protection, locked: protection?.locked ?? true },
    styleName: plain.styleName,
  };
}

/** `#RRGGBB` with its opacity first, as files write it. */
export function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

/** A colour written out; those of a theme are not looked up. */
export function colourOf(colour: Color | undefined): string | undefined {
  return colour?.rgb === undefined ? undefined : `#${colour.rgb.slice(-6).toUpperCase()}`;
}

function side(edge: 'top' | 'bottom' | 'left' | 'right', { style, weight, color }: BorderStyle) {
  const line =
    LINES.find(([, word, heavy]) => word === style && heavy === weight) ??
    LINES.find(([, word]) => word === style);
  return line ? { [edge]: { style: line[0], color: { rgb: argb(color) } } } : {};
}

function lineOf(border: BorderSide | undefined): BorderStyle {
  const line = LINES.find(([name]) => name === border?.style);
  if (!line) return NO_BORDER;
  return { style: line[1], weight: line[2], color: colourOf(border?.color) ?? '#000000' };
}
