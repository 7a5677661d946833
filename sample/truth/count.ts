import { compareText } from '../../src/core/language/compare-text';
import { type Measure, MEASURES } from '../../src/core/recognise/layout';
import type { ExclusionReason } from '../../src/core/records/exclusion';
import type { Dimensions, Reading } from './reading';
import type { Sums, TruthCell, TruthExclusion, TruthRows, TruthYear } from './truth';
import { measuresOf, type PlacedTable, slotKey, slotOf, type Views } from './views';

/** Availability is kept in thousandths, so that its sums are exact. */
const THOUSAND = 1000;

/** The measures of a reading that count, because its table is the chosen view of their slots. */
export function countedMeasures(placed: PlacedTable, reading: Reading, views: Views): readonly Measure[] {
  if (!('measures' in reading)) return [];
  return measuresOf(reading).filter((measure) =>
    views.get(slotKey(slotOf(measure, reading.dimensions)))!.chosen.has(placed),
  );
}

/** The cube: everything that counts, added up by its dimensions, in a fixed order. */
export function addUpCells(tables: readonly PlacedTable[], views: Views): readonly TruthCell[] {
  const cells = new Map<string, { dimensions: Dimensions; measure: Measure; thousandths: number }>();
  for (const placed of tables) {
    for (const reading of placed.table.readings) {
      if (!('measures' in reading)) continue;
      for (const measure of countedMeasures(placed, reading, views)) {
        const value = Math.round(reading.measures[measure]! * THOUSAND);
        const key = cellOrder(reading.dimensions, measure);
        const known = cells.get(key);
        if (known) known.thousandths += value;
        else cells.set(key, { dimensions: reading.dimensions, measure, thousandths: value });
      }
    }
  }
  return [...cells]
    .filter(([, { thousandths }]) => thousandths !== 0)
    .sort(([one], [other]) => compareText(one, other))
    .map(([, { dimensions, measure, thousandths }]) => ({
      ...dimensions,
      measure,
      value: thousandths / THOUSAND,
    }));
}

function cellOrder(dimensions: Dimensions, measure: Measure): string {
  const { year, month, area, subArea, category, source } = dimensions;
  return [year, month, area, subArea, category, source, MEASURES.indexOf(measure)]
    .map((part) => part ?? '')
    .join('\t');
}

/** The sums of one financial year. */
export function addUpYear(cells: readonly TruthCell[], year: string): TruthYear {
  const own = cells.filter((cell) => cell.year === year);
  const by = (name: (cell: TruthCell) => string | null): Sums => addUp(own, (cell) => name(cell) ?? '');
  return {
    totals: addUp(own, () => 'all')['all'] ?? {},
    by: {
      area: by((cell) => cell.area),
      subArea: addUp(
        own.filter((cell) => cell.subArea !== null),
        (cell) => cell.subArea!,
      ),
      month: by((cell) => cell.month),
      category: by((cell) => cell.category),
      source: by((cell) => cell.source),
    },
  };
}

function addUp(cells: readonly TruthCell[], nameOf: (cell: TruthCell) => string): Sums {
  const sums = new Map<string, Map<Measure, number>>();
  for (const cell of cells) {
    const name = nameOf(cell);
    const measures = sums.get(name) ?? new Map<Measure, number>();
    sums.set(name, measures);
    const thousandths = Math.round(((measures.get(cell.measure) ?? 0) + cell.value) * THOUSAND);
    measures.set(cell.measure, thousandths / THOUSAND);
  }
  return Object.fromEntries(
    [...sums]
      .sort(([one], [other]) => compareText(one, other))
      .map(([name, measures]) => [name, Object.fromEntries(measures)]),
  );
}

/** Why a candidate does not count; `undefined` where it does. */
function exclusionOf(placed: PlacedTable, reading: Reading, views: Views): ExclusionReason | undefined {
  if ('excluded' in reading) return reading.excluded;
  return countedMeasures(placed, reading, views).length > 0 ? undefined : 'second view';
}

/** Every candidate that does not count, with its reason. */
export function listExclusions(tables: readonly PlacedTable[], views: Views): readonly TruthExclusion[] {
  return tables.flatMap((placed) =>
    placed.table.readings.flatMap((reading): TruthExclusion[] => {
      const reason = exclusionOf(placed, reading, views);
      if (reason === undefined) return [];
      const { row, column } = reading;
      const place = { file: placed.file, sheet: placed.table.sheet, row };
      return [{ ...place, ...(column === undefined ? {} : { column }), reason }];
    }),
  );
}

/** What became of each table's candidates. */
export function countRows(tables: readonly PlacedTable[], views: Views): readonly TruthRows[] {
  return tables.map((placed) => {
    const { file, table } = placed;
    const excluded: Partial<Record<ExclusionReason, number>> = {};
    let counted = 0;
    for (const reading of table.readings) {
      const reason = exclusionOf(placed, reading, views);
      if (reason === undefined) counted++;
      else excluded[reason] = (excluded[reason] ?? 0) + 1;
    }
    const { sheet, title, range } = table;
    return { file, sheet, title, range, read: table.readings.length, counted, excluded };
  });
}
