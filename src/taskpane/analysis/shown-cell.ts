import { type DateSystem, dateOfDayNumber, dayNumberOfSerial } from '../../core/calendar/civil-date';
import type { Cell } from '../../core/grid/cell';

const LAST_YEAR = 9999;

/** A cell as people read it, dates day first: 03/04/2017, with a time where it has one. */
export function shownCell(cell: Cell, system: DateSystem): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(Math.round(cell.number * 1e6) / 1e6);
    case 'date':
      return shownDate(cell.serial, system);
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}

function shownDate(serial: number, system: DateSystem): string {
  const minutes = Math.round(dayNumberOfSerial(serial, system) * 1440);
  const { year, month, day } = dateOfDayNumber(minutes / 1440);
  if (year > LAST_YEAR) return String(serial);
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const time = `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
  if (serial >= 0 && serial < 1) return time;
  const date = `${twoDigits(day)}/${twoDigits(month)}/${String(year)}`;
  return ofDay === 0 ? date : `${date} ${time}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
