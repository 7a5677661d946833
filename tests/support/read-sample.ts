import { makeSample } from '../../sample/sample';
import type { SourceWorkbook } from '../../src/core/grid/workbook';
import { readWorkbook } from '../../src/files/read/read-workbook';

/** The sample partnership's workbooks as the product reads them. */
export async function readSample(): Promise<SourceWorkbook[]> {
  const workbooks: SourceWorkbook[] = [];
  for (const { name, bytes } of await makeSample()) workbooks.push(await readWorkbook(bytes, name));
  return workbooks;
}
