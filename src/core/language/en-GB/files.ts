/** What a sentence about a file that cannot be read is filled with. */
export interface UnreadablePlace {
  readonly file: string;
  readonly sheet?: string;
  /** An A1 address; in a text file the row. */
  readonly cell?: string;
  /** The part of the package, the text or the number the sentence quotes. */
  readonly detail?: string;
}

const quoted = (text: string): string => `“${text}”`;

/** `“Returns.xlsx”, sheet “Apr 17”, cell B4`, as far as it is known. */
function whereabouts({ file, sheet, cell }: UnreadablePlace): string {
  const places = [quoted(file)];
  if (sheet !== undefined) places.push(`sheet ${quoted(sheet)}`);
  if (cell !== undefined) places.push(/^\d/.test(cell) ? `row ${cell}` : `cell ${cell}`);
  return places.join(', ');
}

const part = (place: UnreadablePlace): string =>
  place.detail === undefined ? 'a part of it' : `its part ${quoted(place.detail)}`;

const fetchAgain = 'Fetch or copy it again from where it came.';
const saveAgain = 'Open it in Excel, save it as a new .xlsx file and add that.';

/** Why a file cannot be read, and what to do about it: one sentence of each for every reason. */
export const unreadableFile = {
  empty: (place: UnreadablePlace) =>
    `${quoted(place.file)} is empty: it holds no bytes at all. ${fetchAgain}`,
  'html-page': (place: UnreadablePlace) =>
    `${quoted(place.file)} is a web page with a spreadsheet's name, not a spreadsheet. ${saveAgain}`,
  picture: (place: UnreadablePlace) =>
    `${quoted(place.file)} is a picture, not a spreadsheet. Add the workbook the picture was taken of.`,
  pdf: (place: UnreadablePlace) =>
    `${quoted(place.file)} is a PDF, not a spreadsheet. Add the workbook the PDF was made from.`,
  'plain-text': (place: UnreadablePlace) =>
    `${quoted(place.file)} is a plain text without rows and columns, not a spreadsheet. Add the workbook its figures come from.`,
  'rich-text': (place: UnreadablePlace) =>
    `${quoted(place.file)} is a text document, not a spreadsheet. Add the workbook its tables come from.`,
  'xml-document': (place: UnreadablePlace) =>
    `${quoted(place.file)} is an XML document of a kind that is not read. ${saveAgain}`,
  'word-document': (place: UnreadablePlace) =>
    `${quoted(place.file)} is a Word document, not a spreadsheet. Add the workbook its tables come from.`,
  presentation: (place: UnreadablePlace) =>
    `${quoted(place.file)} is a presentation, not a spreadsheet. Add the workbook its tables come from.`,
  'other-package': (place: UnreadablePlace) =>
    `${quoted(place.file)} is a package of files that holds no workbook. If a workbook is zipped in it, unpack it and add that.`,
  'other-file': (place: UnreadablePlace) =>
    `${quoted(place.file)} is not a spreadsheet: its content is of no kind that is known here. Add an .xlsx, .xls, .xlsb, .ods or .csv file.`,
  'too-old': (place: UnreadablePlace) =>
    `${quoted(place.file)} was saved by an Excel older than Excel 5 (1993), whose format is not read. ${saveAgain}`,
  'too-large': (place: UnreadablePlace) =>
    `${quoted(place.file)} is larger than a gigabyte, which is more than is read at once. Split it into several workbooks and add those.`,
  'text-too-large': (place: UnreadablePlace) =>
    `${quoted(place.file)} is a text file of more than 40 megabytes, which is more than is read of one at once. Split it, such as by month, or save it as .xlsx, and add that.`,
  truncated: (place: UnreadablePlace) =>
    `${quoted(place.file)} is incomplete: its end is missing, as after a download that broke off. ${fetchAgain}`,
  'archive-damaged': (place: UnreadablePlace) =>
    `${quoted(place.file)} is damaged: the list of its parts does not match its content. ${fetchAgain}`,
  'checksum-wrong': (place: UnreadablePlace) =>
    `${whereabouts(place)} is damaged: ${part(place)} does not match its checksum, so figures in it could be wrong. ${fetchAgain}`,
  'password-protected': (place: UnreadablePlace) =>
    `${quoted(place.file)} is protected with a password. Save a copy without the password and add that.`,
  'expands-too-far': (place: UnreadablePlace) =>
    `${quoted(place.file)} would expand to an absurd size (${part(place)}), as files made to do harm do, and was not opened.`,
  'path-escape': (place: UnreadablePlace) =>
    `${quoted(place.file)} holds a path that leads out of the file (${quoted(place.detail ?? '')}), as files made to do harm do, and was not opened.`,
  'too-many-parts': (place: UnreadablePlace) =>
    `${quoted(place.file)} holds more parts than any workbook has, and was not opened.`,
  'duplicate-part': (place: UnreadablePlace) =>
    `${quoted(place.file)} is damaged: it holds ${part(place)} twice, so which one counts cannot be known. ${saveAgain}`,
  'unsupported-compression': (place: UnreadablePlace) =>
    `${quoted(place.file)} is packed in a way workbooks are not (${part(place)}). ${saveAgain}`,
  'part-missing': (place: UnreadablePlace) =>
    `${quoted(place.file)} is damaged: ${part(place)} is missing. ${fetchAgain}`,
  'sheet-missing': (place: UnreadablePlace) =>
    `${whereabouts(place)} is listed in the workbook, but its content is missing. ${fetchAgain}`,
  'part-damaged': (place: UnreadablePlace) =>
    `${whereabouts(place)} is damaged: ${part(place)} is cut off or garbled. ${fetchAgain}`,
  'declares-entities': (place: UnreadablePlace) =>
    `${quoted(place.file)} declares entities (${part(place)}), which no workbook does and files made to do harm do, and was not opened.`,
  'no-sheets': (place: UnreadablePlace) =>
    `${quoted(place.file)} holds no sheet with cells. Add the workbook that holds the figures.`,
  'shared-text-missing': (place: UnreadablePlace) =>
    `${whereabouts(place)} points to a text that the file does not hold, so the file is damaged. ${fetchAgain}`,
  'cell-reference-wrong': (place: UnreadablePlace) =>
    `${whereabouts(place)} is no cell Excel can have, so the file is damaged. ${saveAgain}`,
  'cell-out-of-order': (place: UnreadablePlace) =>
    `${whereabouts(place)} comes twice or out of its order in the file, so which value counts cannot be known. ${saveAgain}`,
  'cell-too-far': (place: UnreadablePlace) =>
    `${whereabouts(place)} lies so far from the rest that the sheet would span more than 20 million cells. Clear that cell, save the workbook and add it again.`,
  'cell-value-wrong': (place: UnreadablePlace) =>
    `${whereabouts(place)} holds a value that does not fit its kind, so the file is damaged. ${saveAgain}`,
  'text-encoding': (place: UnreadablePlace) =>
    `${quoted(place.file)} says it is Unicode text but holds characters that are not. Save it as “CSV UTF-8” and add that.`,
  'quotation-open': (place: UnreadablePlace) =>
    `${whereabouts(place)} opens a quotation mark that is never closed, so where its rows end cannot be known. Close it, or save the file again from the program it came from.`,
  'text-too-long': (place: UnreadablePlace) =>
    `${whereabouts(place)} holds a text of more than a million characters, as where a quotation mark is closed many rows too late. Put the quotation marks right, or save the file again from the program it came from.`,
  'workbook-damaged': (place: UnreadablePlace) =>
    `${whereabouts(place)} is damaged: its content does not hold together. ${fetchAgain}`,
  'took-too-long': (place: UnreadablePlace) =>
    `${quoted(place.file)} took too long to read (more than ${place.detail ?? 'the allowed'} seconds), and reading was stopped. Split it, or save its sheets as .csv.`,
  'out-of-memory': (place: UnreadablePlace) =>
    `${quoted(place.file)} needs more memory than there is. Split it, or save its sheets as .csv.`,
  'reader-failed': (place: UnreadablePlace) =>
    `${quoted(place.file)} could not be read, for a reason that is not known. ${saveAgain}`,
} as const satisfies Record<string, (place: UnreadablePlace) => string>;

/** Why a file cannot be read. */
export type UnreadableCode = keyof typeof unreadableFile;
