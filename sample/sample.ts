import { makeFacts } from './facts/facts';
import { encodeWorkbook } from './sheets/encode';
import { judge } from './truth/make-truth';
import type { Truth } from './truth/truth';
import { makeWholeYear } from './workbooks/whole-year';
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

/** The same year in one workbook. It is none of the sample's files: who counted both would count twice. */
export async function makeWholeYearFile(): Promise<SampleFile> {
  const draft = makeWholeYear(makeFacts());
  return { name: draft.file, bytes: await encodeWorkbook(draft) };
}

/** What a perfect reader would count in them. */
export function makeTruth(): Truth {
  return judge(makeWorkbooks(makeFacts()));
}
