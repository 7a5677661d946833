import type { CSSProperties } from 'react';

import type { BorderStyle, CellStyle } from '../../host/book/cell-style';
import { CellError, type CellValue } from '../../host/book/cell-value';
import { PIXELS_OF_POINT } from './axis';

const LINES: Readonly<Record<BorderStyle['style'], CSSProperties['borderStyle']>> = {
  None: 'none',
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};
const WIDTHS: Readonly<Record<BorderStyle['weight'], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

const FLEX = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'flex-start' } as const;

/** The looks of a cell as CSS; what is plain is left out. */
export function cellLook(style: CellStyle): CSSProperties {
  const { font, fill, borders, alignment } = style;
  return {
    ...(fill.color && { background: fill.color }),
    ...(font.color !== '#000000' && { color: font.color }),
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: 'italic' }),
    ...decoration(style),
    fontFamily: `'${font.name.replaceAll(/['\\]/g, '')}', Carlito, 'Liberation Sans', sans-serif`,
    fontSize: `${font.size * PIXELS_OF_POINT}px`,
    ...(alignment.wrapText && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
    ...edge('Top', borders.top),
    ...edge('Bottom', borders.bottom),
    ...edge('Left', borders.left),
    ...edge('Right', borders.right),
  };
}

/** Whether a cell shows anything of itself even where it is blank. */
export function isVisibleStyle({ fill, borders }: CellStyle): boolean {
  return fill.color !== '' || Object.values(borders).some(({ style }) => style !== 'None');
}

function decoration({ font }: CellStyle): CSSProperties {
  const lines = [font.underline !== 'None' && 'underline', font.strikethrough && 'line-through'].filter(
    Boolean,
  );
  return lines.length > 0 ? { textDecoration: lines.join(' ') } : {};
}

function edge(
  side: 'Top' | 'Bottom' | 'Left' | 'Right',
  { style, weight, color }: BorderStyle,
): CSSProperties {
  if (style === 'None') return {};
  const width = style === 'Double' ? 3 : WIDTHS[weight];
  return { [`border${side}`]: `${width}px ${LINES[style] ?? 'solid'} ${color}` };
}

export type Side = 'left' | 'center' | 'right';

/** On which side of its cell a value stands: numbers right, truth values and errors in the middle, texts left. */
export function sideOf({ alignment: { horizontal } }: CellStyle, value: CellValue | undefined): Side {
  switch (horizontal) {
    case 'Left':
    case 'Justify':
    case 'Fill':
    case 'Distributed':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Right':
      return 'right';
    case 'General':
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'left';
  }
}

/** How the text lies in its box. */
export function placing(style: CellStyle, side: Side): CSSProperties {
  const { vertical, indentLevel } = style.alignment;
  return {
    justifyContent: FLEX[side],
    textAlign: side,
    alignItems: vertical === 'Top' ? 'flex-start' : vertical === 'Center' ? 'center' : 'flex-end',
    ...(indentLevel > 0 && {
      [side === 'right' ? 'paddingRight' : 'paddingLeft']: `${indentLevel * 9 + 3}px`,
    }),
  };
}
