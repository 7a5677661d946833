import { dateOfDayNumber, dayNumberOfDate } from '../../src/core/calendar/civil-date';
import type { TrapName } from '../traps';
import { type LogHeader, type LogRow, setCell, setDate } from './log-row';

/** A slip of the pen: on which sheet, in which kind of row, and what it does to it. */
export interface LogSlip {
  readonly month: string;
  readonly trap: TrapName;
  readonly header: LogHeader;
  /** Where on the sheet to look for a row that suits, as a fraction of its rows. */
  readonly after: number;
  readonly suits?: (row: LogRow) => boolean;
  readonly means: string;
  readonly apply: (row: LogRow) => void;
}

const hasArrest = (row: LogRow): boolean => row.incident.arrests > 0;
const hasSubArea = (row: LogRow): boolean => row.subArea !== null;

/** A date nobody can read: the row counts in the month its sheet is named after. */
function unreadableDate(
  month: string,
  after: number,
  text: string,
  trap: TrapName = 'date unreadable',
): LogSlip {
  return {
    month,
    trap,
    header: 'Date',
    after,
    means: `counts in ${month}, the month of the sheet`,
    apply: (row) => {
      setCell(row, 'Date', text);
      row.noticed.push({ header: 'Date', code: 'date from sheet' });
    },
  };
}

function missingDate(month: string, after: number): LogSlip {
  return {
    month,
    trap: 'date missing',
    header: 'Date',
    after,
    means: `counts in ${month}, the month of the sheet`,
    apply: (row) => {
      setCell(row, 'Date', null);
      row.noticed.push({ header: 'Date', code: 'date from sheet' });
    },
  };
}

/** The sub-area with something around it that nobody sees. */
function disguisedArea(month: string, trap: TrapName, disguise: (name: string) => string): LogSlip {
  return {
    month,
    trap,
    header: 'Area',
    after: 0.3,
    suits: hasSubArea,
    means: 'the sub-area without it',
    apply: (row) => {
      setCell(row, 'Area', disguise(row.subArea!));
    },
  };
}

/** Excel read 6 May as 5 June: a real date outside the sheet's month that falls into it with day and month swapped. */
const SWAPPED_DATE: LogSlip = {
  month: '2017-05',
  trap: 'day and month swapped',
  header: 'Date',
  after: 0.1,
  suits: ({ incident }) => dateOfDayNumber(incident.day).day <= 12 && dateOfDayNumber(incident.day).day !== 5,
  means: 'counts in 2017-05',
  apply: (row) => {
    const { year, month, day } = dateOfDayNumber(row.incident.day);
    const counted = row.month;
    setDate(row, dayNumberOfDate({ year, month: day, day: month }));
    row.month = counted;
    row.noticed.push({ header: 'Date', code: 'day and month swapped' });
  },
};

const UNREADABLE_ANSWER: LogSlip = {
  month: '2017-07',
  trap: 'answer unreadable',
  header: 'Police Attended (Y/N)',
  after: 0.6,
  means: 'the incident counts, its attendance is unread',
  apply: (row) => {
    setCell(row, 'Police Attended (Y/N)', '?');
    row.attended = false;
    row.noticed.push({ header: 'Police Attended (Y/N)', code: 'answer unreadable' });
  },
};

function unreadableArrests(month: string, text: string): LogSlip {
  return {
    month,
    trap: 'count unreadable',
    header: 'Arrests',
    after: 0.4,
    suits: hasArrest,
    means: 'the incident counts, its arrests are unread',
    apply: (row) => {
      setCell(row, 'Arrests', text);
      row.arrests = null;
      row.noticed.push({ header: 'Arrests', code: 'count unreadable' });
    },
  };
}

function missingArea(month: string): LogSlip {
  return {
    month,
    trap: 'area missing',
    header: 'Area',
    after: 0.7,
    means: 'Stonebridge, after the title of the sheet',
    apply: (row) => {
      setCell(row, 'Area', null);
      row.subArea = null;
    },
  };
}

function missingCategory(month: string): LogSlip {
  return {
    month,
    trap: 'category missing',
    header: 'Category',
    after: 0.5,
    means: 'no category',
    apply: (row) => {
      setCell(row, 'Category', null);
      row.category = null;
    },
  };
}

/** The slips of the host's log. Adding one is adding a line. */
export const LOG_SLIPS: readonly LogSlip[] = [
  SWAPPED_DATE,
  unreadableDate('2017-07', 0.2, '??'),
  unreadableDate('2017-12', 0.3, '??'),
  unreadableDate('2017-12', 0.8, 'see rota'),
  unreadableDate('2018-02', 0.9, '29/02/17', '29 February that never was'),
  missingDate('2017-09', 0.5),
  missingDate('2018-03', 0.25),
  UNREADABLE_ANSWER,
  unreadableArrests('2017-08', 'see notes'),
  unreadableArrests('2018-01', 'tbc'),
  missingArea('2017-10'),
  missingArea('2018-02'),
  missingCategory('2017-11'),
  disguisedArea('2017-06', 'invisible character', (name) => `${name}\u200B`),
  disguisedArea('2017-09', 'trailing space', (name) => `${name} `),
  disguisedArea('2017-12', 'invisible character', (name) => name.replace(/ |$/, '\u00A0')),
];
