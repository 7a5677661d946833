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
export const cellRuleWords = {
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
} satisfies RuleCatalogue;
