import { countCell, sumOf } from './count-cell';
import type { MadeCount, MadeTable, TableMaker } from './made-table';
import { CATEGORIES, keyOf, MONTH_FORMS, monthsOf, someOf, yearText } from './words';

/** A pasted pivot: areas, and under each, set in, its categories; nothing but the filter says the year. */
export const makePivot: TableMaker = (random, areas) => {
  const year = random.integer(2015, 2019);
  const months = monthsOf(random, year);
  const counts: MadeCount[] = [];
  const groups = areas.map((area) =>
    someOf(random, CATEGORIES, 2).map((category) => {
      const cells = months.map((month) => {
        const value = random.integer(1, 60);
        counts.push({ measure: 'incidents', time: keyOf(month), area, category, value });
        return { text: String(value), value };
      });
      return { category, cells };
    }),
  );
  const sums = groups.map((lines) =>
    months.map((_, column) => sumOf(lines.map(({ cells }) => cells[column]!))),
  );
  const withTotal = (values: readonly number[]): string[] => [
    ...values.map(String),
    String(values.reduce((sum, value) => sum + value, 0)),
  ];
  const grand = months.map((_, column) => sums.reduce((sum, values) => sum + values[column]!, 0));
  const form = random.pick(MONTH_FORMS.slice(1));
  return {
    kind: 'summary',
    title: 'Count of incidents',
    rows: [
      ['Count of incident_ref', 'Column Labels'],
      ['Row Labels', ...months.map(form), 'Grand Total'],
      ...groups.flatMap((lines, group) => [
        [areas[group]!, ...withTotal(sums[group]!)],
        ...lines.map(({ category, cells }) => [
          `..${category}`,
          ...withTotal(cells.map(({ value }) => value)),
        ]),
      ]),
      ['Grand Total', ...withTotal(grand)],
    ],
    headerRows: 2,
    fields: {},
    counts,
    read: counts.length,
    excluded: {},
  } satisfies MadeTable;
};

/** Quarters of a year by area, with the year to date. */
export const makeQuarters: TableMaker = (random, areas) => {
  const year = random.integer(2015, 2019);
  const cells = areas.map(() => [1, 2, 3, 4].map(() => filled(random)));
  return {
    kind: 'summary',
    title: `Incidents by quarter ${yearText(year)}`,
    rows: [
      ['Authority', 'Q1', 'Q2', 'Q3', 'Q4', 'Year to date'],
      ...areas.map((area, row) => [area, ...cells[row]!.map(({ text }) => text), String(sumOf(cells[row]!))]),
    ],
    headerRows: 1,
    fields: {},
    counts: areas.flatMap((area, row) =>
      cells[row]!.map(({ value = 0 }): MadeCount => ({
        measure: 'incidents',
        time: yearText(year),
        area,
        value,
      })),
    ),
    read: areas.length * 4,
    excluded: {},
  } satisfies MadeTable;
};

function filled(random: Parameters<TableMaker>[0]): ReturnType<typeof countCell> {
  const cell = countCell(random, 4000);
  return cell.value === undefined ? { text: '7', value: 7 } : cell;
}
