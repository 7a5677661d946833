/** The name the one sheet of a text file goes by: the file's name without its ending. */
export function sheetNameOfTextFile(file: string): string {
  return file.replace(/\.[^.]+$/, '');
}
