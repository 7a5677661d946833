import { formatCount } from '../languages';
import { excelFault, excelText } from './excel';
import { unreadableFile } from './files';

const number = (value: number): string => formatCount(value, 'en-GB');

/** The frame of the pane: the path of steps, the first run, what is said when something goes wrong. */
export const paneShellText = {
  title: 'CCTV Annual Report',
  path: 'Steps of the report',
  steps: {
    sources: 'Sources',
    check: 'Check',
    dashboard: 'Dashboard',
    report: 'Report',
    share: 'Share',
  },
  stepStates: {
    'not begun': 'To do',
    working: 'Working',
    ready: 'Ready',
    problem: 'See here',
    written: 'Written',
    sheets: (count: number): string => (count === 1 ? 'sheet' : 'sheets'),
    errors: (count: number): string => (count === 1 ? 'error' : 'errors'),
    warnings: (count: number): string => (count === 1 ? 'warning' : 'warnings'),
    'to write': (): string => 'to write',
  },

  opening: 'Opening …',
  firstRun: {
    sentence:
      'Turn your incident workbooks into the committee’s annual report, with every figure traced to its cells.',
    look: 'Look at this workbook',
    sample: 'Try it with a sample',
    sampleIsMade: 'A made-up partnership’s workbooks are added to this pane. Your workbook is not touched.',
    privacy: 'Everything stays on this computer.',
  },

  reading: (what: string): string => `Reading ${what}`,
  readingRows: (read: number, inAll: number, seconds: number): string =>
    `${number(read)} of ${number(inAll)} rows, ${number(seconds)} s`,
  openWorkbook: 'the open workbook',
  excelWaits: 'Excel answers once no cell is being edited.',
  readingTime: (seconds: number): string => `${number(seconds)} s`,
  cancel: 'Cancel',
  stop: 'Stop',
  cancelled: 'Reading was cancelled. Nothing was changed.',
  busy: {
    'working out': 'Working out the figures …',
    fixing: 'Putting it right …',
    composing: 'Composing the report …',
    writing: 'Writing the report …',
    'taking out': 'Taking the report out …',
  },
  dismiss: 'Dismiss',
  save: 'Save',
  problems: 'Problems',

  /** Why Excel would not do something. */
  inExcel: excelFault,
  unreadable: unreadableFile,
  inWorkbook: excelText,
  faults: {
    reading: 'The workbook could not be read',
    file: (file: string): string => `“${file}” was not added`,
    fileNameTaken: (file: string): string =>
      `A workbook called “${file}” is there already. Rename the file, then add it again; nothing else was changed.`,
    memory: 'What this workbook remembers could not be read',
    saving: 'Your decisions could not be kept in the workbook',
    savingKept: 'They hold until this pane is closed. Save the workbook under another name, or try again.',
    workingOut: 'The figures could not be worked out',
    workingOutKept:
      'Your workbook was not changed, and what you decided is kept. Look at the workbook again; if it happens again, take the last file you added away.',
    fixing: 'The correction was not made',
    goingTo: 'The cell could not be shown',
    composing: 'The report could not be composed',
    writing: 'The report was not written whole',
    writingKept: 'Your own sheets were not touched. Write the report again: it takes up where it stopped.',
    takingOut: 'The report was not taken out',
    unexpected: 'Something went wrong that should not have',
    notThere: 'The sheet is not there any more: it was renamed or deleted. Look at the workbook again.',
    inAddedFile: (file: string): string =>
      `The cell is in “${file}”, which is not the open workbook. Open that file in Excel to mend it, then add it again.`,
    sample: 'The sample could not be made',
    noWindow:
      'No window could be opened. Allow this page to open windows (pop-ups), then press the button again; the dashboard stays here meanwhile.',
    following: 'Changes in the sheets are not followed',
    followingKept:
      'What was read before still stands. After the next change all is read again; or look at the workbook again.',
  },
  merged: 'Somebody else saved decisions meanwhile; both were kept.',
  mergedConflicts: (places: string): string =>
    `Somebody else saved decisions meanwhile. Both were kept; where both changed the same, yours stands: ${places}.`,
  /** Somebody changed sheets; counts are of what is found now. */
  followed: (sheets: readonly string[], errors: number, warnings: number): string =>
    `The figures follow what changed on ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. ${number(errors)} ${errors === 1 ? 'error' : 'errors'} and ${number(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} now.`,
  followedNoFigures: 'The sheets changed, and there are no figures of them now. Sources says why.',
  workedOut: (errors: number, warnings: number): string =>
    errors + warnings === 0
      ? 'The figures are worked out. Nothing was found wrong.'
      : `The figures are worked out. ${number(errors)} ${errors === 1 ? 'error' : 'errors'} and ${number(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} were found.`,
  number,
};
