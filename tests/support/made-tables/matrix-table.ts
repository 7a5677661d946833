import { countCell, sumOf } from './count-cell';
import type { MadeCount, MadeTable, TableMaker } from './made-table';
import { CATEGORIES, keyOf, MONTH_FORMS, monthsOf, someOf, SOURCES, yearText } from './words';

/** Names by month, months across or down, with totals, a change, and last year's figure where it pleased somebody. */
export const makeMatrix: TableMaker = (random, areas) => {
  const year = random.integer(2015, 2019);
  const months = monthsOf(random, year);
  const dimension = random.chance(0.7) ? ('category' as const) : ('source' as const);
  const names = someOf(random, dimension === 'category' ? CATEGORIES : SOURCES, 3);
  const measure = random.chance(0.8) ? ('incidents' as const) : ('arrests' as const);
  const form = random.pick(MONTH_FORMS);
  const cells = names.map(() => months.map(() => countCell(random, 1500)));
  const counts: MadeCount[] = names.flatMap((name, row) =>
    months.flatMap((month, column): MadeCount[] => {
      const { value } = cells[row]![column]!;
      if (value === undefined) return [];
      return [{ measure, time: keyOf(month), area: areas[0]!, [dimension]: name, value }];
    }),
  );
  const hasTotals = random.chance(0.7);
  const corner = dimension === 'category' ? 'Category' : 'Source';
  const body = [
    [corner, ...months.map(form), ...(hasTotals ? ['Total', '% change'] : [])],
    ...names.map((name, row) => [
      name,
      ...cells[row]!.map(({ text }) => text),
      ...(hasTotals ? [String(sumOf(cells[row]!)), random.pick(['0.125', '-0.5', '#DIV/0!'])] : []),
    ]),
    ...(hasTotals
      ? [['Total', ...months.map((_, column) => String(sumOf(cells.map((row) => row[column]!))))]]
      : []),
  ];
  const isAcross = hasTotals || random.chance(0.5);
  return {
    kind: 'matrix',
    title: `${areas[0]!} – ${measure} by ${dimension} ${yearText(year)}`,
    rows: isAcross ? body : transposed(body),
    headerRows: 1,
    fields: {},
    counts,
    read: counts.length,
    excluded: {},
  } satisfies MadeTable;
};

function transposed(rows: readonly (readonly string[])[]): string[][] {
  const [first = []] = rows;
  return first.map((_, column) => rows.map((row) => row[column]!));
}
