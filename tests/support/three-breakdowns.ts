import type { SourceWorkbook } from '../../src/core/grid/workbook';
import { workbookOf } from '../core/support/sheet-text';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];

/** A count of a name in a month of the year: made up, but always the same. */
export function madeCount(name: number, month: number, year: number): number {
  return 10 + ((name * 7 + month * 3 + year) % 5);
}

/** A table of names by months. */
export function byMonth(
  title: string,
  head: string,
  rows: readonly (readonly [string, readonly number[]])[],
): string {
  const line = (cells: readonly (string | number)[]) => cells.join(' | ');
  return [title, line([head, ...MONTHS]), ...rows.map(([name, counts]) => line([name, ...counts]))].join(
    '\n',
  );
}

const AREAS = ['Boston', 'East Lindsey', 'South Holland'];
const CATEGORIES = ['Assault', 'Shoplifting', 'Drugs', 'Criminal damage'];
const SOURCES = ['Police', 'CCTV Operator'];

/** The counts of a measure split by names so that every month adds up to what the areas tell. */
function split(names: readonly string[], totals: readonly number[]): [string, number[]][] {
  return names.map((name, index) => [
    name,
    totals.map((total, month) => {
      const part = Math.floor(total / names.length) + ((month + index) % 2);
      const others = names
        .slice(0, -1)
        .map((_, other) => Math.floor(total / names.length) + ((month + other) % 2));
      return index < names.length - 1 ? part : total - others.reduce((sum, value) => sum + value, 0);
    }),
  ]);
}

/** A manager's monthly statistics of two years, without a log: by area, by type and by source. `more` go to April's first type. */
export function threeBreakdowns(more = 0): SourceWorkbook[] {
  return [2022, 2023].map((year) => {
    const name = `${year}/${(year + 1) % 100}`;
    const areas = AREAS.map((area, index): [string, number[]] => [
      area,
      MONTHS.map((_, month) => madeCount(index, month, year)),
    ]);
    const totals = MONTHS.map((_, month) => areas.reduce((sum, [, counts]) => sum + counts[month]!, 0));
    const categories = split(CATEGORIES, totals);
    categories[0]![1][0]! += more;
    return workbookOf(`Monthly statistics ${name.replace('/', '-')}.xlsx`, {
      'Incidents by council': byMonth(`Incidents by council ${name}`, 'Council', areas),
      'Incidents by type': byMonth(`Incidents by type ${name}`, 'Incident type', categories),
      'Incidents by source': byMonth(`Incidents by source ${name}`, 'Source', split(SOURCES, totals)),
    });
  });
}
