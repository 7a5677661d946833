import { cellAddress } from '../../core/grid/address';
import type { Cell } from '../../core/grid/cell';
import { encodeText, escapeXml } from '../write/encode-text';

/** Writes a cell element (ECMA-376 part 1, 18.3.1.4). A text stands in the cell itself: it is never a formula. */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  style: number | undefined,
  cell: Cell,
): string {
  const place = `${prefix}c r="${cellAddress(row, column)}"${style === undefined ? '' : ` s="${style}"`}`;
  const withValue = (kind: string, value: string): string =>
    `<${place}${kind}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  switch (cell.kind) {
    case 'blank':
      return `<${place}/>`;
    case 'text': {
      const text = `<${prefix}t xml:space="preserve">${writtenText(cell.text)}</${prefix}t>`;
      return `<${place} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
    }
    case 'number':
      return withValue('', String(cell.number));
    case 'date':
      return withValue('', String(cell.serial));
    case 'boolean':
      return withValue(' t="b"', cell.boolean ? '1' : '0');
    case 'error':
      return withValue(' t="e"', escapeXml(cell.code));
  }
}

/** Characters XML cannot carry, or would change, are written by their codes, as Excel writes them. */
function writtenText(text: string): string {
  return escapeXml(
    encodeText(text).replace(
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      /[\u0000-\u0008\u000b-\u001f]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}
