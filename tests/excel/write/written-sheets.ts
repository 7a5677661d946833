import { cellAddress } from '../../../src/core/grid/address';
import type { CellRange } from '../../../src/core/grid/address';
import { areaAddress } from '../../../src/workbench/host/book/area';
import { type BorderStyle, type FontStyle, PLAIN_STYLE } from '../../../src/workbench/host/book/cell-style';
import type { Chart } from '../../../src/workbench/host/book/chart';
import type { Sheet } from '../../../src/workbench/host/book/sheet';
import type { Workbook } from '../../../src/workbench/host/book/workbook';
import { elementsOf, unescapeXml } from '../../support/xlsx-package';

/** `plainFont`: what the workbook's own default is, which the emulated Excel does not load from a file. */
function describeFont(font: FontStyle, plainFont: string): string {
  const { name, size, bold, underline, color } = font;
  const isPlain = JSON.stringify(font) === JSON.stringify(PLAIN_STYLE.font);
  return isPlain ? plainFont : [name, size, bold, underline, color].join(' ');
}

/** The default font of a file: the first of its fonts. */
export function plainFontOf(parts: ReadonlyMap<string, string>): string {
  const [font = ''] = /<font>.*?<\/font>/s.exec(parts.get('xl/styles.xml') ?? '') ?? [];
  const attribute = (element: string, name: string) => elementsOf(font, element)[0]?.get(name) ?? '';
  const colour = attribute('color', 'rgb').replace(/^FF/, '#');
  return `${attribute('name', 'val')} ${attribute('sz', 'val')} false None ${colour}`;
}

/** The cells of a sheet by address: contents and looks, as a line of text each. */
export function cellsOf(sheet: Sheet, plainFont = 'Calibri 11 false None #000000'): Map<string, string> {
  const { bottom, right } = sheet.cells.usedArea({ top: 0, left: 0, bottom: 99_999, right: 199 }, false)!;
  const cells = new Map<string, string>();
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      const value = sheet.cells.valueAt(row, column);
      const { font, fill, alignment, numberFormat } = sheet.styles.at(row, column);
      const content = sheet.cells.formulaAt(row, column) ?? value ?? '';
      const lines = linesAround(sheet, row, column);
      if (content === '' && fill.color === '' && lines === '') continue;
      const looks = [
        numberFormat,
        describeFont(font, plainFont),
        fill.color,
        [alignment.horizontal, alignment.vertical, alignment.wrapText, alignment.indentLevel].join(' '),
        lines,
      ];
      // A link has the look of what it stands in; only cells with something in them have a font to see.
      cells.set(
        cellAddress(row, column),
        [JSON.stringify(content), ...(content === '' ? looks.slice(2, 3) : looks.slice(0, 4)), lines].join(
          ' | ',
        ),
      );
    }
  }
  return cells;
}

/** What formulas give: numbers to twelve digits, texts as they are. */
export function resultsOf(sheet: Sheet): Map<string, string> {
  const { bottom, right } = sheet.cells.usedArea({ top: 0, left: 0, bottom: 99_999, right: 199 }, false)!;
  const results = new Map<string, string>();
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      if (sheet.cells.formulaAt(row, column) === undefined) continue;
      const value = sheet.cells.valueAt(row, column);
      results.set(
        cellAddress(row, column),
        typeof value === 'number' ? value.toPrecision(12) : JSON.stringify(value),
      );
    }
  }
  return results;
}

/** The lines to be seen around a cell: two cells share the one between them, the heavier shows. */
function linesAround(sheet: Sheet, row: number, column: number): string {
  const at = (oneRow: number, oneColumn: number) =>
    oneRow < 0 || oneColumn < 0 ? undefined : sheet.styles.at(oneRow, oneColumn).borders;
  const own = at(row, column)!;
  const shown = {
    top: heavier(own.top, at(row - 1, column)?.bottom),
    bottom: heavier(own.bottom, at(row + 1, column)?.top),
    left: heavier(own.left, at(row, column - 1)?.right),
    right: heavier(own.right, at(row, column + 1)?.left),
  };
  return Object.entries(shown)
    .filter(([, { style }]) => style !== 'None')
    .map(([edge, { style, weight, color }]) => `${edge} ${style} ${weight} ${color}`)
    .join(', ');
}

