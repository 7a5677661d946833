import type { CellStyle } from '../../host/book/cell-style';
import type { Sheet } from '../../host/book/sheet';

/** Accent colours of the Office theme, in the order table styles count them; a style without one is grey. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** A cell of a table as its table style draws it; what the cell's own style says goes before. */
export function withTableLook(sheet: Sheet, row: number, column: number, style: CellStyle): CellStyle {
  const table = sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  if (!table || style.fill.color !== '') return style;
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (kind === undefined) return style;
  const accent = ACCENTS[(Number(number) - 1) % 7]!;
  const isHeader = table.showHeaders && row === table.area.top;
  const isTotal = table.showTotals && row === table.area.bottom;
  if (isHeader && kind === 'Medium') return painted(style, accent, { color: '#FFFFFF', bold: true });
  if (isHeader || isTotal) return painted(style, '', { bold: true });
  const isBand = table.showBandedRows && (row - table.area.top) % 2 === 1;
  return isBand ? painted(style, tint(accent), {}) : style;
}

function painted(style: CellStyle, fill: string, font: Partial<CellStyle['font']>): CellStyle {
  return {
    ...style,
    ...(fill && { fill: { color: fill, pattern: 'Solid', patternColor: '' } }),
    font: { ...style.font, ...font },
  };
}

/** A colour four fifths of the way to white. */
function tint(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) / 5)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
