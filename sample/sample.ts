import { makeFacts } from './facts/facts';
import { encodeWorkbook } from './sheets/encode';
import { judge } from './truth/make-truth';
import type { Truth } from './truth/truth';
import { makeWorkbooks } from './workbooks/workbooks';

export type { Truth } from './truth/truth';

/** A workbook of the sample partnership as a file. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample partnership's workbooks: the same bytes at every call. */
export async function makeSample(): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for (const { draft } of makeWorkbooks(makeFacts())) {
    files.push({ name: draft.file, bytes: await encodeWorkbook(draft) });
  }
  return files;
}

/** What a perfect reader would count in them. */
export function makeTruth(): Truth {
  return judge(makeWorkbooks(makeFacts()));
}
