/** Where a field lies in a text of separated values, its quotation marks included. */
export interface CsvField {
  readonly start: number;
  readonly end: number;
}

/**
 * The fields of every row in which something is to be changed, read as the reader reads them: a field is quoted where
 * it begins with a quotation mark, and a doubled mark within stands for one.
 */
export function fieldsOfRows(
  text: string,
  delimiter: string,
  isWanted: (row: number) => boolean,
): ReadonlyMap<number, readonly CsvField[]> {
  const rows = new Map<number, readonly CsvField[]>();
  let fields: CsvField[] = [];
  let start = 0;
  let row = 0;
  let isQuoted = false;
  const endRow = (end: number): void => {
    fields.push({ start, end });
    if (isWanted(row)) rows.set(row, fields);
    fields = [];
    row++;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (isQuoted) {
      if (character === '"') {
        if (text[at + 1] === '"') at++;
        else isQuoted = false;
      }
    } else if (character === '"' && at === start) isQuoted = true;
    else if (character === delimiter) {
      fields.push({ start, end: at });
      start = at + 1;
    } else if (character === '\n' || character === '\r') {
      endRow(at);
      if (character === '\r' && text[at + 1] === '\n') at++;
      start = at + 1;
    }
  }
  if (start < text.length || fields.length > 0) endRow(text.length);
  return rows;
}
