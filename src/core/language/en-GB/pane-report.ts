import { formatCount } from '../languages';
import { reportCheckerText } from './report-checker';

const number = (value: number): string => formatCount(value, 'en-GB');
const sheets = (count: number): string => `${number(count)} ${count === 1 ? 'sheet' : 'sheets'}`;

/** Report: its sections, who it is for, and writing it into the workbook. */
export const paneReportText = {
  heading: 'Report',
  write: 'Write the report',
  writeAgain: 'Write it again',
  notYet: 'There is no report without figures. Begin with the sources.',
  goToSources: 'Go to the sources',
  notFit: (errors: number): string =>
    `${number(errors)} ${errors === 1 ? 'error makes a figure' : 'errors make figures'} wrong. You can write the report all the same; it says so.`,
  goToCheck: 'See what is wrong',

  details: {
    heading: 'Committee and title',
    committee: 'Committee',
    date: 'Date of the meeting',
    title: 'Title',
    titleHint: (title: string): string => `Left blank: ${title}`,
    reportOf: 'Report of',
    priority: 'Council priority',
    part: 'Part of the agenda',
    part1: 'Part 1 – public document',
    part2: 'Part 2 – exempt',
    partnership: 'Partnership',
    contacts: 'Contact officers',
    role: 'Role',
    contactDetails: 'Telephone, e-mail',
    addContact: 'Add a contact',
    removeContact: (role: string): string => `Remove ${role === '' ? 'this contact' : role}`,
    contact: (place: number): string => `Contact ${number(place)}`,
    save: 'Save',
    saved: 'Saved in the workbook.',
    missing: (count: number): string => `${number(count)} to fill in`,
  },

  sections: {
    heading: 'Sections',
    states: { 'needs you': 'Needs you', drafted: 'Drafted', edited: 'Edited', checked: 'Checked' },
    needs: (count: number): string => `${number(count)} to write`,
    markChecked: 'I have read this section',
    checkedNote: 'If a figure or a sentence changes later, the mark goes.',
    tables: (count: number): string => `Appendix A: ${number(count)} ${count === 1 ? 'table' : 'tables'}`,
    composing: 'Composing the sections …',
  },
  paragraph: {
    editOf: (numberOfParagraph: string): string => `Edit paragraph ${numberOfParagraph}`,
    writeOf: (numberOfParagraph: string): string => `Write paragraph ${numberOfParagraph}`,
    text: (numberOfParagraph: string): string => `Text of paragraph ${numberOfParagraph}`,
    figures: 'Figures that stay live',
    figuresHint:
      'A figure in square brackets follows the workbook. Choose one to put it where the cursor is.',
    insert: (words: string): string => `Insert: ${words}`,
    draft: 'Back to the draft',
    clear: 'Take my text away',
    saved: 'The paragraph is kept.',
    restored: 'The draft is back.',
    placeholder: 'Write here',
  },
  remarks: reportCheckerText,
  trace: {
    open: (words: string, text: string): string => `${text}: ${words}`,
  },

  preview: {
    title: 'What will be touched',
    added: (count: number): string => `${sheets(count)} will be added behind yours.`,
    rewritten: (count: number): string =>
      `${sheets(count)} of the earlier report will be written anew. What you decided and wrote in this pane is kept.`,
    deleted: (count: number): string => `${sheets(count)} of the earlier report no longer needed will go.`,
    untouched: 'Your own sheets stay as they are.',
    unfinished: 'An earlier writing stopped half-way; this makes the report whole.',
    list: 'Sheets',
    clashes: 'Your workbook uses these names for something of its own. Rename it, then write the report:',
    clashKinds: { sheet: 'sheet', table: 'table', name: 'defined name' },
    write: 'Write it',
    cancel: 'Not now',
  },
  written: {
    heading: 'The report is written',
    sentence: (count: number): string => `It stands on ${sheets(count)} behind yours, with live formulas.`,
    stopped: 'Writing was stopped. Your own sheets were not touched.',
    halfHeading: 'The report is not whole',
    halfSentence: (count: number): string =>
      `Its writing stopped half-way: ${sheets(count)} of it stand behind yours. Write it again to make it whole, or take it out.`,
    show: 'Go to the report',
    takeOut: 'Take the report out again',
    takenOut: (count: number): string =>
      `${sheets(count)} of the report were taken out. Yours are untouched.`,
    reallyTakeOut: 'Take all sheets of the report out?',
    yes: 'Take it out',
    no: 'Leave it',
  },
};
