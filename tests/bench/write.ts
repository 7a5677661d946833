import { writeXlsx as writeWithHucre } from 'hucre/xlsx';

import { SAMPLE_PROFILE } from '../../sample/profile';
import { makeSample } from '../../sample/sample';
import { analyseYear } from '../../src/core/analyse-year';
import { composeReport } from '../../src/core/report/compose-report';
import { layOutReport } from '../../src/core/report/workbook/lay-out-report';
import { readWorkbook } from '../../src/files/read/read-workbook';
import { writeSheet } from '../../src/files/write/sheet';
import { writeXlsx } from '../../src/files/write/write-xlsx';
import type { BenchResult } from './analysis';
import { medianOf } from './median';

const WARM_UPS = 3;
const RUNS = 5;

/**
 * Writing the sample partnership's report, from its plan to the file's bytes, against the bare library writing the
 * same cells, with the same formulas, formats and tables, prepared beforehand; and what laying it out takes besides.
 */
export async function benchWrite(): Promise<BenchResult[]> {
  const { document, cube } = await composeSampleReport();
  const plan = layOutReport(document, cube);
  const sheets = plan.sheets.map(writeSheet);
  const cells = plan.sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((inRows, row) => inRows + row.cells.length, 0),
    0,
  );
  const jobs = [() => layOutReport(document, cube), () => writeWithHucre({ sheets }), () => writeXlsx(plan)];
  const [layingOut, bare, writing] = await medianTimes(jobs);
  const what = `the sample report (${String(cells)} cells)`;
  return [
    { name: `bare library: write ${what}`, value: bare!, unit: 'ms' },
    { name: `write ${what}`, value: writing!, unit: 'ms', ratio: writing! / bare!, target: 1.5 },
    { name: `lay out ${what}`, value: layingOut!, unit: 'ms', ratio: layingOut! / bare! },
  ];
}

async function composeSampleReport() {
  const workbooks = [];
  for (const { name, bytes } of await makeSample()) workbooks.push(await readWorkbook(bytes, name));
  const analysis = analyseYear(workbooks, SAMPLE_PROFILE);
  const document = composeReport({
    ...analysis,
    rowCounts: analysis.rowCounts.sheets,
    profile: SAMPLE_PROFILE,
  });
  return { document, cube: analysis.cube };
}

/** The median time of each job in milliseconds. They take turns, so that a busy machine slows all of them alike. */
async function medianTimes(jobs: readonly (() => unknown)[]): Promise<number[]> {
  const times = jobs.map((): number[] => []);
  for (let run = -WARM_UPS; run < RUNS; run++) {
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      if (run >= 0) times[index]!.push(performance.now() - start);
    }
  }
  return times.map(medianOf);
}
