import { counted, inWords, quoted } from './check-words';

/** What is said about fixes. */
export const fixesText = {
  /** What is written into the row of a duplicate: the word people use, and the reader obeys. */
  duplicateMark: 'Duplicate',

  /** What each fix does, in a few words. */
  kinds: {
    'trim-text': 'takes out the extra spaces and hidden characters',
    'date-from-text': 'turns the text into a date',
    'swap-day-and-month': 'swaps day and month in the cell',
    'correct-year': 'corrects the year in the cell',
    'number-from-text': 'turns the text into a number',
    'map-spelling': 'remembers in the profile that the spellings mean the name',
    'exclude-duplicate':
      'marks the row as “Duplicate”, or remembers it in the profile, so that it does not count',
    'correct-month': 'remembers in the profile which month the sheet is of',
  },

  /** Why something is left as it is. */
  leftOut: {
    formula: 'The cell holds a formula, which a fix never overwrites.',
    'text file': 'A text file holds nothing but text; there is no other kind to turn it into.',
    'becomes formula': 'What would be left looks like a formula. Look at the cell and correct it by hand.',
    'not clear': 'What is meant is not clear enough to write it down. Correct it by hand.',
    'date in doubt':
      'The date does not fit its sheet’s month, or its column does not show which way round its dates are. Settle that first (it is a finding of its own), then turn it into a date.',
    'several meanings': 'The spelling may mean more than one name. Say in the profile which.',
    'several tables': 'The heading belongs to several months. Say the months in the sheet.',
    'no place for mark':
      'The row has no free status, outcome or notes for the mark, and no reference to remember it by. Delete the row by hand.',
    'another fix': 'Another of the fixes changes this place. Run the checks again on the corrected copy.',
    'changed since': 'The place no longer holds what it held when the fix was described.',
    'not there': 'The file, sheet or cell is not there.',
    'file format':
      'The workbook holds something that cannot be written faithfully as .xlsx. Save it as .xlsx in Excel and check that.',
    'rich text': 'Parts of the text have a format of their own, which would be lost. Correct it by hand.',
    'no styles': 'The workbook has no styles, so a date could not be shown as one.',
    'not encodable': 'The text file’s encoding cannot hold the corrected text.',
  },

  blank: 'blank',
  aliasEdit: (
    field: string,
    spelling: string,
    before: string | undefined,
    after: string | undefined,
  ): string => {
    const now = after === undefined ? 'is no longer another spelling' : `means ${quoted(after)}`;
    const earlier = before === undefined ? '' : ` (until now ${quoted(before)})`;
    return `Profile: the ${field} ${quoted(spelling)} ${now}${earlier}`;
  },
  monthEdit: (place: string, before: string | undefined, after: string | undefined): string => {
    const now = after === undefined ? 'the month is again what the sheet says' : `is of ${inWords(after)}`;
    const earlier = before === undefined ? '' : ` (until now ${inWords(before)})`;
    return `Profile: ${place} ${now}${earlier}`;
  },
  duplicateEdit: (place: string, reference: string, occurrence: number, isExcluded: boolean): string => {
    const which = occurrence === 1 ? '' : `, row ${String(occurrence)} with that reference,`;
    const now = isExcluded ? 'no longer counts: it is a duplicate' : 'counts again';
    return `Profile: ${place}, entry ${quoted(reference)}${which} ${now}`;
  },
  cellEdit: (place: string, before: string, after: string): string => `${place}: ${before} → ${after}`,
  leftAsIs: (place: string, why: string): string => `${place}: left as it is. ${why}`,
  leftAsIsOften: (why: string, number: number): string => `${counted(number, 'place')} left as found: ${why}`,

  changesHeading: (rule: string, title: string, number: number): string =>
    `${title} (${rule}): ${counted(number, 'change')}`,
  figuresHeading: 'What this changes in the figures',
  figuresUnchanged: 'The figures stay as they are.',
  rowsChanged: (before: string, after: string): string => `  rows counted: ${before} → ${after}`,
  figureChange: (where: string, measure: string, before: string, after: string): string =>
    `  ${where}, ${measure}: ${before} → ${after}`,
  nothingToChange: 'There is nothing these fixes could change.',
  previewOnly: 'This is a preview. Nothing was written.',

  offered: (rules: string): string => `Can be put right with --fix: ${rules}.`,
  ruleWithoutFix: (rule: string, offered: string): string =>
    `There is no fix for “${rule}”. Rules with a fix: ${offered}.`,
  fixOrReplay: 'Give one of --fix, --replay and --revert, not several.',
  needsFix: (option: string): string => `${option} goes with --fix, --replay or --revert.`,
  logUnreadable: (path: string): string => `The fix log “${path}” cannot be opened.`,
  logNotJson: (path: string, problem: string): string =>
    `The fix log “${path}” is not valid JSON: ${problem}`,
  logInvalid: (path: string, problems: string): string =>
    `The fix log “${path}” cannot be used:\n${problems}`,
  fileChanged: (file: string): string => `“${file}” changed while it was being checked. Nothing was written.`,
  notAsPreviewed: (file: string): string =>
    `The corrected copy of “${file}” does not read as the preview says, so nothing was written. Correct this workbook by hand.`,
  corrected: {
    written: (path: string): string => `Corrected copy: ${path}`,
    unchanged: (path: string): string => `The corrected copy is as it was: ${path}`,
    nameCopies:
      'From now on name the copies in place of the originals: together they would count everything twice.',
    profile: (path: string): string =>
      `Profile with what was decided: ${path} (pass it with --profile from now on)`,
    log: (path: string): string => `Fix log: ${path}`,
  },
  reverted: {
    written: (path: string): string => `Copy as it was before the fixes: ${path}`,
    unchanged: (path: string): string => `The copy is as it was: ${path}`,
    nameCopies:
      'From now on name these copies, or the originals, in place of the corrected ones: together they would count everything twice.',
    profile: (path: string): string =>
      `Profile as it was before the fixes: ${path} (pass it with --profile from now on)`,
    log: (path: string): string => `Log of what was taken back: ${path}`,
  },
  earlierKept: (path: string): string => `An earlier file of that name was kept: ${path}`,
  isSource: (path: string): string =>
    `“${path}” is one of the workbooks that were read, and is not written over. Choose another folder with --out.`,
  notWritable: (path: string, problem: string): string => `“${path}” could not be written: ${problem}.`,
  /** Of copies of .xls, .xlsb and .ods files. */
  converted: (files: readonly string[]): string =>
    `The ${files.length === 1 ? 'copy' : 'copies'} of ${files.join(', ')} ${files.length === 1 ? 'is an' : 'are'} .xlsx: values, formulas, number formats and what is hidden are kept and were compared cell by cell; looks (colours, charts, comments) may differ.`,
  /** Who approved the fixes, where nobody said. */
  roleNotStated: 'not stated',
} as const;
