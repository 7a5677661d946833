import type { Measure } from '../../../src/core/recognise/layout';
import { countCell, sumOf } from './count-cell';
import type { MadeCount, MadeTable, TableMaker } from './made-table';
import { keyOf, monthsOf, MONTH_FORMS, someOf, yearText } from './words';

const MEASURES: readonly (readonly [Measure, heading: string])[] = [
  ['incidents', 'Incidents'],
  ['arrests', 'Arrests'],
  ['attendances', 'Attendance'],
];

/** Months down; measures across, of one year, or of last year and this side by side under a merged heading. */
export const makeBlock: TableMaker = (random, areas) => {
  const year = random.integer(2015, 2019);
  const months = monthsOf(random, year);
  const years = random.chance(0.6) ? [year - 1, year] : [year];
  const measures = someOf(random, MEASURES, 2);
  const form = years.length > 1 ? MONTH_FORMS[0]! : random.pick(MONTH_FORMS);
  const columns = years.flatMap((of) => measures.map(([measure]) => ({ measure, back: year - of })));
  const cells = months.map(() => columns.map(() => countCell(random, 900)));
  const counts = months.flatMap((month, row) =>
    columns.flatMap(({ measure, back }, column): MadeCount[] => {
      const { value } = cells[row]![column]!;
      if (value === undefined) return [];
      const time = keyOf({ year: month.year - back, month: month.month });
      return [{ measure, time, area: areas[0]!, value }];
    }),
  );
  const headings = columns.map((_, index) => measures[index % measures.length]![1]);
  const merged = years.flatMap((of) => [yearText(of), ...measures.slice(1).map(() => '<')]);
  const heading =
    years.length > 1
      ? [
          ['Month', ...merged],
          ['^', ...headings],
        ]
      : [['Month', ...headings]];
  const total = columns.map((_, column) => String(sumOf(cells.map((row) => row[column]!))));
  return {
    kind: 'block',
    title: `${areas[0]!} ${yearText(year)}`,
    rows: [
      ...heading,
      ...months.map((month, row) => [form(month), ...cells[row]!.map(({ text }) => text)]),
      ...(random.chance(0.6) ? [['Total', ...total]] : []),
    ],
    headerRows: heading.length,
    fields: {},
    counts,
    read: counts.length,
    excluded: {},
  } satisfies MadeTable;
};
