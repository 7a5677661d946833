import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { CheckInput } from '../../src/core/check/check-context';
import { recheck, startCheck } from '../../src/core/check/check-run';
import { describeFindings } from '../../src/core/check/describe-findings';
import type { Rule } from '../../src/core/check/rule';
import { RULES } from '../../src/core/check/rules/rules';
import { buildCube } from '../../src/core/figures/build-cube';
import type { Grid } from '../../src/core/grid/grid';
import { encodeRecords } from '../../src/core/records/encode-records';
import type { Records } from '../../src/core/records/records';
import type { BenchResult } from './analysis';
import { benchGrid, benchRecognition } from './analysis-rows';
import { BENCH_CHANGES, changedInput } from './check-changes';
import { checkPlainly, rawRows } from './check-plain-loop';
import { medianOf as median } from './median';

const RUNS = 7;

/**
 * Measures the checks: all rules about rows against a plain loop, a check after one changed cell against a check of all,
 * and twice as many findings against so many.
 */
export function benchCheck(
  rows = 1_000_000,
  changedRows = 200_000,
  findings = 50_000,
): Promise<BenchResult[]> {
  return Promise.resolve([...benchRowRules(rows), ...benchRecheck(changedRows), ...benchFindings(findings)]);
}

const ROW_RULES = RULES.filter(({ scope }) => scope === 'row');

function inputOf(grid: Grid): CheckInput {
  const records = encodeRecords(benchRecognition(grid));
  return { records, cube: buildCube(records) };
}

function benchRowRules(rows: number): BenchResult[] {
  const grid = benchGrid(rows);
  const input = inputOf(grid);
  const raw = rawRows(grid);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    theirs.push(timeOf(() => checkPlainly(raw)));
    ours.push(timeOf(() => startCheck(ROW_RULES, input)));
  }
  const [our, their] = [median(ours), median(theirs)];
  return [
    { name: 'check: plain loop over raw rows, seven checks', value: their, unit: 'ms' },
    { name: 'check: all rules about rows', value: our, unit: 'ms', ratio: our / their, target: 6 },
    memoryOf(ROW_RULES, 'rules about rows', input),
    memoryOf(RULES, 'all rules', input),
  ];
}

/** What a check keeps, findings and indexes for the next one, against the records' own memory. */
function memoryOf(rules: readonly Rule[], what: string, input: CheckInput): BenchResult {
  const own = bytesOf(input.records);
  collectGarbage();
  const before = memoryInUse();
  const run = startCheck(rules, input);
  collectGarbage();
  const value = (memoryInUse() - before) / own;
  if (run.findings.length === 0) throw new Error('the rules found nothing: the benchmark measures nothing');
  return { name: `check: memory kept, ${what}`, value, unit: 'times', ratio: value, target: 1.5 };
}

/** Without this, what nobody needs any more would be counted too. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function bytesOf({ columns }: Records): number {
  return [...Object.values(columns), ...columns.measures.values()]
    .filter((value) => ArrayBuffer.isView(value))
    .reduce((sum, array) => sum + array.byteLength, 0);
}

function benchRecheck(rows: number): BenchResult[] {
  let grid = benchGrid(rows);
  const input = inputOf(grid);
  const full = median(Array.from({ length: RUNS }, () => timeOf(() => startCheck(RULES, input))));
  let run = startCheck(RULES, input);
  const times = BENCH_CHANGES.map((): number[] => []);
  for (let round = 0; round < RUNS; round++) {
    for (const [index, change] of BENCH_CHANGES.entries()) {
      const row = 1 + ((round * 7919 + index * 104_729 + 1000) % rows);
      const changed = changedInput(grid, row, change);
      times[index]!.push(timeOf(() => (run = recheck(run, changed.input, changed.cells))));
      grid = changed.grid;
    }
  }
  const whole = startCheck(RULES, run.input);
  if (JSON.stringify([...whole.findings]) !== JSON.stringify([...run.findings]))
    throw new Error('checking again and checking all disagree');
  return [
    { name: `check: all rules, ${rows} rows`, value: full, unit: 'ms' },
    ...BENCH_CHANGES.map(({ name }, index): BenchResult => {
      const value = median(times[index]!);
      return { name: `check again: ${name} changed`, value, unit: 'ms', ratio: value / full, target: 0.01 };
    }),
  ];
}

/** One row in so many of the bench's log is found. */
const ROWS_A_FINDING = 8;

/** As many findings, or twice as many: found, ordered, silenced and put into words. */
function benchFindings(count: number): BenchResult[] {
  const inputs = [count, 2 * count].map((findings) => {
    const input = inputOf(benchGrid(findings * ROWS_A_FINDING));
    const { length } = startCheck(RULES, input).findings;
    if (length < findings) throw new Error(`only ${length} of ${findings} findings`);
    return input;
  });
  const times = inputs.map((): number[] => []);
  for (let run = 0; run < RUNS; run++)
    inputs.forEach((input, index) => {
      times[index]!.push(
        timeOf(() => describeFindings(startCheck(RULES, input).findings, input.records.recognition)),
      );
    });
  const [once, twice] = times.map(median);
  return [
    { name: `check: ${count} findings`, value: once!, unit: 'ms' },
    { name: `check: ${2 * count} findings`, value: twice!, unit: 'ms', ratio: twice! / once!, target: 2.5 },
  ];
}

function timeOf(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}
