import type { UnreadableCode } from '../../core/language/en-GB/files';

/** Where in the file a fault lies, and what the sentence about it quotes. */
export interface FaultPlace {
  readonly sheet?: string;
  /** An A1 address, or a row where the format knows no columns. */
  readonly cell?: string;
  /** The part of the package, the text or the number the sentence quotes. */
  readonly detail?: string;
}

/** Stops reading: the file is not what it should be. `readWorkbook` adds the file's name. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault';

  constructor(
    readonly code: UnreadableCode,
    readonly place: FaultPlace = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Runs `read`, adding the sheet's name to a fault that does not carry one. */
export function namingSheet<Result>(sheet: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw withSheet(sheet, error);
  }
}

/** The same for what takes its time. */
export async function namingSheetLater<Result>(sheet: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw withSheet(sheet, error);
  }
}

function withSheet(sheet: string, error: unknown): unknown {
  if (!(error instanceof ReadFault) || error.place.sheet !== undefined) return error;
  return new ReadFault(error.code, { ...error.place, sheet }, { cause: error });
}
