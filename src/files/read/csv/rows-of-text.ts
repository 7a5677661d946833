/**
 * The rows of a separated text, one at a time, each as its fields. A field is quoted where it begins with a quotation
 * mark; a doubled mark within stands for one, and what follows the closing mark belongs to the field. Rows end with CR,
 * LF or both. Of a quotation that is never closed the row does not come: the answer is then `false`.
 *
 * Fields are cut out of the text rather than put together character by character, and no row is kept: a text of a
 * hundred megabytes, or one field that long, takes hardly more than itself.
 */
export function* rowsOfText(text: string, delimiter: string): Generator<string[], boolean> {
  const endOfField = new RegExp(`[${delimiter.replace(/[\\\]^-]/, String.raw`\$&`)}\r\n]`, 'g');
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    let start = at;
    let quoted = '';
    if (text[at] === '"') {
      const closing = closingMark(text, at + 1);
      if (closing < 0) return false;
      quoted = text.slice(at + 1, closing).replaceAll('""', '"');
      start = closing + 1;
    }
    endOfField.lastIndex = start;
    const end = endOfField.test(text) ? endOfField.lastIndex - 1 : text.length;
    fields.push(start === end ? quoted : quoted + text.slice(start, end));
    at = end + 1;
    if (text[end] === delimiter) {
      // The text ends behind a delimiter: there is one more field, with nothing in it.
      if (at === text.length) fields.push('');
      else continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    yield fields;
    fields = [];
  }
  return true;
}

/** Where the mark lies that closes a quotation; -1 where none does. */
function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
