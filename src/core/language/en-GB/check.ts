/** What a rule says: its title, then in one sentence each what is wrong, why it matters and how to put it right. */
export interface RuleWords {
  readonly title: string;
  readonly what: (parameters: Readonly<Record<string, string | number>>) => string;
  readonly why: string;
  readonly how: string;
}

const quoted = (text: string | number | undefined): string => `“${String(text ?? '')}”`;

export const ruleWords: Readonly<Record<string, RuleWords>> = {
  'hidden-sheet-with-data': {
    title: 'Hidden sheet with data',
    what: ({ visibility }) => `This sheet is ${String(visibility)}, but holds figures.`,
    why: 'Whoever opens the workbook does not see where these figures come from.',
    how: 'Unhide the sheet, or leave it out in the profile.',
  },
  'unrecognised-sheet': {
    title: 'Sheet without a recognised table',
    what: () => 'No table of counts was recognised on this sheet.',
    why: 'If it holds figures for the report, they are not counted.',
    how: 'If it holds none, nothing is to be done. Otherwise say in the profile where its header row is and what its columns mean.',
  },
  'two-columns-for-one-field': {
    title: 'Two columns for one field',
    what: ({ field, chosen, rival }) =>
      `The ${String(field)} could be in ${String(chosen)} or in ${String(rival)}. The first was taken.`,
    why: 'The wrong column would give wrong figures.',
    how: 'If the other column is right, name it in the profile.',
  },
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
    how: 'Write the date as 03/04/2017.',
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
  'date-outside-sheet-month': {
    title: 'Date outside the sheet’s month',
    what: ({ text }) => `The date ${quoted(text)} does not lie in the month of its sheet.`,
    why: 'The row counts in the month of its date. If the date is wrong, two months are wrong.',
    how: 'Correct the date, or move the row to the right sheet.',
  },
  'unreadable-time': {
    title: 'Time that cannot be read',
    what: ({ text }) => `The time ${quoted(text)} cannot be read.`,
    why: 'The incident counts, but not in figures by hour.',
    how: 'Write the time as 01:30.',
  },
  'unreadable-count': {
    title: 'Count that cannot be read',
    what: ({ text }) => `${quoted(text)} cannot be read as a count.`,
    why: 'It adds nothing to the figures until it is a number.',
    how: 'Write a number, or 0 for none.',
  },
  'unreadable-answer': {
    title: 'Neither yes nor no',
    what: ({ text }) => `${quoted(text)} can be read neither as yes nor as no.`,
    why: 'It is not counted as attended.',
    how: 'Write Y or N.',
  },
  'error-in-cell': {
    title: 'Formula error where a count should be',
    what: () => 'This cell holds a formula error instead of a count.',
    why: 'The count is missing from the figures.',
    how: 'Mend the formula, or write the number.',
  },
  'duplicate-reference': {
    title: 'Same incident twice',
    what: () => 'Another row has the same reference, date, area and category.',
    why: 'Counting both would count the incident twice. This one is left out.',
    how: 'If it is another incident, give it its own reference. Otherwise delete the row.',
  },
  'reference-used-twice': {
    title: 'One reference for two incidents',
    what: ({ text }) => `The reference ${quoted(text)} stands at two rows that differ.`,
    why: 'Both are counted. If they are one incident, it is counted twice.',
    how: 'Correct the reference, or delete the row that is wrong.',
  },
  'cancelled-entry': {
    title: 'Cancelled entry',
    what: () => 'This row is marked as cancelled.',
    why: 'It is not counted.',
    how: 'Nothing is to be done, unless the mark is wrong.',
  },
  'test-entry': {
    title: 'Test entry',
    what: () => 'This row is marked as a test.',
    why: 'It is not counted.',
    how: 'Nothing is to be done, unless the mark is wrong.',
  },
  'tables-disagree': {
    title: 'Two tables disagree',
    what: ({ measure, area, period, counted, other }) =>
      `This table gives ${String(other)} ${String(measure)} for ${area === '' ? 'the partnership' : String(area)} in ${String(period)}; the table that is counted gives ${String(counted)}.`,
    why: 'Only one of them can be right.',
    how: 'Find the difference and correct the table that is wrong. If this table is right, leave the other one out in the profile.',
  },
};
