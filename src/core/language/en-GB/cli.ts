import { counted } from './check-words';

/** Why a file could not be written. */
export type WriteProblem = 'not allowed' | 'disk full' | 'file in the way' | 'no such place' | 'other';

const WRITE_PROBLEMS: Readonly<Record<WriteProblem, string>> = {
  'not allowed': 'you may not write there, or it is open in another program.',
  'disk full': 'the disk is full.',
  'file in the way': 'there is a file where the folder should be, or a folder where the file should be.',
  'no such place': 'there can be no such folder.',
  other: 'the computer gave no reason a person could use.',
};

/** What the command line says to people. */
const MOST_FILES_NAMED = 5;

function inFiles(files: readonly string[]): string {
  if (files.length === 0) return '';
  const named = files.slice(0, MOST_FILES_NAMED).map((file) => `“${file}”`);
  const more = files.length - named.length;
  return ` in ${named.join(', ')}${more > 0 ? ` or ${String(more)} more ${more === 1 ? 'file' : 'files'}` : ''}`;
}

export const cliText = {
  usage: `Turns a CCTV partnership's workbooks into the year's Annual Operations Report.

  npm run --silent cli -- recognise FILES…   what was found, as JSON: a profile to edit
  npm run --silent cli -- check     FILES… [--profile P] [--year 2017/18] [--json]
  npm run --silent cli -- check     FILES… --fix RULE [--fix RULE…] [--dry-run] [--role ROLE] [--out DIR] [--json]
  npm run --silent cli -- check     FILES… --replay LOG.json [--dry-run] [--role ROLE] [--out DIR] [--json]
  npm run --silent cli -- check     COPIES… --revert LOG.json [--dry-run] [--role ROLE] [--out DIR] [--json]
  npm run --silent cli -- figures   FILES… [--profile P] [--year 2017/18] [--json]
  npm run --silent cli -- report    FILES… [--profile P] [--year 2017/18] [--previous FILES…] --out DIR [--formats xlsx] [--face working|public]

FILES are workbooks (.xlsx, .xls, .xlsb, .ods, .csv), folders of them, or names with * in them. Exit code 0: done. 1: something could not be
read or reported on. 2: the command was not understood.`,

  commandMissing: 'Say what to do: recognise, check, figures or report.',
  commandUnknown: (command: string) =>
    `There is no command “${command}”. Say recognise, check, figures or report.`,
  filesMissing: 'Name at least one workbook, or a folder of them.',
  outMissing: 'Say which folder the report goes into: --out FOLDER.',
  optionNotTaken: (option: string) => `This command does not take ${option}.`,
  optionTwice: (option: string) => `${option} is given twice.`,
  optionUnknown: (option: string) => `${option} is not an option of this command.`,
  optionNeedsValue: (option: string) => `${option} needs a value after it.`,
  yearUnreadable: (year: string) => `“${year}” is not a financial year. Write it as 2017/18.`,
  yearsDiffer: (option: string, profile: string) =>
    `The year ${option} of the command and ${profile} of the profile differ. The command's is taken.`,
  formatUnknown: (format: string, known: string) =>
    `The report cannot be written as “${format}”. Formats: ${known}.`,
  faceUnknown: (face: string) => `There is no face “${face}” of the report. Say working or public.`,
  profileUnreadable: (path: string) => `The profile “${path}” cannot be opened.`,
  profileNotJson: (path: string, problem: string) => `The profile “${path}” is not valid JSON: ${problem}`,
  profileInvalid: (path: string, problems: string) => `The profile “${path}” cannot be used:\n${problems}`,
  fileMissing: (path: string) => `“${path}” is not there, or may not be opened.`,
  fileRepeated: (path: string) => `“${path}” is named twice; it is read once.`,
  filePassedOver: (path: string) =>
    `“${path}” was passed over: its name is not that of a workbook. To have it read, name the file itself.`,
  folderPassedOver: (path: string) =>
    `The folder “${path}” was passed over: only the workbooks directly in a folder are read. To have its workbooks read, name it too.`,
  outIsSource: (path: string) =>
    `The report would overwrite “${path}”, one of the workbooks it is made from. Choose another folder.`,
  outNotWritable: (path: string, problem: WriteProblem) =>
    `“${path}” could not be written: ${WRITE_PROBLEMS[problem]} Nothing was changed.`,
  nothingRecognised: (files: readonly string[]) =>
    `No table of incidents, arrests or other counts was recognised${inFiles(files)}, so there is nothing to report on.`,
  yearWithoutRecords: (year: string, years: string) =>
    `There are no records in ${year}. There are records in ${years}.`,
  nothingDated: (places: string, reasons: string) =>
    `No row of ${places}, has a date, a month or a year that can be read, so there is no year to report on (${reasons}).`,
  nothingCounts: (places: string, reasons: string) =>
    `No row of ${places}, counts, so there is no year to report on${reasons === '' ? '' : ` (${reasons})`}.`,
  place: (file: string, sheet: string) => `${file}, sheet “${sheet}”`,
  morePlaces: (count: string) => `${count} more sheets`,
  rowsOfReason: (rows: string, reason: string) => `${reason}: ${rows}`,

  reading: (file: string) => `Reading ${file} …`,
  unexpected: 'Something went wrong that should not have. No file was changed.',

  rowsHeading: 'Rows',
  totalsHeading: (year: string, lastYear: string) => `Totals, ${year} against ${lastYear}`,
  rowsLine: (read: string, counted: string, excluded: string) =>
    `${read} read = ${counted} counted + ${excluded} excluded`,
  excludedLine: (count: string, reason: string) => `${count}  ${reason}`,
  /** In the place of a total that no workbook has. */
  notRecorded: 'not recorded',
  otherYearsLine: (years: string) => `Incidents in other years: ${years}.`,
  yearChosen: (year: string) => `Reporting year: ${year}, chosen from the workbooks (--year names another).`,
  yearGiven: (year: string) => `Reporting year: ${year}.`,
  findingsLine: (errors: string, warnings: string, remarks: string) =>
    `Checks: ${errors} errors, ${warnings} warnings, ${remarks} remarks.`,
  findingHeading: (severity: 'error' | 'warning' | 'info', place: string) =>
    `${{ error: 'Error', warning: 'Warning', info: 'Remark' }[severity]} – ${place}`,
  /** `affects`: what it changes in the figures; may be empty. */
  findingWhat: (title: string, what: string, affects: string) =>
    `${title}${affects === '' ? '' : ` (${affects})`}. ${what}`,
  findingWhy: (why: string) => `Why it matters: ${why}`,
  findingHow: (how: string) => `What to do: ${how}`,
  silencedHeading: (findings: number) =>
    `${counted(findings, 'finding')} ${findings === 1 ? 'is' : 'are'} silenced in the profile and not counted:`,
  silencedLine: (title: string, rule: string, findings: number, reason: string) =>
    `${String(findings)} × ${title} (${rule}) – ${reason}`,
  /** Of an entry of the profile's `checks.silenced` that silences nothing. */
  silencesNoRule: (rule: string, place: number) =>
    `The profile silences “${rule}”, but there is no such rule (checks › silenced › ${String(place)}).`,
  silencesNothing: (rule: string, where: string, place: number) =>
    `The profile silences “${rule}”${where === '' ? '' : ` at ${where}`}, but nothing of the kind is found there (checks › silenced › ${String(place)}).`,
  /** Of an entry of the profile's `duplicates` that is no longer there. */
  duplicateNotThere: (reference: string, where: string) =>
    `The profile leaves out the entry “${reference}” of ${where} as a duplicate, but there is none of that reference and place (duplicates).`,
  tablesOnSheet: (kinds: string, read: string, counted: string) =>
    `${kinds}, ${read} read, ${counted} counted`,
  nothingOnSheet: (reason: string) => `nothing to count: ${reason}`,
  reportWritten: (path: string) => `The report: ${path}`,
  reportUnchanged: (path: string) => `The report is as it was: ${path}`,
  /** Of a cell whose text the public copy would print. */
  personalDataPrinted: (place: string, title: string, rule: string) =>
    `${place}: ${title.charAt(0).toLowerCase()}${title.slice(1)}, which the public copy would print – correct the cell or map its text to another name in the profile (aliases), or, if it is none, silence the rule “${rule}” for it in the profile with a reason (checks › silenced).`,
  /** Of words of the profile that the public copy would print. */
  personalDataOfProfile: (place: string, title: string, rule: string) =>
    `The profile, ${place}: ${title.charAt(0).toLowerCase()}${title.slice(1)}, which the public copy would print – correct the profile or, if it is none, silence the rule “${rule}” there with a reason (checks › silenced, with “profile” as the file).`,
  morePersonalData: (cells: number) =>
    `${counted(cells, 'more cell')} of this kind ${cells === 1 ? 'is' : 'are'} counted and not named.`,
  publicNotWritten: 'The public copy was not written.',
  /** Of a public copy: what its author must know before it is published. */
  promptsLeft: (count: string, one: boolean) =>
    `${count} ${one ? 'paragraph is' : 'paragraphs are'} still marked as to be written in the public copy.`,
  typedTexts: (count: string, one: boolean) =>
    `${count} ${one ? 'text of the profile stands' : 'texts of the profile stand'} in the public copy as typed: no disclosure control reaches ${one ? 'it' : 'them'}.`,
  publicButExempt: 'The profile says Part 2 (exempt): such a report is not for the public.',
  earlierKept: (path: string) => `The earlier report was kept: ${path}`,
} as const;
