import { workbookText } from '../../../language/en-GB/workbook';
import type { Chart } from '../../document';
import { tableById } from '../../read-cell';
import { rowsDrawn } from '../chart-plan';
import type { LayoutContext } from '../layout-context';
import type { SheetDraft } from '../sheet-draft';
import { addTextRows, PARAGRAPH_SPACE } from '../text-rows';
import { layOutHeading } from './heading';

/** Height of a chart in points: two with their texts share a page of A4. */
const HEIGHT = 212;
/** A chart with bars across grows with them. */
const POINTS_A_BAR = 11;
const POINTS_AROUND_BARS = 95;
const TALLEST = 400;

/**
 * A chart: its title, its reading in one live sentence, the chart, and what it shows in words. It covers a single
 * row, so that no page break and no blank row can get in it.
 */
export function layOutChart(chart: Chart, sheet: SheetDraft, context: LayoutContext): void {
  const first = sheet.nextRow;
  layOutHeading({ type: 'heading', id: chart.id, level: 2, text: chart.title }, sheet);
  addTextRows(sheet, chart.reading, { style: 'paragraph', space: 4 }, context);
  const row = sheet.addRowOfHeight([], heightOf(chart, context));
  sheet.charts.push({ chart, row });
  const description = workbookText.chartDescription(chart.alternativeText);
  addTextRows(
    sheet,
    [{ type: 'text', text: description }],
    { style: 'wrapped note', space: PARAGRAPH_SPACE },
    context,
  );
  sheet.keptTogether.push({ first, last: sheet.nextRow - 1 });
}

function heightOf(chart: Chart, context: LayoutContext): number {
  if (chart.kind !== 'bar') return HEIGHT;
  const bars =
    rowsDrawn(chart, tableById(chart.labelsFrom, context.reading)).length * (chart.series.length + 0.7);
  return Math.min(Math.max(bars * POINTS_A_BAR + POINTS_AROUND_BARS, HEIGHT), TALLEST);
}
