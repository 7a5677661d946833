import { expect } from 'vitest';

import type { UnreadableCode } from '../../../../src/core/language/en-GB/files';
import { readWorkbook } from '../../../../src/files/read/read-workbook';
import { UnreadableFileError } from '../../../../src/files/read/unreadable-file-error';

/** What reading these bytes is refused with. */
export async function refusalOf(bytes: Uint8Array, file = 'Returns.xlsx'): Promise<UnreadableFileError> {
  const outcome = await readWorkbook(bytes, file).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(UnreadableFileError);
  if (!(outcome instanceof UnreadableFileError)) throw new TypeError('The file was read');
  expect(outcome.message).toContain(`“${file}”`);
  return outcome;
}

/** Expects these bytes to be refused for that reason, at that sheet and cell. */
export async function expectRefusal(
  bytes: Uint8Array,
  code: UnreadableCode,
  place: { sheet?: string; cell?: string; detail?: string } = {},
): Promise<void> {
  const { file, ...reason } = (await refusalOf(bytes)).toReason();
  expect(file).toBe('Returns.xlsx');
  expect(reason).toMatchObject({ code, ...place });
}
