import type { Cell } from '../../grid/cell';
import { findKnownName } from '../names/known-names';
import { tidyText } from '../values/normalise-text';
import { readAnswer } from '../values/read-answer';
import { readAvailability } from '../values/read-availability';
import { readCount } from '../values/read-count';
import { readDate, readDateTime } from '../values/read-date';
import { readDuration } from '../values/read-duration';
import { readMonth } from '../values/read-month';
import { readPersons } from '../values/read-persons';
import { readTime } from '../values/read-time';
import type { CellTest, ColumnSample } from './column-sample';

/** Tests of single cells, for the shares of a `ColumnSample`. */

/** A day of the calendar; a number counts only with a date's format, since any number could be a serial. */
export const isDate: CellTest = (cell, system) =>
  (cell.kind === 'date' || cell.kind === 'text') &&
  ['date', 'partial'].includes(readDate(cell, system).kind) &&
  !(cell.kind === 'date' && Math.abs(cell.serial) < 1);

/** A date that can only be meant month first: 04/13/2017. It is a date, though nobody may read it as one. */
export const isMonthFirstDate: CellTest = (cell, system) => {
  const [, month, day, year, time] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(\s.*)?$/.exec(
      cell.kind === 'text' ? tidyText(cell.text) : '',
    ) ?? [];
  if (month === undefined || Number(month) > 12 || Number(day) <= 12) return false;
  const dayFirst = `${day ?? ''}/${month}/${year ?? ''}${time ?? ''}`;
  return readDate({ kind: 'text', text: dayFirst }, system).kind === 'date';
};

/** A number that would be a day of this century as a serial: a date that lost its format. */
export const isDateSerial: CellTest = (cell, system) =>
  cell.kind === 'number' &&
  cell.number > 36_000 &&
  cell.number < 60_000 &&
  readDate(cell, system).kind === 'date';

export const isDateWithTime: CellTest = (cell, system) => readDateTime(cell, system).time.kind === 'time';

export const isTime: CellTest = (cell) => readTime(cell).kind === 'time';

/** A time that can be nothing else: 1:30, 1.30am, a time-formatted cell; 0130 and 130 may be numbers. */
export const isClockTime: CellTest = (cell) =>
  (cell.kind === 'date' && cell.serial >= 0 && cell.serial < 1) ||
  (cell.kind === 'text' && /[:.]|[ap]m$/i.test(cell.text) && readTime(cell).kind === 'time');

/** A month and no day of it. */
export const isMonth: CellTest = (cell, system) => {
  if (cell.kind === 'text' && readDate(cell, system).kind === 'date') return false;
  if (cell.kind === 'date') {
    const reading = readDate(cell, system);
    return reading.kind === 'date' && reading.date.day === 1;
  }
  return cell.kind !== 'number' && readMonth(cell, system).kind !== 'none';
};

export const isAnswer: CellTest = (cell) => ['yes', 'no', 'not applicable'].includes(readAnswer(cell).kind);

/** A count as people write it, a nil and "N/A" included. */
export const isCount: CellTest = (cell) => {
  const reading = readCount(cell);
  if (reading.kind === 'count') return Number.isInteger(reading.value) && reading.value >= 0;
  return reading.kind === 'nil' || reading.kind === 'not applicable';
};

/** A count that one incident may have: arrests, discs. */
export const isSmallCount: CellTest = (cell, system) => {
  const reading = readCount(cell);
  return isCount(cell, system) && (reading.kind !== 'count' || reading.value <= 50);
};

/** "1 male", "2 x adults": persons counted by sex or age. */
export const isPersons: CellTest = (cell) => cell.kind === 'text' && readPersons(cell.text) !== undefined;

export const isNumber: CellTest = (cell) => cell.kind === 'number';
export const isText: CellTest = (cell) => cell.kind === 'text';
export const isFraction: CellTest = (cell) => cell.kind === 'number' && !Number.isInteger(cell.number);

/** A word or two, as names and categories are. */
export const isWords: CellTest = (cell) =>
  cell.kind === 'text' && /\p{L}{2}/u.test(cell.text) && cell.text.length <= 60;

/** Longer than a name: somebody is telling something. */
export const isProse: CellTest = (cell) =>
  cell.kind === 'text' && cell.text.length > 24 && tidyText(cell.text).split(' ').length >= 4;

/** Texts that come again and again, however long, are names: nobody tells the same story twice. */
export function isOfRepeatedTexts(sample: ColumnSample): boolean {
  return sample.filled >= 4 && sample.distinct * 2 <= sample.filled && sample.share(isText) > 0.8;
}

/** Letters and digits without a sentence: "2017/0412", "INC-00031", "EX/17/9", 10452. */
export const isCode: CellTest = (cell) =>
  (cell.kind === 'number' && Number.isInteger(cell.number) && cell.number > 0) ||
  (cell.kind === 'text' &&
    cell.text.length <= 70 &&
    /^(?=.*\d)[\p{L}\p{N}/_.\- ]+$/u.test(cell.text) &&
    cell.text.split(' ').length <= 3);

/** "007", 7, "Cam 12", "C031", "PTZ-4". */
export const isCameraNumber: CellTest = (cell) =>
  (cell.kind === 'number' && Number.isInteger(cell.number) && cell.number > 0 && cell.number < 10_000) ||
  (cell.kind === 'text' &&
    /^(?:(?:cam(?:era)?|ptz|c|cctv|dome|rdc)[\s.:#-]*)?(?:no\.?\s*)?\d{1,4}[a-z]?$/i.test(
      tidyText(cell.text),
    ));

export const isKnownCategory: CellTest = (cell) =>
  cell.kind === 'text' && findKnownName('category', cell.text) !== undefined;

export const isKnownSource: CellTest = (cell) =>
  cell.kind === 'text' && findKnownName('source', cell.text) !== undefined;

/** A police force: it reports every incident of its area and starts none of them in particular. */
export const isForce: CellTest = (cell, system) =>
  cell.kind === 'text' && /\b(?:constabulary|police)\b/i.test(cell.text) && !isKnownSource(cell, system);

export const isAvailability: CellTest = (cell) => readAvailability(cell).kind === 'availability';

export const isDuration: CellTest = (cell) => {
  const reading = readDuration(cell);
  return reading.kind === 'duration' || reading.kind === 'not applicable';
};

/** A duration that can be nothing else: 36:00, 1.5d, 3 hrs. */
export const isSpelledDuration: CellTest = (cell) =>
  (cell.kind === 'text' &&
    /\d\s*(?:d|h|hrs?|hours?|days?|mins?)\b|\d+:\d\d/i.test(cell.text) &&
    isDurationText(cell)) ||
  (cell.kind === 'date' && Math.abs(cell.serial) < 400);

function isDurationText(cell: Cell): boolean {
  return readDuration(cell).kind === 'duration';
}
