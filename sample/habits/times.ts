import type { RandomStream } from '../random';
import { timeCell } from '../sheets/cell';
import type { Written } from './written';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Minutes after midnight as 01:30. */
export function clockTime(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** A time (minutes after midnight) as an operator writes it: mostly a real time. */
export function writeTime(minute: number, random: RandomStream): Written<string> {
  const hour = Math.floor(minute / 60);
  const rest = minute % 60;
  const means = clockTime(minute);
  switch (random.weightedIndex([80, 7, 5, 4, 4])) {
    case 1:
      return { cell: hour * 100 + rest, means, trap: 'time as number' };
    case 2:
      return { cell: `${twoDigits(hour)}${twoDigits(rest)}`, means, trap: 'time as text' };
    case 3:
      return { cell: `${hour}:${twoDigits(rest)}`, means, trap: 'time as text' };
    case 4:
      return { cell: twelveHours(hour, rest), means, trap: 'time as text' };
    default:
      return { cell: timeCell(minute), means };
  }
}

/** 1.30am, 12.05pm. */
function twelveHours(hour: number, rest: number): string {
  return `${((hour + 11) % 12) + 1}.${twoDigits(rest)}${hour < 12 ? 'am' : 'pm'}`;
}
