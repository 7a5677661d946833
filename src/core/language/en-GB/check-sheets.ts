import {
  counted,
  grouped,
  inWords,
  placeName,
  plainName,
  quoted,
  type RuleCatalogue,
  verb,
  verbOf,
} from './check-words';

/** What rules about files and sheets say. */
export const sheetRuleWords = {
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
  'same-file-twice': {
    title: 'Same file twice',
    what: ({ other }) => `This file is the very same as ${quoted(other)}.`,
    why: 'Its incidents may be counted twice.',
    how: 'Leave one of the two files out.',
  },
  'same-sheet-twice': {
    title: 'Same sheet twice',
    what: ({ other, isWhole }) =>
      isWhole === 0
        ? `Under another title, this sheet holds the very same entries as ${quoted(other)}.`
        : `This sheet holds the very same cells as ${quoted(other)}.`,
    why: 'Often a month’s sheet was copied to begin the next and was never filled in: then one month is counted twice and the other is missing.',
    how: 'Fill in the right month, or delete the copy.',
  },
  'month-missing': {
    title: 'Month without figures',
    what: ({ area, month, last }) =>
      last === undefined
        ? `There are no figures for ${placeName(area)} in ${inWords(month)}.`
        : `There are no figures for ${placeName(area)} from ${inWords(month)} to ${inWords(last)}.`,
    why: 'The year’s total is too low if there were incidents. A month that was not sent in looks like a quiet one.',
    how: 'Ask for the month’s figures, or write 0 if there were no incidents. If the area joined during the year, say in the profile when (joinedOn): the months before are then not missed.',
  },
  'month-twice': {
    title: 'Month on two sheets',
    what: ({ month, other }) => `${inWords(month)} also stands on ${quoted(other)}, for the same area.`,
    why: 'Both sheets are counted. If they hold the same incidents, those count twice.',
    how: 'If one is a draft or a copy, leave it out. If one has the wrong name, correct the name.',
  },
  'sheet-name-against-dates': {
    title: 'Sheet name does not match its dates',
    what: ({ month, rows, of }) =>
      `The sheet says ${inWords(month)}, but ${grouped(rows)} of its ${counted(of, 'dated row')} ${verb(rows, 'lies', 'lie')} in other months.`,
    why: 'Either the sheet has the wrong name or its dates were not changed. One month would be too high and another too low.',
    how: 'Correct the name of the sheet, or the dates.',
  },
  'formula-error': {
    title: 'Formula error in a table',
    what: ({ text }) => `This cell shows ${String(text)}.`,
    why: 'Nothing in the report is taken from this cell, but what it should add up or compare cannot be checked.',
    how: 'Mend the formula.',
  },
  'not-calculated': {
    title: 'Formulas never calculated',
    what: ({ cells }) =>
      `${counted(cells, 'formula')} in the tables of this workbook ${verb(cells, 'has', 'have')} no result: the program that wrote it calculated nothing.`,
    why: 'What they should add up cannot be compared. A count that is such a formula is missing from the figures.',
    how: 'Open the workbook in Excel and save it.',
  },
  'external-link': {
    title: 'Figures from another file',
    what: ({ links }) => `Formulas in this workbook take figures from another file: ${String(links)}.`,
    why: 'Excel shows what that file said when it was last opened together with this one. It may say something else by now.',
    how: 'Open both files, let Excel update the links, and save.',
  },
  'hard-coded-total': {
    title: 'Total typed by hand',
    what: ({ label, value }) =>
      `The total ${quoted(label)} (${grouped(value)}) is a typed number; the totals beside it are formulas.`,
    why: 'A typed total does not change when the figures do.',
    how: 'Copy the formula of the neighbouring total into the cell.',
  },
  'total-does-not-add-up': {
    title: 'Total that does not add up',
    what: ({ label, value, sum }) =>
      `The total ${quoted(label)} says ${grouped(value)}; its cells add up to ${grouped(sum)}.`,
    why: 'The report adds up the cells. If the total is right, a cell is wrong or a row is missing.',
    how: 'Find the difference and correct the cell or the total.',
  },
  'sum-misses-cells': {
    title: 'Sum that leaves cells out',
    what: ({ label, formula, missed, more }) =>
      `The total ${quoted(label)} (=${String(formula)}) leaves out ${String(missed)}${more === 0 ? '' : ` and ${counted(more, 'more cell')}`}.`,
    why: 'The printed total is too low. The report counts the cells that were left out.',
    how: 'Extend the sum to all cells.',
  },
  'stale-total': {
    title: 'Total that was not recalculated',
    what: ({ label, value, sum }) =>
      `The total ${quoted(label)} shows ${grouped(value)}; its own formula gives ${grouped(sum)}.`,
    why: 'The workbook shows an old result. Other formulas in it may be old too.',
    how: 'Open the workbook in Excel, press F9, and save.',
  },
  'two-date-systems': {
    title: 'Dates counted in two ways',
    what: ({ system, other }) =>
      `This workbook counts its dates from ${String(system)}, others from ${String(other)}.`,
    why: 'Dates copied between such workbooks are four years and a day off.',
    how: 'Look at dates that were pasted in. If they are right, nothing is to be done.',
  },
  'table-cut-short': {
    title: 'Rows below a table',
    what: ({ rows }) =>
      `${counted(rows, 'row')} below this table ${verb(rows, 'looks like an entry', 'look like entries')}, but a gap parts ${verb(rows, 'it', 'them')} from the table.`,
    why: 'They are not counted.',
    how: 'If they belong to the table, delete the blank rows above them.',
  },
  'blank-row-in-table': {
    title: 'Blank rows in a table',
    what: ({ gaps }) =>
      `${counted(gaps, 'gap')} of blank rows ${verb(gaps, 'lies', 'lie')} within this table. It was read as one.`,
    why: 'Excel’s own sorting and filtering stop at a blank row; so may a sum.',
    how: 'Delete the blank rows.',
  },
  'hidden-rows-counted': {
    title: 'Hidden rows that count',
    what: ({ rows }) => `${counted(rows, 'hidden row')} of this table ${verb(rows, 'is', 'are')} counted.`,
    why: 'Whoever looks at the sheet sees another number of rows than the report counts. A forgotten filter is the usual reason.',
    how: 'Unhide the rows, or delete them if they should not count.',
  },
  'hidden-column-used': {
    title: 'Hidden column that counts',
    what: ({ field, header }) =>
      `The ${plainName(field)} ${verbOf(field, 'is', 'are')} read from the hidden column ${quoted(header)}.`,
    why: 'Nobody who looks at the sheet sees what is counted.',
    how: 'Unhide the column, or name another in the profile.',
  },
} satisfies RuleCatalogue;
