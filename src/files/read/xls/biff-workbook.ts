import type { DateSystem } from '../../../core/calendar/civil-date';
import type { SheetVisibility } from '../../../core/grid/grid';
import type { Bytes } from '../bytes';
import { ReadFault } from '../read-fault';
import { withWindowsCharacters } from '../windows-1252';
import { BIFF, recordsOfSubstream } from './biff-records';

/** What the workbook's own substream says, read to check and to complete what the library gives. */
export interface BiffWorkbook {
  readonly sheets: readonly BiffSheet[];
  readonly dateSystem: DateSystem;
  readonly externalLinks: readonly string[];
  readonly sharedStringCount: number;
  /** Texts are one byte a character, in the code page of the machine that wrote them (Excel 5 and 95). */
  readonly isAnsi: boolean;
}

export interface BiffSheet {
  readonly name: string;
  /** Where its substream starts. */
  readonly start: number;
  readonly visibility: SheetVisibility;
  readonly isWorksheet: boolean;
}

const BIFF8 = 0x0600;
const PATH_MARK = '\u0001';
const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'very hidden'];

/** Reads the workbook's substream of an .xls stream ([MS-XLS] 2.1.7.20.3). Throws a `ReadFault`. */
export function readBiffWorkbook(stream: Bytes): BiffWorkbook {
  const sheets: BiffSheet[] = [];
  const externalLinks: string[] = [];
  let dateSystem: DateSystem = '1900';
  let sharedStringCount = 0;
  let isAnsi = false;
  for (const { type, content } of recordsOfSubstream(stream, 0)) {
    switch (type) {
      case BIFF.bof:
        isAnsi = content.getUint16(0, true) !== BIFF8;
        break;
      case BIFF.filePass:
        throw new ReadFault('password-protected');
      case BIFF.dateMode:
        if (content.getUint16(0, true) === 1) dateSystem = '1904';
        break;
      case BIFF.sharedStrings:
        sharedStringCount = content.getUint32(4, true);
        break;
      case BIFF.boundSheet:
        sheets.push(readBoundSheet(content, isAnsi));
        break;
      case BIFF.supBook:
        externalLinks.push(...linkOf(content));
    }
  }
  return { sheets, dateSystem, externalLinks, sharedStringCount, isAnsi };
}

function readBoundSheet(content: DataView, isAnsi: boolean): BiffSheet {
  const length = content.getUint8(6);
  const isWide = !isAnsi && (content.getUint8(7) & 1) === 1;
  return {
    name: isAnsi
      ? withWindowsCharacters(readText(content, 7, length, false))
      : readText(content, 8, length, isWide),
    start: content.getUint32(0, true),
    visibility: VISIBILITIES[content.getUint8(4) & 3] ?? 'visible',
    isWorksheet: content.getUint8(5) === 0,
  };
}

/**
 * The other workbook a SupBook record names ([MS-XLS] 2.5.277, VirtualPath): a first character 1 marks a path
 * written with control characters for its steps. Records for this workbook itself and for add-ins name none.
 */
function linkOf(content: DataView): string[] {
  if (content.byteLength < 5) return [];
  const length = content.getUint16(2, true);
  const isWide = (content.getUint8(4) & 1) === 1;
  if (length < 2 || 5 + length * (isWide ? 2 : 1) > content.byteLength) return [];
  const path = readText(content, 5, length, isWide);
  return path.startsWith(PATH_MARK) ? [pathOf(path.slice(1))] : [];
}

/** A volume's letter, or "@" for a server, follows the mark once more; 3 goes down a folder, 4 goes up one. */
function pathOf(written: string): string {
  const isFull = written.startsWith(PATH_MARK);
  const volume = isFull ? (written[1] === '@' ? '\\\\' : `${written[1] ?? ''}:\\`) : '';
  const steps = Array.from(isFull ? written.slice(2) : written, (character) => {
    if (character === '\u0003') return '\\';
    if (character === '\u0004') return '..\\';
    return character < ' ' ? '' : character;
  });
  return volume + steps.join('');
}

/** A text of two bytes a character, or of the lower bytes alone. */
function readText(content: DataView, start: number, length: number, isWide: boolean): string {
  const byteLength = isWide ? length * 2 : length;
  if (start + byteLength > content.byteLength) throw new ReadFault('workbook-damaged');
  const bytes = new Uint8Array(content.buffer, content.byteOffset + start, byteLength);
  return isWide ? new TextDecoder('utf-16le').decode(bytes) : String.fromCharCode(...bytes);
}
