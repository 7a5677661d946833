import { UNDERLINES } from '../../book/cell-style';
import type { ChartAxisState, ChartFontState, ChartPaint, ChartTitleState } from '../../book/chart';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import { wordOf, readBoolean, readColour, readNumber, readText } from '../../dispatch/read-argument';
import { field } from '../field';

export const CHART_FONT: HostClass<ChartFontState> = defineClass<ChartFontState>({
  name: 'ChartFont',
  scalars: {
    bold: field('bold', readBoolean),
    color: field('color', readColour),
    italic: field('italic', readBoolean),
    name: field('name', readText),
    size: field('size', readNumber),
    underline: field('underline', wordOf(UNDERLINES)),
  },
});

/** A fill has no properties that can be read; what it was set to is seen by whoever saves the workbook. */
export const CHART_FILL: HostClass<ChartPaint> = defineClass<ChartPaint>({
  name: 'ChartFill',
  methods: {
    clear: (paint) => {
      paint.color = '';
      return undefined;
    },
    setSolidColor: (paint, [colour]) => {
      paint.color = readColour(colour);
      return undefined;
    },
  },
});

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

export const CHART_LINE_FORMAT: HostClass<ChartPaint> = defineClass<ChartPaint>({
  name: 'ChartLineFormat',
  scalars: {
    color: field('color', readColour),
    lineStyle: field('lineStyle', wordOf(LINE_STYLES)),
    weight: field('weight', readNumber),
  },
  methods: {
    clear: (paint) => {
      paint.lineStyle = 'None';
      return undefined;
    },
  },
});

export const CHART_TITLE: HostClass<ChartTitleState> = defineClass<ChartTitleState>({
  name: 'ChartTitle',
  scalars: {
    text: field('text', readText),
    visible: field('visible', readBoolean),
    overlay: field('overlay', readBoolean),
    position: field('position', wordOf(['Automatic', 'Top', 'Bottom', 'Left', 'Right'])),
    horizontalAlignment: field('horizontalAlignment', readText),
    verticalAlignment: field('verticalAlignment', readText),
    showShadow: field('showShadow', readBoolean),
    textOrientation: field('textOrientation', readNumber),
    left: field('left', readNumber),
    top: field('top', readNumber),
  },
  objects: { format: (title) => CHART_TITLE_FORMAT.of(title) },
});

export const CHART_TITLE_FORMAT: HostClass<ChartTitleState> = defineClass<ChartTitleState>({
  name: 'ChartTitleFormat',
  objects: {
    fill: ({ fill }) => CHART_FILL.of(fill),
    font: ({ font }) => CHART_FONT.of(font),
  },
});

export const CHART_AXIS_TITLE: HostClass<ChartTitleState> = defineClass<ChartTitleState>({
  name: 'ChartAxisTitle',
  scalars: {
    text: {
      get: ({ text }) => text,
      // A title that is given a text is shown.
      set: (title, text) => {
        title.text = readText(text);
        title.visible = true;
      },
    },
    visible: field('visible', readBoolean),
    textOrientation: field('textOrientation', readNumber),
  },
  objects: { format: (title) => CHART_AXIS_TITLE_FORMAT.of(title) },
});

export const CHART_AXIS_TITLE_FORMAT: HostClass<ChartTitleState> = defineClass<ChartTitleState>({
  name: 'ChartAxisTitleFormat',
  objects: {
    fill: ({ fill }) => CHART_FILL.of(fill),
    font: ({ font }) => CHART_FONT.of(font),
  },
});

export const CHART_AXIS_FORMAT: HostClass<ChartAxisState> = defineClass<ChartAxisState>({
  name: 'ChartAxisFormat',
  objects: {
    font: ({ font }) => CHART_FONT.of(font),
    line: ({ line }) => CHART_LINE_FORMAT.of(line),
  },
});
