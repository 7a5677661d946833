import { encodeRecords } from '../../src/core/records/encode-records';
import type { Records } from '../../src/core/records/records';
import { encodePlainly } from './analysis-plain-loop';
import { benchGrid, benchRecognition } from './analysis-rows';
import { arqueroTable, isSameTables, tablesFromArquero, tablesFromCube } from './analysis-tables';

/** One line of the benchmark: `ratio` and `target` where it is held against something measured in the same run. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly target?: number;
}

const ROWS = 1_000_000;
const RUNS = 7;

/**
 * Measures the analysis of a million rows already read: encoding against a hand-written loop, all report tables
 * against arquero, and memory. What is compared runs in turn, so that a busy machine slows both alike; the medians
 * count.
 */
export function benchAnalysis(rows = ROWS): Promise<BenchResult[]> {
  const grid = benchGrid(rows);
  const recognition = benchRecognition(grid);
  const encoding = measureInTurn(
    () => encodeRecords(recognition),
    () => encodePlainly(grid),
  );
  const records = encodeRecords(recognition);
  const table = arqueroTable(records);
  if (!isSameTables(tablesFromCube(records), tablesFromArquero(table))) {
    throw new Error('arquero and the cube disagree: the benchmark compares different things');
  }
  const tables = measureInTurn(
    () => tablesFromCube(records),
    () => tablesFromArquero(table),
  );
  return Promise.resolve([
    { name: 'encode: plain loop', value: encoding.theirs, unit: 'ms' },
    { name: 'encode: records', value: encoding.ours, unit: 'ms', ratio: encoding.ratio, target: 1.25 },
    { name: 'report tables: arquero', value: tables.theirs, unit: 'ms' },
    { name: 'report tables: cube', value: tables.ours, unit: 'ms', ratio: tables.ratio, target: 0.1 },
    { name: 'records in memory', value: bytesPerRow(records), unit: 'bytes a row', target: 64 },
  ]);
}

/** Runs two jobs in turn and gives the medians of their times in milliseconds and their ratio. */
function measureInTurn(
  our: () => unknown,
  their: () => unknown,
): { readonly ours: number; readonly theirs: number; readonly ratio: number } {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    theirs.push(timeOf(their));
    ours.push(timeOf(our));
  }
  const [oursMedian, theirsMedian] = [median(ours), median(theirs)];
  return { ours: oursMedian, theirs: theirsMedian, ratio: oursMedian / theirsMedian };
}

function timeOf(job: () => unknown): number {
  const start = performance.now();
  job();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1]!;
}

/** Bytes of two a character and of the string itself. */
const sizeOfText = (text: string): number => 2 * text.length + 24;

/** The columns and their dictionaries. */
function bytesPerRow({ columns, areas, categories, sources, cameras }: Records): number {
  const arrays = [...Object.values(columns), ...columns.measures.values()].filter((value) =>
    ArrayBuffer.isView(value),
  );
  const names = [
    ...areas.map(({ name }) => name),
    ...[categories, sources, cameras].flatMap((one) => one.names),
  ];
  const bytes =
    arrays.reduce((sum, array) => sum + array.buffer.byteLength, 0) +
    names.reduce((sum, name) => sum + sizeOfText(name), 0);
  return bytes / columns.length;
}
