import type { Fault } from '../facts/faults';
import { monthKeyOfDay } from '../facts/incident';
import { yearOfMonthKey } from '../facts/month-range';
import { type DraftCell, dateCell, formatted } from '../sheets/cell';
import type { RegisterColumns, RegisterTable } from './register-table';

export const FAULT_COLUMNS: RegisterColumns = [
  ['Fault no.', 'reference'],
  ['Camera no.', 'camera'],
  ['Area', 'area'],
  ['Fault', null],
  ['Reported', 'date'],
  ['Cleared', null],
  ['Downtime', 'downtime'],
];

const CLEARED_COLUMN = 5;
const DOWNTIME_COLUMN = 6;
/** The fault whose repair somebody dated before its report. */
const IMPOSSIBLE_FAULT = 30;

/** Enters the faults: each counts once, in the month in which it was reported. */
export function writeFaults(table: RegisterTable, faults: readonly Fault[]): void {
  faults.forEach((fault, index) => {
    const { camera, reported, downtime } = fault;
    const isImpossible = index === IMPOSSIBLE_FAULT;
    const days = downtime === undefined ? 0 : Math.ceil(downtime / 24);
    const cleared = downtime === undefined ? null : dateCell(isImpossible ? reported - 3 : reported + days);
    const month = monthKeyOfDay(reported);
    const { area, subArea } = camera;
    const row = table.addRow(
      [
        `F${String(index + 1).padStart(3, '0')}`,
        camera.number,
        subArea ?? area,
        fault.fault,
        dateCell(reported),
        cleared,
        writeDowntime(downtime, index),
      ],
      {
        dimensions: { year: yearOfMonthKey(month), month, area, subArea, category: null, source: null },
        measures: { faults: 1 },
      },
    );
    if (downtime === undefined)
      table.plant('open fault', row, CLEARED_COLUMN, 'still open; the fault counts');
    else if (isImpossible) table.plant('cleared before reported', row, CLEARED_COLUMN, 'the fault counts');
    if (downtime !== undefined)
      table.plant('downtime in another form', row, DOWNTIME_COLUMN, `${downtime} hours`);
  });
}

/** Hours as one of four people writes them: 1.5d, 36:00 as text, a real duration, or the bare number. */
function writeDowntime(hours: number | undefined, index: number): DraftCell {
  if (hours === undefined) return null;
  const isRound = hours % 12 === 0;
  switch (index % 4) {
    case 0:
      return isRound ? `${hours / 24}d` : hours;
    case 1:
      return `${hours}:00`;
    case 2:
      return formatted(hours / 24, '[h]:mm');
    default:
      return hours;
  }
}
