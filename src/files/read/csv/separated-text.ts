import type { Bytes } from '../bytes';
import { decodeText } from './decode-text';
import { findDelimiter } from './find-delimiter';

/** Excel's own first line that names the delimiter; Excel does not show it as a row. */
const DELIMITER_LINE = /^sep=(.)(?:\r\n|\r|\n|$)/i;

/** A text of separated values, decoded. */
export interface SeparatedText {
  /** The first line that names the delimiter, with its line break; empty where there is none. */
  readonly directive: string;
  /** Everything behind it. */
  readonly body: string;
  readonly delimiter: string;
}

/** Decodes a text file and tells what separates its fields. Throws a `ReadFault`. */
export function openSeparatedText(bytes: Bytes): SeparatedText {
  const text = decodeText(bytes);
  const found = DELIMITER_LINE.exec(text);
  const directive = found?.[0] ?? '';
  const body = text.slice(directive.length);
  return { directive, body, delimiter: found?.[1] ?? findDelimiter(body) };
}
