import type { Cell } from '../grid/cell';
import type { Grid } from '../grid/grid';
import { readAvailability } from '../recognise/values/read-availability';

/** Shares above this are percentages: no camera works more than all the time, and few less than 1.5 per cent of it. */
const HIGHEST_FRACTION = 1.5;

/** How availability is written: 99 or 0.99. */
export type AvailabilityUnit = 'percentage' | 'fraction';

/** A cell's place on its grid. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The unit of a column of availability: its median says, so that one slip does not turn the others. */
export function availabilityUnit(grid: Grid, places: Iterable<CellPlace>): AvailabilityUnit {
  const numbers: number[] = [];
  for (const { row, column } of places) {
    const cell = grid.cellAt(row, column);
    const reading = readAvailability(cell);
    if (reading.kind !== 'availability' || namesItsUnit(cell)) continue;
    numbers.push(reading.asPercentage ? reading.fraction * 100 : reading.fraction);
  }
  numbers.sort((one, other) => one - other);
  const median = numbers[Math.floor(numbers.length / 2)];
  return median !== undefined && median > HIGHEST_FRACTION ? 'percentage' : 'fraction';
}

/** Whether a cell is written in another unit than its column. 0 is the same in both. */
export function isInOtherUnit(cell: Cell, unit: AvailabilityUnit): boolean {
  const reading = readAvailability(cell);
  if (reading.kind !== 'availability' || reading.fraction === 0 || namesItsUnit(cell)) return false;
  return reading.asPercentage !== (unit === 'percentage');
}

function namesItsUnit(cell: Cell): boolean {
  return cell.kind === 'text' && /%|per\s?cent|pc/i.test(cell.text);
}
