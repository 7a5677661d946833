import { invalidArgument } from '../host-error';

/** A workbook that an add-in asked Excel to open in a window of its own. */
export class CreatedWorkbook {
  /** Whether it was asked to be shown. */
  opened = false;

  constructor(
    readonly id: string,
    /** The .xlsx file it was made from; absent for an empty workbook. */
    readonly bytes: Uint8Array | undefined,
  ) {}
}

/** The bytes of an .xlsx file in base 64; fails as Excel does where a text is none. */
export function readFileText(base64: string): Uint8Array {
  let characters: string;
  try {
    characters = atob(base64);
  } catch {
    return invalidArgument('this is no base 64');
  }
  const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
  // Every .xlsx file is a zip archive.
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? bytes : invalidArgument('this is no .xlsx file');
}
