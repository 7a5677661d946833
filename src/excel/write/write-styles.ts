import { type CellRange, rangeAddress } from '../../core/grid/address';
import type { SheetPlan } from '../../core/report/workbook/plan';
import { type BorderLine, FONT, type StyleName, styleOf } from '../../core/report/workbook/styles';
import { joinedAddresses } from './cell-areas';
import { formatAreas, styleAreas } from './style-areas';
import type { WriteQueue } from './write-queue';

const HORIZONTAL = { left: 'Left', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const LINES = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  dashed: { style: 'Dash', weight: 'Thin' },
} as const;

/** Calls a style takes at most: font, alignment and six borders of three properties each. */
const CALLS_OF_STYLE = 28;

/** Puts number formats on a sheet: before its contents, since a text format keeps a text from being read as a number. */
export async function writeNumberFormats(
  queue: WriteQueue,
  sheet: SheetPlan,
  worksheet: Excel.Worksheet,
): Promise<void> {
  for (const [format, areas] of formatAreas(sheet)) {
    for (const range of areas.ranges()) {
      await queue.add(() => {
        // One value is put into every cell of the range, which the type of the property does not say.
        Object.assign(worksheet.getRange(rangeAddress(range)), { numberFormat: format });
      }, 2);
    }
  }
}

/** Puts the styles of the cells on a sheet, each on all its cells at once. */
export async function writeStyles(
  queue: WriteQueue,
  sheet: SheetPlan,
  worksheet: Excel.Worksheet,
): Promise<void> {
  for (const { style, areas } of styleAreas(sheet)) {
    const ranges = areas.ranges();
    for (const address of joinedAddresses(ranges)) {
      await queue.add(
        () => {
          applyStyle(worksheet.getRanges(address), style, ranges);
        },
        CALLS_OF_STYLE,
        address.length,
      );
    }
  }
}

function applyStyle(areas: Excel.RangeAreas, name: StyleName, ranges: readonly CellRange[]): void {
  const style = styleOf(name);
  const { format } = areas;
  format.font.name = FONT;
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.font.underline = style.underline ? 'Single' : 'None';
  format.font.color = `#${style.colour}`;
  // A plain cell is one without a look of its own: numbers stand at the right, texts at the left.
  format.horizontalAlignment = name === 'plain' ? 'General' : HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  format.wrapText = style.wrap;
  if (style.indent > 0) format.indentLevel = style.indent;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  const { top, bottom, left, right } = style;
  const isHigh = ranges.some(({ firstRow, lastRow }) => lastRow > firstRow);
  const isWide = ranges.some(({ firstColumn, lastColumn }) => lastColumn > firstColumn);
  drawLine(format, 'EdgeTop', top);
  drawLine(format, 'EdgeBottom', bottom);
  drawLine(format, 'EdgeLeft', left);
  drawLine(format, 'EdgeRight', right);
  if (isHigh) drawLine(format, 'InsideHorizontal', bottom ?? top);
  if (isWide) drawLine(format, 'InsideVertical', right ?? left);
}

function drawLine(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical',
  line: BorderLine | undefined,
): void {
  if (!line) return;
  const border = format.borders.getItem(edge);
  border.style = LINES[line.weight].style;
  border.weight = LINES[line.weight].weight;
  border.color = `#${line.colour}`;
}
