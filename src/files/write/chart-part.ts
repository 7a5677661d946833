import { quoteSheetName } from '../../core/grid/address';
import type { ChartCells, ChartPlan, ChartSeriesPlan } from '../../core/report/workbook/plan';
import { FONT, PALETTE } from '../../core/report/workbook/styles';
import { absolute } from '../../core/report/workbook/table-place';
import { isLabelled, lookOf } from '../../core/report/workbook/chart-looks';
import { escapeXml } from './encode-text';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

const GRIDLINE = 'D5DAE0';

/**
 * The XML of a chart (ECMA-376 part 1, 21.2), in place of the library's: with cached numbers for readers that do not
 * calculate, patterns that tell series apart without colour, British English, and a value axis that starts at zero.
 */
export function chartPart(chart: ChartPlan): string {
  const plot = chart.kind === 'line' ? linePlot(chart) : barPlot(chart);
  const legend =
    chart.series.length > 1 ? '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>' : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/>' +
    '<c:chart><c:autoTitleDeleted val="1"/>' +
    `<c:plotArea><c:layout/>${plot}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr>${solid(PALETTE.paper)}<a:ln><a:noFill/></a:ln></c:spPr>${textProperties(PALETTE.ink)}` +
    '</c:chartSpace>'
  );
}

function barPlot(chart: ChartPlan): string {
  const labelled = isLabelled(chart);
  const series = chart.series.map((one, index) => {
    const { colour, pattern } = lookOf(index, chart.series.length);
    const fill = pattern === undefined ? solid(colour) : patterned(pattern, colour);
    const look = `<c:spPr>${fill}<a:ln w="9525">${solid(colour)}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
    return seriesPart(chart, one, index, look, labelled ? labels(chart) : '');
  });
  return (
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="55"/>${axisIds()}</c:barChart>`
  );
}

function linePlot(chart: ChartPlan): string {
  const series = chart.series.map((one, index) => {
    const { colour, dash, marker } = lookOf(index, chart.series.length);
    const look =
      `<c:spPr><a:ln w="28575" cap="rnd">${solid(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>` +
      `<c:marker><c:symbol val="${marker}"/><c:size val="7"/>` +
      `<c:spPr>${solid(colour)}<a:ln w="9525">${solid(colour)}</a:ln></c:spPr></c:marker>`;
    return seriesPart(chart, one, index, look, '', '<c:smooth val="0"/>');
  });
  return (
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    `${series.join('')}<c:marker val="1"/>${axisIds()}</c:lineChart>`
  );
}

function seriesPart(
  chart: ChartPlan,
  series: ChartSeriesPlan,
  index: number,
  look: string,
  dataLabels: string,
  end = '',
): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${look}${dataLabels}` +
    `<c:cat><c:strRef><c:f>${reference(chart.labels)}</c:f>` +
    `<c:strCache>${cache(chart.labels.cached)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(series.values)}</c:f><c:numCache>` +
    `<c:formatCode>${escapeXml(chart.numberFormat)}</c:formatCode>${cache(series.values.cached)}` +
    `</c:numCache></c:numRef></c:val>${end}</c:ser>`
  );
}

function labels({ numberFormat }: ChartPlan): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${textProperties(PALETTE.ink)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** Bars across stand in the table's order from the top down, so their axis runs the other way round. */
function categoryAxis({ kind }: ChartPlan): string {
  const [orientation, position] = kind === 'bar' ? ['maxMin', 'l'] : ['minMax', 'b'];
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:ln w="9525">${solid(PALETTE.quiet)}</a:ln></c:spPr>${textProperties(PALETTE.ink)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxis({ kind, axisTitle, numberFormat }: ChartPlan): string {
  const [position, crosses] = kind === 'bar' ? ['b', 'max'] : ['l', 'autoZero'];
  const turn = kind === 'bar' ? '0' : '-5400000';
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(GRIDLINE)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:title><c:tx><c:rich><a:bodyPr rot="${turn}" vert="horz"/><a:p><a:pPr>${runProperties('defRPr', PALETTE.ink)}</a:pPr>` +
    `<a:r>${runProperties('rPr', PALETTE.ink)}<a:t>${escapeXml(axisTitle)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>' +
    `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(PALETTE.ink)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function axisIds(): string {
  return `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
}

function reference({ sheet, range }: ChartCells<unknown>): string {
  const first = absolute(range.firstRow, range.firstColumn);
  const last = absolute(range.lastRow, range.lastColumn);
  return escapeXml(`${quoteSheetName(sheet)}!${first}:${last}`);
}

/** Points that hold nothing are left out; their index keeps the others in place. */
function cache(values: readonly (string | number | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function patterned(pattern: string, colour: string): string {
  return (
    `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr>` +
    `<a:bgClr><a:srgbClr val="${PALETTE.paper}"/></a:bgClr></a:pattFill>`
  );
}

function textProperties(colour: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', colour)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

function runProperties(element: 'defRPr' | 'rPr', colour: string): string {
  const language = element === 'rPr' ? ' lang="en-GB"' : '';
  return `<a:${element}${language} sz="1000" b="0">${solid(colour)}<a:latin typeface="${FONT}"/></a:${element}>`;
}
