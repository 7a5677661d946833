import { financialYearOf } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { groupBy } from '../group-by';
import type { FilledCells } from './filled-cells';
import type { UnkeptMonth } from './records';

/** A whole year, or all an area has, that is blank: not recorded where fewer than one in so many would be by chance. */
const CHANCE_OF_YEAR = 1 / 20;
/** Some months that are blank between filled ones: there are many of them, so some are blank by chance. */
const CHANCE_OF_MONTHS = 1 / 1000;
/** … and the column is one that is filled in most other months. */
const SHARE_OF_OTHER_MONTHS = 1 / 2;
/** So many entries of an area weigh as much as what is usual in the column. */
const ENTRIES_OF_COLUMN = 5;

/**
 * Finds the months in which a log's column was not kept. A blank cell often means none, so a blank month is taken for
 * one with none, unless that is not to be believed: going by how often the area's other cells (and those of the whole
 * column) are filled, so many blanks would hardly ever come together by chance. A year blank from end to end, and an
 * area that never fills the column, are doubted sooner than months between filled ones; a column nobody ever fills
 * says nothing. A month without entries between two such months goes with them. `cells` in order of area and month.
 */
export function findUnkeptMonths(cells: readonly FilledCells[]): UnkeptMonth[] {
  return [...groupBy(cells, ({ measure }) => measure).values()].flatMap((ofMeasure) => {
    const column = sumOf(ofMeasure);
    return [...groupBy(ofMeasure, ({ area }) => area).values()].flatMap((ofArea) =>
      withMonthsBetween(ofArea, findUnkept(ofArea, column)),
    );
  });
}

interface Sum {
  readonly entries: number;
  readonly filled: number;
}

/** What is found out to be not kept says nothing of what is usual in the rest. */
function findUnkept(cells: readonly FilledCells[], column: Sum): ReadonlySet<FilledCells> {
  if (column.filled === 0) return new Set(cells);
  const unkept = new Set<FilledCells>();
  const filledMonths = cells.filter(({ filled }) => filled > 0).length;
  let area = sumOf(cells);
  let usual = column;
  const isBlank = (one: FilledCells) => one.filled === 0 && !unkept.has(one);
  const chanceOf = (stretch: readonly FilledCells[]) => {
    const { entries } = sumOf(stretch);
    return chanceOfBlanks(entries, withoutBlanks(area, entries), withoutBlanks(usual, entries));
  };
  const take = (stretch: readonly FilledCells[]) => {
    const { entries } = sumOf(stretch);
    area = withoutBlanks(area, entries);
    usual = withoutBlanks(usual, entries);
    for (const one of stretch) unkept.add(one);
  };
  const takeYear = (stretch: readonly FilledCells[]) => {
    if (stretch.every(isBlank) && chanceOf(stretch) < CHANCE_OF_YEAR) take(stretch);
  };
  const takeRun = (run: readonly FilledCells[]): boolean => {
    const others = cells.length - unkept.size - run.length;
    if (filledMonths < others * SHARE_OF_OTHER_MONTHS || chanceOf(run) >= CHANCE_OF_MONTHS) return false;
    take(run);
    return true;
  };

  takeYear(cells);
  for (const ofYear of groupBy(cells, ({ month }) => financialYearOf(month)).values()) takeYear(ofYear);
  let open = blankRuns(cells, isBlank);
  for (;;) {
    const left = open.filter((run) => !takeRun(run));
    if (left.length === open.length) return unkept;
    open = left;
  }
}

/** How often so many entries would all be blank, if they were filled as often as the others. */
function chanceOfBlanks(entries: number, others: Sum, column: Sum): number {
  // One more entry, half filled, so that what never happened yet is not impossible.
  const usual = (column.filled + 0.5) / (column.entries + 1);
  const share = (others.filled + ENTRIES_OF_COLUMN * usual) / (others.entries + ENTRIES_OF_COLUMN);
  return (1 - share) ** entries;
}

/** What is left without so many entries that are blank. */
function withoutBlanks({ entries, filled }: Sum, blanks: number): Sum {
  return { entries: entries - blanks, filled };
}

/** The stretches of neighbouring months that are blank, the one with most entries first. */
function blankRuns(cells: readonly FilledCells[], isBlank: (one: FilledCells) => boolean): FilledCells[][] {
  const runs: FilledCells[][] = [];
  cells.forEach((one, index) => {
    if (!isBlank(one)) return;
    const last = runs.at(-1);
    if (last && last.at(-1) === cells[index - 1]) last.push(one);
    else runs.push([one]);
  });
  return runs.sort((one, other) => sumOf(other).entries - sumOf(one).entries);
}

/** The unkept months, and those without entries between two of them. */
function withMonthsBetween(cells: readonly FilledCells[], unkept: ReadonlySet<FilledCells>): UnkeptMonth[] {
  return cells.flatMap((one, index): UnkeptMonth[] => {
    if (!unkept.has(one)) return [];
    const { measure, area, month, entries } = one;
    const next = cells[index + 1];
    const between = next && unkept.has(next) ? monthsBetween(month, next.month) : [];
    return [
      { measure, area, month, entries },
      ...between.map((empty) => ({ measure, area, month: empty, entries: 0 })),
    ];
  });
}

/** Far apart, they are those of dates written wrong, and nobody asks for what lies between. */
const FAR_APART = 24;

function monthsBetween(first: Month, last: Month): Month[] {
  const count = last - first - 1;
  return count > FAR_APART ? [] : Array.from({ length: count }, (_, index) => first + 1 + index);
}

function sumOf(cells: readonly FilledCells[]): Sum {
  let [entries, filled] = [0, 0];
  for (const one of cells) {
    entries += one.entries;
    filled += one.filled;
  }
  return { entries, filled };
}
