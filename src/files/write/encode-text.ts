import { writableText } from '../../core/report/workbook/safe-text';

/** What a reader of the file would decode as a character: `_x0041_`. */
const ENCODED_CHARACTER = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text for a cell, a cached result or a column name: what looks like an encoded character is itself encoded
 * (ECMA-376 part 1, 22.9.2.19), so that the reader gets the very text back. The library encodes control characters.
 */
export function encodeText(text: string): string {
  return writableText(text).replace(ENCODED_CHARACTER, '_x005F_');
}

/** A text within XML that no reader decodes further. Control characters, which XML cannot carry, become "�". */
export function escapeXml(text: string): string {
  return (
    writableText(text)
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '�')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
