import type { Month } from '../calendar/month';
import type { Measure } from '../recognise/layout';
import type { Draft, Segment } from './draft';
import { NOT_KNOWN } from './records';
import { rowMeasures } from './tally-columns';

/** The entries of one area and month in logs with a column for a measure, and how many hold a value in it. */
export interface FilledCells {
  readonly measure: Measure;
  /** Index of a reporting area, or NOT_KNOWN. */
  readonly area: number;
  readonly month: Month;
  entries: number;
  filled: number;
}

/** Counts, in the logs' columns beside the entries themselves, which cells hold a value; in order of area and month. */
export function countFilledCells(draft: Draft): FilledCells[] {
  const counter = new FilledCellCounter(draft);
  for (const segment of draft.segments) counter.count(segment);
  return counter.cells();
}

class FilledCellCounter {
  readonly #draft: Draft;
  readonly #reportingArea: Int32Array;
  readonly #byMeasure = new Map<Measure, Map<number, FilledCells>>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#reportingArea = Int32Array.from(draft.areas, ({ parent }, index) => parent ?? index);
  }

  count({ layout: index, first, end }: Segment): void {
    const { recognition, writer } = this.#draft;
    const layout = recognition.layouts[index]!;
    if (layout.kind !== 'log') return;
    const columns = rowMeasures(layout).tallies.map(({ measure }) => ({
      measure,
      values: writer.measure(measure).values,
    }));
    if (columns.length === 0) return;
    let [place, time] = [NOT_KNOWN, NOT_KNOWN];
    let cells: FilledCells[] = [];
    for (let record = first; record < end; record++) {
      const month = writer.month[record]!;
      if (writer.exclusion[record] !== 0 || month === NOT_KNOWN) continue;
      const named = writer.area[record]!;
      // Neighbours are often of the same area and month.
      if (named !== place || month !== time) {
        [place, time] = [named, month];
        const area = named === NOT_KNOWN ? NOT_KNOWN : this.#reportingArea[named]!;
        cells = columns.map(({ measure }) => this.#cellsOf(measure, area, month));
      }
      for (let column = 0; column < columns.length; column++) {
        const counted = cells[column]!;
        counted.entries++;
        if (!Number.isNaN(columns[column]!.values[record]!)) counted.filled++;
      }
    }
  }

  cells(): FilledCells[] {
    return [...this.#byMeasure.values()].flatMap((byPlace) =>
      [...byPlace.values()].sort((one, other) => one.area - other.area || one.month - other.month),
    );
  }

  #cellsOf(measure: Measure, area: number, month: Month): FilledCells {
    let byPlace = this.#byMeasure.get(measure);
    if (!byPlace) this.#byMeasure.set(measure, (byPlace = new Map<number, FilledCells>()));
    const key = month * (this.#draft.areas.length + 1) + area + 1;
    let cells = byPlace.get(key);
    if (!cells) byPlace.set(key, (cells = { measure, area, month, entries: 0, filled: 0 }));
    return cells;
  }
}
