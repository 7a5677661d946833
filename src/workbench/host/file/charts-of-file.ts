import type { Sheet as FileSheet, SheetChart } from 'hucre/xlsx';

import { Chart, ChartSeriesState, type ChartAxisState } from '../book/chart';
import type { LineSizes } from '../book/line-sizes';
import type { Sheet } from '../book/sheet';
import { isFormula } from '../formula/is-formula';

type FileChart = NonNullable<FileSheet['charts']>[number];
type FileAxis = NonNullable<NonNullable<FileChart['axes']>['x']>;
type Grouping = 'standard' | 'clustered' | 'stacked' | 'percentStacked';

const LEGENDS = [
  ['top', 'Top'],
  ['bottom', 'Bottom'],
  ['left', 'Left'],
  ['right', 'Right'],
  ['topRight', 'Corner'],
] as const;

const GROUPINGS = [
  ['percentStacked', 'Stacked100'],
  ['stacked', 'Stacked'],
] as const;

/**
 * Charts from a file. `chartXml` are the parts of its charts, by which bars are told from columns; those of this sheet
 * are taken out, so that another chart over the same cells is not taken for one of them.
 */
export function readCharts(sheet: Sheet, from: FileSheet, chartXml: string[]): void {
  for (const chart of from.charts ?? []) {
    const made = new Chart(
      sheet,
      sheet.workbook.nextPartId(),
      chart.frameTitle ?? chart.title ?? `Chart ${sheet.charts.length + 1}`,
      typeOf(chart, chartXml),
    );
    for (const { name, valuesRef, categoriesRef, color, smooth, dataLabels } of chart.series ?? []) {
      const series = new ChartSeriesState(made, made.chartType);
      series.values = valuesRef;
      series.categories = categoriesRef;
      // A name is a text, or the reference it is read from.
      if (name !== undefined) series.name = looksLikeCell(name) ? { reference: name } : { text: name };
      const colour = typeof color === 'string' ? `#${color}` : '';
      series.fill.color = colour;
      series.line.color = colour;
      series.smooth = smooth ?? false;
      series.gapWidth = chart.gapWidth ?? series.gapWidth;
      series.hasDataLabels = dataLabels?.showValue ?? false;
      made.series.push(series);
    }
    made.title.visible = chart.title !== undefined;
    made.title.text = chart.title ?? '';
    made.legend.visible = chart.legend !== undefined && chart.legend !== false;
    made.legend.position = LEGENDS.find(([word]) => word === chart.legend)?.[1] ?? 'Bottom';
    readAxis(made.categoryAxis, chart.axes?.x);
    readAxis(made.valueAxis, chart.axes?.y);
    place(made, sheet, chart.anchor);
    sheet.charts.push(made);
  }
}

/** The charts of a sheet as a file has them; places are rounded to whole cells, which is all the library writes. */
export function writeCharts(sheet: Sheet): SheetChart[] {
  return sheet.charts.map((chart): SheetChart => {
    const grouping = GROUPINGS.find(([, word]) => chart.chartType.endsWith(word))?.[0];
    const right = chart.left + chart.width;
    const bottom = chart.top + chart.height;
    return {
      type: kindOf(chart.chartType),
      series: chart.series
        .filter(({ values }) => values !== undefined)
        .map(({ name, values, categories, fill, line, smooth }) => {
          const colour = chart.chartType.startsWith('Line') ? line.color : fill.color;
          return {
            values: values!,
            ...(categories !== undefined && { categories }),
            ...(name && { name: 'text' in name ? name.text : name.reference }),
            ...(colour && { color: colour.slice(1) }),
            ...(smooth && { smooth }),
          };
        }),
      anchor: {
        from: { row: nearest(sheet.rows, chart.top), col: nearest(sheet.columns, chart.left) },
        to: { row: nearest(sheet.rows, bottom), col: nearest(sheet.columns, right) },
      },
      ...(chart.title.visible ? { title: chart.title.text } : { showTitle: false }),
      frameTitle: chart.name,
      ...(chart.title.text && { altText: chart.title.text }),
      legend: chart.legend.visible
        ? (LEGENDS.find(([, word]) => word === chart.legend.position)?.[0] ?? 'bottom')
        : false,
      ...(grouping && { barGrouping: grouping, lineGrouping: grouping, areaGrouping: grouping }),
      ...(chart.chartType.startsWith('Line') && {
        showLineMarkers: chart.chartType.startsWith('LineMarkers'),
      }),
      ...(chart.series[0] && { gapWidth: chart.series[0].gapWidth }),
      ...(chart.series.some(({ hasDataLabels }) => hasDataLabels) && { dataLabels: { showValue: true } }),
      axes: { x: writeAxis(chart.categoryAxis), y: writeAxis(chart.valueAxis) },
    };
  });
}

