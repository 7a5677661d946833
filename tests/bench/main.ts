import { benchAnalysis, type BenchResult } from './analysis';
import { benchCheck } from './check';
import { benchReading, READING_JOBS, runReadingJob } from './reading';
import { benchWrite } from './write';

/** Every benchmark, compared with something else in the same run. Adding one is adding a line. */
const BENCHES: readonly (() => Promise<BenchResult[]>)[] = [
  benchReading,
  benchAnalysis,
  () => benchCheck(),
  benchWrite,
];

const [job, path] = process.argv.slice(2);
if (job !== undefined && path !== undefined && job in READING_JOBS) await runReadingJob(job, path);
else
  for (const bench of BENCHES) for (const result of await bench()) process.stdout.write(`${tell(result)}\n`);

function tell({ name, value, unit, ratio, target }: BenchResult): string {
  const compared = ratio === undefined ? '' : `  ratio ${ratio.toFixed(3)}`;
  const aim = target === undefined ? '' : `  (at most ${String(target)})`;
  return `${name.padEnd(60)} ${value.toFixed(1).padStart(10)} ${unit}${compared}${aim}`;
}
