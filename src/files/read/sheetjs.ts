import type { ParsingOptions, WorkBook, WorkSheet, WritingOptions } from '@e965/xlsx';

import type { Bytes } from './bytes';
import { BUILT_IN_FORMATS } from './built-in-formats';
import { quietly } from './quietly';
import { ReadFault } from './read-fault';

/** What is used of SheetJS. Its own types leave the number formats and the compound files open. */
interface SheetJs {
  readonly read: (data: Uint8Array, options: ParsingOptions) => WorkBook;
  readonly write: (book: WorkBook, options: WritingOptions) => unknown;
  readonly utils: {
    readonly book_new: () => WorkBook;
    readonly book_append_sheet: (book: WorkBook, sheet: WorkSheet, name: string) => void;
  };
  readonly SSF: {
    readonly is_date: (format: string) => boolean;
    /** The number formats by their ids, which the library itself looks up and adds to. */
    readonly get_table: () => Record<number, string>;
  };
  readonly CFB: { readonly read: (data: Uint8Array, options: { type: 'buffer' }) => CompoundFileContent };
}

interface CompoundFileContent {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly size: number; readonly content?: ArrayLike<number> }[];
}

/** Nothing guessed, nothing formatted, errors thrown and not swallowed. */
const OPTIONS = {
  type: 'buffer',
  dense: true,
  WTF: true,
  raw: true,
  cellFormula: true,
  cellNF: true,
  cellDates: false,
  cellHTML: false,
  cellText: false,
} as const satisfies ParsingOptions;

/** SheetJS, loaded when the first file comes that needs it. */
export async function loadSheetJs(): Promise<SheetJs> {
  return import('@e965/xlsx');
}

/** Reads a workbook with SheetJS. `withStyles` also reads which rows and columns are hidden. */
export async function readWithSheetJs(
  bytes: Bytes,
  { withStyles }: { withStyles: boolean },
): Promise<WorkBook> {
  const { read, SSF } = await loadSheetJs();
  forgetFormats(SSF.get_table());
  try {
    return quietly(() => read(bytes, { ...OPTIONS, cellStyles: withStyles }));
  } catch (cause) {
    throw new ReadFault('workbook-damaged', {}, { cause });
  }
}

/**
 * Leaves the formats every workbook has. The library keeps those of the file before, so that a format an .xls does not
 * define would be another file's: its numbers would become dates.
 */
function forgetFormats(table: Record<number, string>): void {
  for (const id of Object.keys(table)) Reflect.deleteProperty(table, id);
  Object.assign(table, BUILT_IN_FORMATS);
}
