import type { Sheet } from './sheet';

/** How a piece of text of a chart looks. */
export class ChartFontState {
  bold = false;
  italic = false;
  color = '#595959';
  name = 'Calibri';
  size = 10;
  underline = 'None';
}

/** A fill or a line; an empty colour is none (for a fill) or Excel's own choice (for a line). */
export class ChartPaint {
  color = '';
  lineStyle = 'Automatic';
  weight = 0.75;
}

export class ChartTitleState {
  visible = true;
  overlay = false;
  position = 'Automatic';
  horizontalAlignment = 'Center';
  verticalAlignment = 'Center';
  showShadow = false;
  textOrientation = 0;
  left = 0;
  top = 0;
  readonly font = new ChartFontState();
  readonly fill = new ChartPaint();
  readonly border = new ChartPaint();

  constructor(public text: string) {}
}

export class ChartAxisState {
  visible = true;
  readonly title = new ChartTitleState('Axis Title');
  /** `undefined`: Excel's own choice. */
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  minorUnit: number | undefined;
  numberFormat = 'General';
  linkNumberFormat = true;
  reversePlotOrder = false;
  /** Where the other axis crosses this one. */
  position = 'Automatic';
  tickLabelPosition = 'NextToAxis';
  majorTickMark = 'None';
  minorTickMark = 'None';
  displayUnit = 'None';
  scaleType = 'Linear';
  categoryType = 'Automatic';
  textOrientation = 0;
  showDisplayUnitLabel = true;
  tickLabelSpacing: number | '' = '';
  readonly majorGridlines: { visible: boolean };
  readonly minorGridlines = { visible: false };
  readonly font = new ChartFontState();
  readonly line = new ChartPaint();

  constructor(readonly type: 'Category' | 'Value' | 'Series') {
    this.title.visible = false;
    this.majorGridlines = { visible: type === 'Value' };
  }
}

export class ChartLabelsState {
  position = 'None';
  showValue = true;
  showSeriesName = false;
  showCategoryName = false;
  showLegendKey = false;
  showPercentage = false;
  showBubbleSize = false;
  separator = ', ';
  numberFormat = 'General';
  linkNumberFormat = true;
  readonly font = new ChartFontState();
}

/** One series. Its cells are references as in a formula: `Sheet1!$B$2:$B$5`. */
export class ChartSeriesState {
  /** A name given, or where it is written. */
  name: { readonly text: string } | { readonly reference: string } | undefined;
  values: string | undefined;
  categories: string | undefined;
  chartType: string;
  hasDataLabels = false;
  filtered = false;
  markerStyle = 'Automatic';
  markerSize = 5;
  markerBackgroundColor = '';
  markerForegroundColor = '';
  smooth = false;
  showShadow = false;
  gapWidth = 150;
  overlap = 0;
  axisGroup = 'Primary';
  invertIfNegative = false;
  varyByCategories = false;
  readonly labels = new ChartLabelsState();
  readonly fill = new ChartPaint();
  readonly line = new ChartPaint();

  constructor(
    readonly chart: Chart,
    chartType: string,
  ) {
    this.chartType = chartType;
  }
}

export class ChartLegendState {
  visible = true;
  position = 'Bottom';
  overlay = false;
  showShadow = false;
  readonly font = new ChartFontState();
}

/** A native chart on a sheet. Places and sizes are points from the sheet's upper left corner. */
export class Chart {
  left = 0;
  top = 0;
  width = 360;
  height = 216;
  style = 201;
  displayBlanksAs = 'NotPlotted';
  plotVisibleOnly = true;
  plotBy: 'Rows' | 'Columns' = 'Columns';
  showAllFieldButtons = false;
  showDataLabelsOverMaximum = false;
  roundedCorners = false;
  readonly title = new ChartTitleState('Chart Title');
  readonly legend = new ChartLegendState();
  readonly categoryAxis = new ChartAxisState('Category');
  readonly valueAxis = new ChartAxisState('Value');
  readonly labels = new ChartLabelsState();
  readonly fill = new ChartPaint();
  readonly border = new ChartPaint();
  readonly font = new ChartFontState();
  readonly series: ChartSeriesState[] = [];
  deleted = false;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    public chartType: string,
  ) {}
}