function typeOf(chart: FileChart, chartXml: string[]) {
  const { kinds, barGrouping, lineGrouping, areaGrouping } = chart;
  const part = takePart(chart, chartXml);
  const end = (grouping: Grouping | undefined) => GROUPINGS.find(([word]) => word === grouping)?.[1];
  const [kind] = kinds;
  if (kind === 'line') {
    const hasMarkers = /<c:marker val="1"\s*\/>/.test(part);
    return `Line${hasMarkers ? 'Markers' : ''}${end(lineGrouping) ?? ''}`;
  }
  if (kind === 'pie') return 'Pie';
  if (kind === 'doughnut') return 'Doughnut';
  if (kind === 'area') return `Area${end(areaGrouping) ?? ''}`;
  if (kind === 'scatter') return 'XYScatter';
  // Kinds that the emulated Excel has none of are drawn as columns.
  const isBar = /<c:barDir val="bar"\s*\/>/.test(part);
  return `${isBar ? 'Bar' : 'Column'}${end(barGrouping) ?? 'Clustered'}`;
}

/** The first part left that speaks of the same cells in the same kind of chart: parts are numbered in the order of the charts. */
function takePart({ kinds: [kind], series, title }: FileChart, chartXml: string[]): string {
  const said = (series ?? []).flatMap(({ valuesRef }) =>
    valuesRef === undefined ? [] : [escaped(valuesRef)],
  );
  if (kind !== undefined) said.push(`<c:${kind}Chart>`);
  const fits = (xml: string) => said.every((text) => xml.includes(text));
  const titled = chartXml.findIndex(
    (xml) => fits(xml) && title !== undefined && xml.includes(escaped(title)),
  );
  const index = titled < 0 ? chartXml.findIndex(fits) : titled;
  return index < 0 ? '' : chartXml.splice(index, 1)[0]!;
}

function escaped(text: string): string {
  return `>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}<`;
}

function kindOf(chartType: string): SheetChart['type'] {
  if (chartType.startsWith('Bar')) return 'bar';
  if (chartType.startsWith('Line')) return 'line';
  if (chartType.startsWith('Pie')) return 'pie';
  if (chartType.startsWith('Doughnut')) return 'doughnut';
  if (chartType.startsWith('Area')) return 'area';
  return chartType.startsWith('XYScatter') ? 'scatter' : 'column';
}

function looksLikeCell(name: string): boolean {
  return (
    name.includes('!') && /!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/.test(name) && isFormula(`=${name}`)
  );
}

function readAxis(axis: ChartAxisState, from: FileAxis | undefined): void {
  if (!from) return;
  axis.title.visible = from.title !== undefined;
  axis.title.text = from.title ?? axis.title.text;
  axis.majorGridlines.visible = from.gridlines?.major ?? false;
  axis.minimum = from.scale?.min;
  axis.maximum = from.scale?.max;
  axis.majorUnit = from.scale?.majorUnit;
  axis.numberFormat = from.numberFormat?.formatCode ?? axis.numberFormat;
  axis.reversePlotOrder = from.reverse ?? false;
  axis.visible = !(from.hidden ?? false);
}

function writeAxis(axis: ChartAxisState) {
  const { minimum, maximum, majorUnit, numberFormat } = axis;
  const scale = {
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
  };
  return {
    ...(axis.title.visible && axis.title.text && { title: axis.title.text }),
    ...(axis.majorGridlines.visible && { gridlines: { major: true } }),
    ...(Object.keys(scale).length > 0 && { scale }),
    ...(numberFormat !== 'General' && { numberFormat: { formatCode: numberFormat } }),
    ...(axis.reversePlotOrder && { reverse: true }),
    ...(!axis.visible && { hidden: true }),
  };
}

function place(chart: Chart, { rows, columns }: Sheet, anchor: FileChart['anchor']): void {
  if (!anchor) return;
  chart.left = columns.offsetOf(anchor.from.col);
  chart.top = rows.offsetOf(anchor.from.row);
  if (!anchor.to) return;
  chart.width = columns.offsetOf(anchor.to.col) - chart.left;
  chart.height = rows.offsetOf(anchor.to.row) - chart.top;
}

/** The line whose near edge lies nearest to a place. */
function nearest(lines: LineSizes, offset: number): number {
  let line = 0;
  while (lines.offsetOf(line + 1) <= offset) line++;
  return offset - lines.offsetOf(line) <= lines.offsetOf(line + 1) - offset ? line : line + 1;
}
