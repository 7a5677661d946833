import { Chart } from '../../book/chart';
import { refuseUnlessAllowed } from '../../book/protection';
import { setChartSource } from '../../book/chart-source';
import type { Sheet } from '../../book/sheet';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import type { HostObject } from '../../dispatch/host-object';
import { oneOf, optional, readText, readWholeNumber } from '../../dispatch/read-argument';
import { itemNotFound } from '../../host-error';
import { readRange } from '../locate-range';
import { CHART } from './chart';
import { readChartType } from './chart-type';

export const CHART_COLLECTION: HostClass<Sheet> = defineClass<Sheet>({
  name: 'ChartCollection',
  eventTarget: ({ id }) => id,
  items: ({ charts }) => charts.map((chart) => CHART.of(chart)),
  scalars: { count: { get: ({ charts }) => charts.length } },
  methods: {
    add: (sheet, [type, source, by]) => {
      refuseUnlessAllowed(sheet, 'allowEditObjects');
      const range = readRange(sheet.workbook, sheet, source);
      const chart = new Chart(sheet, sheet.workbook.nextPartId(), freeName(sheet), readChartType(type));
      setChartSource(
        chart,
        range.sheet,
        range.area,
        optional(by, oneOf(['Auto', 'Columns', 'Rows']), 'Auto'),
      );
      sheet.charts.push(chart);
      return CHART.of(chart);
    },
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, [name]) => find(sheet, readText(name)) ?? itemNotFound('there is no such chart'),
    getItemAt: ({ charts }, [index]) =>
      CHART.of(charts[readWholeNumber(index)] ?? itemNotFound('there is no such chart')),
    getItemOrNullObject: (sheet, [name]) => find(sheet, readText(name)),
    _GetItem: (sheet, [key]) => find(sheet, readText(key)) ?? itemNotFound('there is no such chart'),
  },
});

function find({ charts }: Sheet, key: string): HostObject | undefined {
  const wanted = key.toLowerCase();
  const chart = charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart && CHART.of(chart);
}

function freeName({ charts }: Sheet): string {
  for (let number = charts.length + 1; ; number++) {
    const name = `Chart ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}
