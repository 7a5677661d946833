import { benchAnalysis, type BenchResult } from './analysis';
import { benchCheck } from './check';
import { benchReading, READING_JOBS, runReadingJob } from './reading';
import { benchWrite } from './write';

/** Every benchmark, compared with something else in the same run. Adding one is adding a line. */
const BENCHES: Readonly<Record<string, () => Promise<BenchResult[]>>> = {
  reading: benchReading,
  analysis: benchAnalysis,
  check: () => benchCheck(),
  write: benchWrite,
  // Brings a whole browser page with it, which the processes of other benchmarks are not to carry.
  'excel-report': async () => (await import('./excel')).benchExcelReport(),
  'excel-memory': async () => (await import('./excel')).benchExcelMemory(),
  'excel-200k': async () => (await import('./excel')).benchExcelReading(200_000),
  pane: async () => (await import('./pane')).benchPane(),
  'excel-1m': async () => (await import('./excel')).benchExcelReading(1_000_000),
};

/** A job of a child process with its file; or the name of one benchmark; or nothing: all of them. */
const [job, path] = process.argv.slice(2);
if (job !== undefined && path !== undefined && job in READING_JOBS) await runReadingJob(job, path);
else {
  const wanted = Object.entries(BENCHES).filter(
    ([name]) => job === undefined || name === job || name.startsWith(`${job}-`),
  );
  for (const [, bench] of wanted)
    for (const result of await bench()) process.stdout.write(`${tell(result)}\n`);
}

function tell({ name, value, unit, ratio, target }: BenchResult): string {
  const compared = ratio === undefined ? '' : `  ratio ${ratio.toFixed(3)}`;
  const aim = target === undefined ? '' : `  (at most ${String(target)})`;
  return `${name.padEnd(60)} ${value.toFixed(1).padStart(10)} ${unit}${compared}${aim}`;
}