const WEIGHTS = ['None', 'Hairline', 'Thin', 'Dash', 'Medium', 'Thick'];

function heavier(one: BorderStyle, other: BorderStyle | undefined): BorderStyle {
  const weightOf = ({ style, weight }: BorderStyle) =>
    WEIGHTS.indexOf(style === 'None' || style === 'Dash' ? style : weight);
  return other && weightOf(other) > weightOf(one) ? other : one;
}

/** What a sheet has besides its cells, without charts and print set-up. */
export function partsOf(sheet: Sheet): unknown {
  const { tables, links, frozen, showGridlines, tabColor } = sheet;
  return {
    tables: tables.map(({ name, area, style, headings, showTotals }) => ({
      name,
      area: areaAddress(area),
      style,
      headings,
      showTotals,
    })),
    links: links
      .map(({ area, documentReference, screenTip }) => [areaAddress(area), documentReference, screenTip])
      .sort(),
    frozen,
    showGridlines,
    tabColor,
  };
}

export function heightsOf(sheet: Sheet, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => sheet.rows.sizeOf(row));
}

/** Print set-up as it lies in the emulated Excel. */
export function printInExcel(sheet: Sheet): unknown {
  const { page, breaks } = sheet;
  const { leftHeader, leftFooter, rightFooter } = page.headers.defaultForAllPages;
  return {
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize,
    fit: [page.zoom.horizontalFitToPages ?? 0, page.zoom.verticalFitToPages ?? 0],
    margins: [
      page.leftMargin,
      page.rightMargin,
      page.topMargin,
      page.bottomMargin,
      page.headerMargin,
      page.footerMargin,
    ].map((points) => Math.round(points * 100) / 100),
    header: `&L${leftHeader}`,
    footer: `&L${leftFooter}&R${rightFooter}`,
    area: page.printArea && areaAddress(page.printArea),
    repeated: page.titleRows && [page.titleRows.top + 1, page.titleRows.bottom + 1],
    breaks: [...breaks.rows].sort((one, other) => one - other),
  };
}

/** The same as a file has it; `index` is that of the sheet. */
export function printInFile(parts: ReadonlyMap<string, string>, index: number): unknown {
  const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
  const [setup, margins] = ['pageSetup', 'pageMargins'].map((name) => elementsOf(xml, name)[0]!);
  const points = (name: string) => Math.round(Number(margins!.get(name)) * 7200) / 100;
  const names = (parts.get('xl/workbook.xml') ?? '').matchAll(
    /<definedName name="(_xlnm\.[A-Za-z_]+)" localSheetId="(\d+)"[^>]*>([^<]*)</g,
  );
  const own = new Map(
    [...names]
      .filter(([, , sheet]) => Number(sheet) === index)
      .map(([, name, , text]) => [name!, unescapeXml(text!)]),
  );
  const text = (name: string) => unescapeXml(new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '');
  const repeated = /\$(\d+):\$(\d+)$/.exec(own.get('_xlnm.Print_Titles') ?? '');
  return {
    orientation: setup!.get('orientation'),
    paper: setup!.get('paperSize') === '9' ? 'A4' : setup!.get('paperSize'),
    fit: [Number(setup!.get('fitToWidth') ?? 1), Number(setup!.get('fitToHeight') ?? 1)],
    margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map(points),
    header: text('oddHeader'),
    footer: text('oddFooter'),
    area: own.get('_xlnm.Print_Area')?.replace(/^.*!/, '').replaceAll('$', ''),
    repeated: repeated ? [Number(repeated[1]), Number(repeated[2])] : undefined,
    breaks: elementsOf(xml.split('<rowBreaks')[1] ?? '', 'brk').map((brk) => Number(brk.get('id'))),
  };
}

/** A chart as both writers can draw it; patterns and words for screen readers only a file has. */
export interface WrittenChart {
  readonly kind: string;
  readonly legend: string;
  readonly axisTitle: string;
  readonly axisFormat: string;
  readonly minimum: number | undefined;
  readonly turned: boolean;
  readonly gap: number | undefined;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly colour: string;
    readonly labelled: string;
    readonly marker: string;
    readonly dash: string;
  }[];
}

