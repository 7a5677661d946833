/** The name Excel gives the one sheet of a text file: the file's name without its ending, cut to 31 characters. */
export function sheetNameOfTextFile(file: string): string {
  return file.replace(/\.[^.]+$/, '').slice(0, 31);
}
