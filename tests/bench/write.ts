import { writeXlsx as writeWithHucre } from 'hucre/xlsx';

import { layOutReport } from '../../src/core/report/workbook/lay-out-report';
import { writeSheet } from '../../src/files/write/sheet';
import { writeXlsx } from '../../src/files/write/write-xlsx';
import { makeCube } from '../support/made-cube';
import { makeReport } from '../support/made-report';
import type { BenchResult } from './analysis';
import { medianOf } from './median';

/** As many rows of figures as the sample partnership's two years have. */
const SAMPLE_ROWS = 6_000;

const WARM_UPS = 3;
const RUNS = 5;

/**
 * Writing a report the size of the sample's: from its plan to the file's bytes, against the bare library writing the
 * same cells, with the same formulas, formats and tables, prepared beforehand.
 */
export async function benchWrite(): Promise<BenchResult[]> {
  const cube = makeCube({ rows: SAMPLE_ROWS });
  const document = makeReport(cube);
  const plan = layOutReport(document, cube);
  const sheets = plan.sheets.map(writeSheet);
  const cells = plan.sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((inRows, row) => inRows + row.cells.length, 0),
    0,
  );
  const jobs = [() => layOutReport(document, cube), () => writeWithHucre({ sheets }), () => writeXlsx(plan)];
  const [layingOut, bare, writing] = await medianTimes(jobs);
  const size = `${cells} cells`;
  return [
    { name: `lay out a report of ${size}`, value: layingOut!, unit: 'ms' },
    { name: `bare library: write ${size}`, value: bare!, unit: 'ms' },
    { name: `write a report of ${size}`, value: writing!, unit: 'ms', ratio: writing! / bare!, target: 1.5 },
  ];
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
