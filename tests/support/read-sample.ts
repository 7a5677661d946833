import { SAMPLE_PROFILE } from '../../sample/profile';
import { makeSample, type SampleFile } from '../../sample/sample';
import { analyseYear, type YearAnalysis } from '../../src/core/analyse-year';
import type { SourceWorkbook } from '../../src/core/grid/workbook';
import { readWorkbook } from '../../src/files/read/read-workbook';

let made: Promise<readonly SampleFile[]> | undefined;
let read: Promise<readonly SourceWorkbook[]> | undefined;
let analysed: Promise<YearAnalysis> | undefined;

/** The sample partnership's files, made once for all tests of a process; the bytes are the caller's own. */
export async function sampleFiles(): Promise<SampleFile[]> {
  const files = await (made ??= makeSample());
  return files.map(({ name, bytes }) => ({ name, bytes: bytes.slice() }));
}

/** The sample partnership's workbooks as the product reads them, read once for all tests of a process. */
export async function readSample(): Promise<SourceWorkbook[]> {
  return [...(await (read ??= readAll()))];
}

/** The sample partnership's year as the product works it out, once for all tests of a process. */
export function analyseSample(): Promise<YearAnalysis> {
  return (analysed ??= readSample().then((workbooks) => analyseYear(workbooks, SAMPLE_PROFILE)));
}

async function readAll(): Promise<SourceWorkbook[]> {
  const workbooks: SourceWorkbook[] = [];
  for (const { name, bytes } of await sampleFiles()) workbooks.push(await readWorkbook(bytes, name));
  return workbooks;
}
