import type { DateSystem } from '../../../core/calendar/civil-date';
import type { Bytes } from '../bytes';
import type { ListedSheet } from '../xlsx/workbook-parts';
import { forEachRecord, XLSB } from './xlsb-records';

/** What the workbook part of an .xlsb says. */
export interface XlsbWorkbook {
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: DateSystem;
}

const VISIBILITIES = ['visible', 'hidden', 'very hidden'] as const;

/** Reads the sheets in their order and the date system ([MS-XLSB] 2.4.311, 2.4.829). */
export function readXlsbWorkbook(content: Bytes, part: string): XlsbWorkbook {
  const sheets: ListedSheet[] = [];
  let dateSystem: DateSystem = '1900';
  forEachRecord(content, part, XLSB.endBook, (type, view, start) => {
    if (type === XLSB.workbookProperties && (view.getUint32(start, true) & 1) === 1) dateSystem = '1904';
    if (type !== XLSB.bundleSheet) return;
    const relationshipId = readText(view, start + 8);
    const name = readText(view, relationshipId.end);
    const visibility = VISIBILITIES[view.getUint32(start, true) & 3] ?? 'visible';
    sheets.push({ name: name.text, relationshipId: relationshipId.text, visibility });
  });
  return { sheets, dateSystem };
}

/** Counts the texts that cells may point to. */
export function countSharedStrings(content: Bytes, part: string): number {
  let count = 0;
  forEachRecord(content, part, XLSB.endSharedStrings, (type) => {
    if (type === XLSB.sharedStringItem) count++;
  });
  return count;
}

/** A text with its length in front ([MS-XLSB] 2.5.169, XLWideString). */
function readText(view: DataView, start: number): { text: string; end: number } {
  const length = view.getUint32(start, true);
  const end = start + 4 + length * 2;
  if (end > view.byteLength) throw new RangeError('A text reaches past its part');
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start + 4, length * 2);
  return { text: new TextDecoder('utf-16le').decode(bytes), end };
}
