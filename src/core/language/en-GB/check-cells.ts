import {
  counted,
  grouped,
  inWords,
  measured,
  percentage,
  plainName,
  quoted,
  type RuleCatalogue,
  verb,
  verbOf,
} from './check-words';

/** What rules about single cells and the names in them say. */
export const cellRuleWords: RuleCatalogue = {
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
  'unreadable-count': {
    title: 'Count that cannot be read',
    what: ({ text }) => `${quoted(text)} cannot be read as a count.`,
    why: 'It adds nothing to the figures until it is a number.',
    how: 'Write a number, or 0 for none.',
  },
  'count-left-out': {
    title: 'Count left out',
    what: ({ text }) =>
      text === ''
        ? 'The count here cannot be read, so it is left out.'
        : `The count in this cell or row, at ${quoted(text)}, cannot be read, so it is left out.`,
    why: 'The figure is too low by whatever was meant.',
    how: 'Write a number, or 0 for none.',
  },
  'error-in-cell': {
    title: 'Formula error where a count should be',
    what: () => 'This cell holds a formula error instead of a count.',
    why: 'The count is missing from the figures.',
    how: 'Mend the formula, or write the number.',
  },
  'no-month-or-year': {
    title: 'Figures without a time',
    what: ({ count }) =>
      count === 1
        ? 'Nothing on this sheet says which month or year this figure is of.'
        : `Nothing on this sheet says which month or year these ${String(count)} figures are of.`,
    why: 'What cannot be put in a year is not counted.',
    how: 'Write the year above the table or in the name of the sheet, or say it in the profile.',
  },
  'no-measure': {
    title: 'Figures without a meaning',
    what: () => 'Nothing says what is counted here.',
    why: 'It is not counted.',
    how: 'If it belongs in the report, head the column with what it counts.',
  },
  'unreadable-answer': {
    title: 'Neither yes nor no',
    what: ({ text }) => `${quoted(text)} can be read neither as yes nor as no.`,
    why: 'It is not counted as attended.',
    how: 'Write Y or N.',
  },
  'unreadable-name': {
    title: 'Name that is none',
    what: () => 'A date or an error stands here where a name should be.',
    why: 'The incident counts in the total, but not by this name. Excel makes dates of names such as “1-2”.',
    how: 'Write the name as text.',
  },
  'negative-count': {
    title: 'Count below zero',
    what: ({ measure, value }) => `This cell counts ${measured(value, measure)}.`,
    why: 'It takes away from the figures of other rows.',
    how: 'Write the number that was meant. A correction belongs in the cell it corrects.',
  },
  'fractional-count': {
    title: 'Count that is no whole number',
    what: ({ measure, value }) =>
      `This cell counts ${measured(value, measure)}, which ${verbOf(measure, 'comes', 'come')} whole.`,
    why: 'It is added as it stands. It may be an average, a time or a slip of the keyboard.',
    how: 'Write the number that was meant.',
  },
  'implausible-count': {
    title: 'Very many arrests from one incident',
    what: ({ value }) => `This one incident has ${counted(value, 'arrest')}.`,
    why: 'It is counted as it stands. A date, a time or a reference number may have slipped into the column.',
    how: 'Look at the entry. If the number is right, say so by silencing this finding.',
  },
  'several-attendances': {
    title: 'More than one attendance at one incident',
    what: ({ value }) => `This one incident has ${counted(value, 'police attendance')}.`,
    why: 'The report counts incidents that the police attended, not officers or cars.',
    how: 'Write Y or 1 where the police attended.',
  },
  'count-out-of-line': {
    title: 'Count far from its neighbours',
    what: ({ value, middle, deviations }) =>
      `This month counts ${grouped(value)}; the middle of the months in its line (their median) is ${grouped(middle)}. That is ${grouped(deviations)} times as far off as months usually are (median absolute deviation).`,
    why: 'If it is a slip of the keyboard, the year’s total is wrong by as much.',
    how: 'Look at the figure. If it is right, nothing is to be done.',
  },
  'padded-text': {
    title: 'Spaces too many',
    what: ({ text, field }) =>
      `The ${plainName(field)} ${quoted(text)} has spaces before it, behind it or doubled within it.`,
    why: 'Here it is read without them. Excel’s own COUNTIF and pivot tables take it for another name.',
    how: 'Delete the extra spaces.',
  },
  'invisible-characters': {
    title: 'Characters nobody can see',
    what: ({ text, field }) => `The ${plainName(field)} ${quoted(text)} holds characters that do not show.`,
    why: 'Here it is read without them. Excel’s own COUNTIF and pivot tables take it for another name.',
    how: 'Type the name again.',
  },
  'number-as-text': {
    title: 'Number kept as text',
    what: ({ text }) => `${quoted(text)} is text that looks like a number.`,
    why: 'Here it is counted. Excel’s SUM leaves it out, so the workbook’s own totals are too low.',
    how: 'Turn the cell into a number (Excel offers it at the green corner).',
  },
  'date-as-text': {
    title: 'Date kept as text',
    what: ({ text }) => `${quoted(text)} is text that looks like a date.`,
    why: 'Here it is read, day before month unless the column is written month first. Excel cannot sort or filter it as a date.',
    how: 'Type the date again as 03/04/2017.',
  },
  'unknown-area': {
    title: 'Area that is not in the list',
    what: ({ name, rows }) =>
      `${quoted(name)} (${counted(rows, 'row')}) is not among the areas of the partnership.`,
    why: 'It is reported as an area of its own. If it is a spelling or a part of another, that area’s figures are too low.',
    how: 'Add it to the profile: as an area, as part of one, or as another spelling.',
  },
  'one-off-area': {
    title: 'Area met in one month only',
    what: ({ name, month, incidents }) =>
      `${quoted(name)} stands in ${inWords(month)} alone, with ${counted(incidents, 'incident')}.`,
    why: 'It is reported as an area of its own. If it is a slip, a spelling or a part of another, that area’s figures are too low.',
    how: 'Correct the entries, or say in the profile what the name means. If the area joined or left, say so there.',
  },
  'unknown-category': {
    title: 'Category that is not in the list',
    what: ({ name, rows }) => `${quoted(name)} (${counted(rows, 'row')}) is not among the usual categories.`,
    why: 'It is reported as a category of its own. If it is another’s spelling, that category’s figures are too low.',
    how: 'If it means a usual category, name that one in the profile. Otherwise nothing is to be done.',
  },
  'unknown-source': {
    title: 'Source that is not in the list',
    what: ({ name, rows }) => `${quoted(name)} (${counted(rows, 'row')}) is not among the usual sources.`,
    why: 'Every source but the operator counts as reactive. If this is an operator, the proactive share is too low.',
    how: 'If it means a usual source, name that one in the profile. Otherwise nothing is to be done.',
  },
  'quarter-without-figure': {
    title: 'Quarter that is left out because another is missing',
    what: ({ text }) => `${quoted(text)} is not counted: another quarter of the same year holds no figure.`,
    why: 'The quarters that are there would stand for the whole year.',
    how: 'Complete the quarters; a formula without a result shows its figure once the workbook is calculated and saved.',
  },
  'near-spelling': {
    title: 'Perhaps two spellings of one name',
    what: ({ field, name, spellings }) =>
      `Of the names in ${plainName(field)}, ${String(spellings)} may mean ${quoted(name)}.`,
    why: 'They are counted apart until somebody says that they are one.',
    how: 'If they are one, accept the spelling: it is remembered for next year. If not, nothing is to be done.',
  },
  'spellings-merged': {
    title: 'Spellings read as one name',
    what: ({ field, name, spellings }) =>
      `Of the names in ${plainName(field)}, ${String(spellings)} ${String(spellings).includes('”, “') ? 'were' : 'was'} read as ${quoted(name)}.`,
    why: 'They count together, though nobody has said that they are one.',
    how: 'If they are not one, name each of them in the profile. Otherwise nothing is to be done.',
  },
  'too-many-other': {
    title: 'Many incidents under “Other”',
    what: ({ area, incidents, share, most }) =>
      `${counted(incidents, 'incident')} of ${String(area)}, ${percentage(share)}, ${verb(incidents, 'is', 'are')} “Other” (more than ${percentage(most)}).`,
    why: 'Members will ask what they were.',
    how: 'Give the entries a category that says what happened, as far as the log tells.',
  },
  'camera-not-in-register': {
    title: 'Camera that is not in the register',
    what: ({ name, rows }) =>
      `The camera ${quoted(name)} (${counted(rows, 'row')}) is not in the register of cameras.`,
    why: 'Either the number is mistyped or the register is not complete; both are asked about.',
    how: 'Correct the number, or add the camera to the register.',
  },
  'camera-twice': {
    title: 'Camera twice in the register',
    what: ({ name, rows }) =>
      `The camera ${quoted(name)} stands in ${counted(rows, 'row')} of this register.`,
    why: 'Every row counts as a camera: there would be more cameras in the report than there are.',
    how: 'If it is one camera, delete the row that is out of date. If not, correct its number.',
  },
  'cleared-before-reported': {
    title: 'Fault cleared before it was reported',
    what: ({ cleared, reported }) =>
      `The fault was cleared on ${String(cleared)}, before it was reported on ${String(reported)}.`,
    why: 'One of the two dates is wrong. If it is the first, the fault may be counted in another month.',
    how: 'Correct the date that is wrong.',
  },
  'arrest-without-attendance': {
    title: 'Arrest without police',
    what: ({ arrests }) =>
      `This incident has ${counted(arrests, 'arrest')}, but says that the police did not attend.`,
    why: 'One of the two is probably wrong: the arrests or the attendances of the report.',
    how: 'Look at the entry and correct the cell that is wrong.',
  },
  'arrest-without-action': {
    title: 'Arrest and no further action',
    what: ({ arrests, text }) =>
      `This incident has ${counted(arrests, 'arrest')}, but its outcome is ${quoted(text)}.`,
    why: 'If there was no arrest, the arrests are too high.',
    how: 'Look at the entry. An arrest may end in no further action; then nothing is to be done.',
  },
  'availability-in-two-units': {
    title: 'Availability written in two ways',
    what: ({ text }) =>
      `${quoted(text)} is written in another way than the rest of its column (99 beside 0.99).`,
    why: 'Both are read as a share of time. An average made in the workbook would be wrong.',
    how: 'Write the whole column in one way.',
  },
  'none-written-two-ways': {
    title: 'None written in different ways',
    what: ({ dashes, text, zeros, blanks }) =>
      `In this table ${counted(dashes, 'cell')} ${verb(dashes, 'says', 'say')} none as ${quoted(text)}, ${grouped(zeros)} as 0, and ${counted(blanks, 'is', 'are')} blank.`,
    why: 'A blank is read as not recorded, a dash and a 0 as none. Whoever filled the table may have meant otherwise.',
    how: 'Write 0 where there were none, and leave blank what is not known.',
  },
};
