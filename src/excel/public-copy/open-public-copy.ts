import type { ExcelFaultReason } from '../../core/language/en-GB/excel';
import { answerOf } from '../deadline';
import { ExcelFault, faultOf } from '../excel-fault';
import { encodeBase64 } from './encode-base64';

/** A public copy as a file, or why there must be none. */
export type PublicFile =
  | { readonly bytes: Uint8Array; readonly obstacles?: undefined }
  /** Sentences for a person: what would have to be put right first. */
  | { readonly obstacles: readonly string[] };

/** What became of a public copy. Whoever asked for one offers the file for download, or to be copied, where it was not opened. */
export type PublicCopyOutcome =
  | { readonly outcome: 'opened' }
  | { readonly outcome: 'withheld'; readonly obstacles: readonly string[] }
  | {
      readonly outcome: 'not opened';
      readonly reason: ExcelFaultReason;
      /** A sentence for a person. */
      readonly message: string;
      readonly bytes: Uint8Array;
    };

/**
 * Opens the public copy as a workbook of its own, beside the one it was made from. One that must not be published is
 * not opened, and never made into a file; an error of its maker is passed on.
 */
export async function openPublicCopy(make: () => Promise<PublicFile>): Promise<PublicCopyOutcome> {
  const file = await make();
  if (file.obstacles) return { outcome: 'withheld', obstacles: file.obstacles };
  const { bytes } = file;
  if (!canCreateWorkbooks()) return notOpened(new ExcelFault('not-supported', '', ''), bytes);
  try {
    await answerOf(Excel.createWorkbook(encodeBase64(bytes)));
    return { outcome: 'opened' };
  } catch (error) {
    const fault = faultOf(error);
    if (fault instanceof ExcelFault) return notOpened(fault, bytes);
    throw fault;
  }
}

/** Whether Excel can open a file it is handed as a new workbook: since ExcelApi 1.8, and not on every device. */
export function canCreateWorkbooks(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.8');
}

function notOpened({ reason, message }: ExcelFault, bytes: Uint8Array): PublicCopyOutcome {
  return { outcome: 'not opened', reason, message, bytes };
}