const KINDS = new Map([
  ['ColumnClustered', 'barChart col'],
  ['BarClustered', 'barChart bar'],
  ['LineMarkers', 'lineChart '],
]);
const DASHES = new Map([
  ['Continuous', 'solid'],
  ['Dash', 'dash'],
  ['RoundDot', 'sysDot'],
  ['DashDot', 'lgDashDot'],
]);

export function chartInExcel(chart: Chart): WrittenChart {
  const isLine = chart.chartType === 'LineMarkers';
  const { valueAxis, categoryAxis } = chart;
  return {
    kind: KINDS.get(chart.chartType) ?? chart.chartType,
    legend: chart.legend.visible ? chart.legend.position : '',
    axisTitle: valueAxis.title.visible ? valueAxis.title.text : '',
    axisFormat: valueAxis.numberFormat,
    minimum: valueAxis.minimum,
    turned: categoryAxis.reversePlotOrder && categoryAxis.position === 'Maximum',
    gap: isLine ? undefined : chart.series[0]?.gapWidth,
    series: chart.series.map((series) => ({
      name: series.name && 'text' in series.name ? series.name.text : '',
      values: series.values ?? '',
      categories: series.categories ?? '',
      colour: series.line.color,
      labelled: series.hasDataLabels ? series.labels.numberFormat : '',
      marker: isLine ? series.markerStyle.toLowerCase() : '',
      dash: isLine ? (DASHES.get(series.line.lineStyle) ?? series.line.lineStyle) : '',
    })),
  };
}

export function chartInFile(xml: string): WrittenChart {
  const value = (name: string, within = xml) => elementsOf(within, `c:${name}`)[0]?.get('val') ?? '';
  const [plot] = /<c:(bar|line)Chart>/.exec(xml) ?? [''];
  const isLine = plot === '<c:lineChart>';
  const axis = xml.slice(xml.indexOf('<c:valAx>'));
  const categories = xml.slice(xml.indexOf('<c:catAx>'), xml.indexOf('<c:valAx>'));
  const first = (pattern: RegExp, within: string) => unescapeXml(pattern.exec(within)?.[1] ?? '');
  return {
    kind: `${isLine ? 'lineChart' : 'barChart'} ${value('barDir')}`,
    legend: xml.includes('<c:legend>') ? 'Top' : '',
    axisTitle: first(/<a:t>([^<]*)</, axis),
    axisFormat: unescapeXml(elementsOf(axis, 'c:numFmt')[0]?.get('formatCode') ?? ''),
    minimum: Number(value('min', axis)),
    turned: value('orientation', categories) === 'maxMin' && value('crosses', axis) === 'max',
    gap: isLine ? undefined : Number(value('gapWidth')),
    series: [...xml.matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([series]) => {
      const [labels = ''] = /<c:dLbls>.*?<\/c:dLbls>/.exec(series) ?? [];
      const line = /<a:ln [^>]*>.*?<\/a:ln>/.exec(series)?.[0] ?? '';
      return {
        name: first(/<c:tx><c:v>([^<]*)</, series),
        values: first(/<c:val><c:numRef><c:f>([^<]*)</, series),
        categories: first(/<c:cat><c:strRef><c:f>([^<]*)</, series),
        colour: `#${elementsOf(line, 'a:srgbClr')[0]?.get('val') ?? ''}`,
        labelled: unescapeXml(elementsOf(labels, 'c:numFmt')[0]?.get('formatCode') ?? ''),
        marker: isLine ? value('symbol', series) : '',
        dash: isLine ? (elementsOf(line, 'a:prstDash')[0]?.get('val') ?? '') : '',
      };
    }),
  };
}

/** The cells a chart lies over, told from its place in points. */
export function placeInExcel({ sheet, left, top, width, height }: Chart): CellRange {
  const lineAt = (sizes: Sheet['rows'], points: number) => {
    let line = 0;
    for (let rest = points; rest >= sizes.sizeOf(line) - 0.01; line++) rest -= sizes.sizeOf(line);
    return line;
  };
  return {
    firstRow: lineAt(sheet.rows, top),
    firstColumn: lineAt(sheet.columns, left),
    lastRow: lineAt(sheet.rows, top + height - 1),
    lastColumn: lineAt(sheet.columns, left + width - 1),
  };
}

export function namesOf({ names }: Workbook): string[] {
  return names.map(({ name, formula }) => `${name} ${formula}`).sort();
}
