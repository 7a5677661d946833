import { counted, quoted, type RuleCatalogue, verb } from './check-words';

/** What rules about dates and times say. */
export const dateRuleWords = {
  'date-missing': {
    title: 'Row without a date',
    what: () => 'This row has no date, and its sheet does not say the month.',
    why: 'It cannot be put in a year, so it is not counted.',
    how: 'Fill in the date.',
  },
  'date-unreadable': {
    title: 'Date that cannot be read',
    what: () => 'The date in this row cannot be read, and its sheet does not say the month.',
    why: 'It cannot be put in a year, so it is not counted.',
    how: 'Write the date as 03/04/2017, day first. Where the month stands first (04/13/2017), swap day and month in the whole column.',
  },
  'date-from-sheet': {
    title: 'Month taken from the sheet',
    what: ({ text }) =>
      text === ''
        ? 'There is no date in this row.'
        : `The date ${quoted(text)} cannot be read as a day of the year.`,
    why: 'The row counts in the month of its sheet; its day and weekday are not known.',
    how: 'Write the date as 03/04/2017.',
  },
  'day-and-month-swapped': {
    title: 'Day and month swapped',
    what: ({ text }) => `The date ${quoted(text)} fits the sheet’s month only with day and month swapped.`,
    why: 'As it stands it would count in another month, or another year. It is counted in the sheet’s month.',
    how: 'Swap day and month in the cell.',
  },
  'swapped-against-neighbours': {
    title: 'Day and month perhaps swapped',
    what: ({ date, meant, texts }) =>
      typeof texts === 'number' && texts > 0
        ? `${String(date)} seems to be meant as ${String(meant)}: the texts in its column are written month first, none of the column’s dates has a day after the twelfth, and swapped they are in order with the entries around them.`
        : `${String(date)} does not lie between the dates above and below it; with day and month swapped, ${String(meant)}, it does.`,
    why: 'The row counts in the month of the date as it stands. If it is swapped, two months are wrong.',
    how: 'Look at the entry. If the date is wrong, swap day and month.',
  },
  'year-against-neighbours': {
    title: 'Year perhaps wrong',
    what: ({ date, meant }) =>
      `${String(date)} does not lie between the dates above and below it; ${String(meant)} does.`,
    why: 'The row counts in the year of the date as it stands. In the first weeks of January the old year is easily typed.',
    how: 'Look at the entry. If the year is wrong, correct it.',
  },
  'title-of-another-month': {
    title: 'Title of another month than its sheet',
    what: ({ text, chosen }) =>
      `The title ${quoted(text)} names another month than its sheet. The table counts in that of the ${chosen === 'sheet' ? 'sheet, because another sheet has the title’s' : 'title'}.`,
    why: 'One of the two is wrong. If it is the one taken, two months are wrong.',
    how: 'Correct the title, or the name of the sheet.',
  },
  'year-against-sheet': {
    title: 'Date of another year than the sheet',
    what: ({ text }) => `The date ${quoted(text)} lies in its sheet’s month, but in another year.`,
    why: 'The row counts in the year of its date. If the year is wrong, two years are wrong.',
    how: 'Look at the entry. If the year is wrong, correct it; otherwise move the row to the right sheet.',
  },
  'date-outside-sheet-month': {
    title: 'Date outside the sheet’s month',
    what: ({ text }) => `The date ${quoted(text)} does not lie in the month of its sheet.`,
    why: 'The row counts in the month of its date. If the date is wrong, two months are wrong.',
    how: 'Correct the date, or move the row to the right sheet.',
  },
  'dates-outside-year': {
    title: 'Entries of another year',
    what: ({ rows, year, reported }) =>
      `${counted(rows, 'row')} of this table ${verb(rows, 'lies', 'lie')} in ${String(year)}; the report is for ${String(reported)}.`,
    why: 'They do not count in the year reported on. If a year was mistyped, that year’s figures are too low.',
    how: 'If the table covers more than a year, nothing is to be done. Otherwise correct the dates.',
  },
  'date-in-future': {
    title: 'Date in the future',
    what: ({ date, last }) =>
      `${String(date)} is later than any date of this report can be (${String(last)}).`,
    why: 'The incident cannot have happened yet, so it counts in the wrong year.',
    how: 'Correct the date.',
  },
  'unreadable-time': {
    title: 'Time that cannot be read',
    what: ({ text }) => `The time ${quoted(text)} cannot be read.`,
    why: 'The incident counts, but not in figures by hour.',
    how: 'Write the time as 01:30.',
  },
  'time-at-24': {
    title: 'Time written as 24:00',
    what: () => 'The time is 24:00, which is the end of the day of its date.',
    why: 'If the beginning of that day was meant, the incident is a day late; at the end of a month it counts in the wrong one.',
    how: 'Write 00:00 with the date of the day that begins.',
  },
  'night-shift-at-month-end': {
    title: 'Night shift over the end of a month',
    what: ({ date }) =>
      `This entry of the small hours stands behind one of the evening, and both are dated ${String(date)}. It was perhaps the next day.`,
    why: 'It counts in the month of its date. If the shift’s date was kept past midnight, it belongs to the next month.',
    how: 'Give the entry the date of the day it happened on.',
  },
  'date-as-text': {
    title: 'Date kept as text',
    what: ({ text }) => `${quoted(text)} is text that looks like a date.`,
    why: 'Here it is read, day before month unless the column is written month first. Excel cannot sort or filter it as a date.',
    how: 'Type the date again as 03/04/2017.',
  },
} satisfies RuleCatalogue;
