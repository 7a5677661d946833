import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readXlsx } from 'hucre/xlsx';

import { startWorkbookReader } from '../../src/cli/start-workbook-reader';
import { countYear } from '../../src/core/analyse-year';
import { EMPTY_PROFILE } from '../../src/core/profile/profile';
import type { BenchResult } from './analysis';
import { logWorkbook } from './log-workbook';
import { medianOf } from './median';

const ROUNDS = 5;

/** What one run of a process took. */
interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly rows: number;
}

/** The jobs a child process can be asked for: the bare library, and the whole way from the file to the figures. */
export const READING_JOBS: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = {
  'bare-library': async (bytes) => (await readXlsx(bytes)).sheets[0]!.rows.length - 1,
  'file-to-figures': async (bytes) => {
    const reader = startWorkbookReader();
    try {
      const workbook = await reader.read(bytes, 'log.xlsx');
      return countYear([workbook], EMPTY_PROFILE).rowCounts.read;
    } finally {
      reader.close();
    }
  },
};

/** Runs one job in this process and prints what it took; the parent reads the line. */
export async function runReadingJob(job: string, path: string): Promise<void> {
  const bytes = readFileSync(path);
  const start = performance.now();
  const rows = await READING_JOBS[job]!(bytes);
  const milliseconds = performance.now() - start;
  const run: Run = { milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, rows };
  process.stdout.write(JSON.stringify(run));
}

/** File to figures against the bare library reading the same file, each in processes of their own, in turn. */
export async function benchReading(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cctv-bench-'));
  try {
    const results: BenchResult[] = [];
    for (const rows of [20_000, 200_000]) {
      const path = join(folder, `${String(rows)}.xlsx`);
      writeFileSync(path, await logWorkbook(rows));
      results.push(...compare(path, rows));
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(path: string, rows: number): BenchResult[] {
  const bare: Run[] = [];
  const ours: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(runChild('bare-library', path, rows));
    ours.push(runChild('file-to-figures', path, rows));
  }
  const ratio = (read: (run: Run) => number): number =>
    medianOf(ours.map((run, round) => read(run) / read(bare[round]!)));
  const label = `${String(rows / 1000)}k rows, file to figures`;
  return [
    {
      name: `${label}: time`,
      value: medianOf(ours.map((run) => run.milliseconds)),
      unit: 'ms',
      ratio: ratio((run) => run.milliseconds),
      target: 1.35,
    },
    {
      name: `${label}: peak memory`,
      value: medianOf(ours.map((run) => run.megabytes)),
      unit: 'MB',
      ratio: ratio((run) => run.megabytes),
      target: 1.3,
    },
  ];
}

function runChild(job: string, path: string, rows: number): Run {
  const script = join(fileURLToPath(new URL('.', import.meta.url)), 'bench.mjs');
  const child = spawnSync(process.execPath, [script, job, path], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${job} failed: ${child.stderr}`);
  const run = JSON.parse(child.stdout) as Run;
  if (run.rows !== rows) throw new Error(`${job} read ${String(run.rows)} rows of ${String(rows)}.`);
  return run;
}
