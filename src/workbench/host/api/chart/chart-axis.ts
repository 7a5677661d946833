import type { Chart, ChartAxisState } from '../../book/chart';
import { defineClass, type HostClass, type ScalarProperty } from '../../dispatch/define-class';
import { oneOf, wordOf, readBoolean, readNumber, readText } from '../../dispatch/read-argument';
import { invalidArgument } from '../../host-error';
import { field } from '../field';
import { CHART_AXIS_FORMAT, CHART_AXIS_TITLE } from './texts';

export const CHART_AXES: HostClass<Chart> = defineClass<Chart>({
  name: 'ChartAxes',
  objects: {
    categoryAxis: ({ categoryAxis }) => CHART_AXIS.of(categoryAxis),
    valueAxis: ({ valueAxis }) => CHART_AXIS.of(valueAxis),
  },
  methods: {
    getItem: ({ categoryAxis, valueAxis }, [type]) => {
      const kind = oneOf(['Category', 'Value', 'Series'])(type);
      if (kind === 'Series') return invalidArgument('the chart has no series axis');
      return CHART_AXIS.of(kind === 'Category' ? categoryAxis : valueAxis);
    },
  },
});

const TICKS = ['None', 'Cross', 'Inside', 'Outside'] as const;

export const CHART_AXIS: HostClass<ChartAxisState> = defineClass<ChartAxisState>({
  name: 'ChartAxis',
  scalars: {
    type: { get: ({ type }) => type },
    axisGroup: { get: () => 'Primary' },
    visible: field('visible', readBoolean),
    minimum: bound('minimum'),
    maximum: bound('maximum'),
    majorUnit: bound('majorUnit'),
    minorUnit: bound('minorUnit'),
    numberFormat: {
      get: ({ numberFormat }) => numberFormat,
      set: (axis, value) => {
        axis.numberFormat = readText(value);
        axis.linkNumberFormat = false;
      },
    },
    linkNumberFormat: field('linkNumberFormat', readBoolean),
    reversePlotOrder: field('reversePlotOrder', readBoolean),
    position: field('position', wordOf(['Automatic', 'Maximum', 'Minimum', 'Custom'])),
    tickLabelPosition: field('tickLabelPosition', wordOf(['NextToAxis', 'High', 'Low', 'None'])),
    majorTickMark: field('majorTickMark', wordOf(TICKS)),
    minorTickMark: field('minorTickMark', wordOf(TICKS)),
    displayUnit: field('displayUnit', readText),
    showDisplayUnitLabel: field('showDisplayUnitLabel', readBoolean),
    scaleType: field('scaleType', wordOf(['Linear', 'Logarithmic'])),
    categoryType: field('categoryType', wordOf(['Automatic', 'TextAxis', 'DateAxis'])),
    textOrientation: field('textOrientation', readNumber),
    tickLabelSpacing: field('tickLabelSpacing', (value) => (value === '' ? '' : readNumber(value))),
  },
  objects: {
    format: (axis) => CHART_AXIS_FORMAT.of(axis),
    majorGridlines: ({ majorGridlines }) => CHART_GRIDLINES.of(majorGridlines),
    minorGridlines: ({ minorGridlines }) => CHART_GRIDLINES.of(minorGridlines),
    title: ({ title }) => CHART_AXIS_TITLE.of(title),
  },
});

export const CHART_GRIDLINES: HostClass<{ visible: boolean }> = defineClass<{ visible: boolean }>({
  name: 'ChartGridlines',
  scalars: { visible: field('visible', readBoolean) },
});

/** A number, or '' where Excel chooses; what it would choose is not worked out here. */
function bound(key: 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit'): ScalarProperty<ChartAxisState> {
  return {
    get: (axis) => axis[key] ?? '',
    set: (axis, value) => {
      axis[key] = value === '' ? undefined : readNumber(value);
    },
  };
}
