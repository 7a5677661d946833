/**
 * Mutation testing of the rooms where a wrong line means a wrong figure: changes a seeded sample of their lines, one
 * mutant at a time, and sees whether the tests notice. Says for each room how many mutants were killed, and lists those
 * that survived; ends with exit code 1 where a room's score lies below 80 %.
 *
 *     npm run mutate                                        the default sample of every room (about half an hour)
 *     npm run mutate -- --folder figures --share 1          every mutant of one room
 *     npm run mutate -- --seed 7 --share 0.05               another sample, 5 % of the lines of every room
 *     npm run mutate -- --concurrency 1                     leaves a core free
 *     npm run mutate -- --truth                             holds what survives against the sample's truth as well (slow)
 */
import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { runStryker } from './mutation/run-stryker.mjs';
import { drawUnits, listUnits } from './mutation/sample-units.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const WANTED_SCORE = 80;

/**
 * The rooms with the share of their lines that is sampled unless another is asked for, and tests to leave out: those
 * that throw thousands of made-up grids at the whole room take minutes for a mutant, and ask only that nothing fails.
 */
const rooms = [
  { folder: 'figures', share: 0.12, tooSlow: [] },
  { folder: 'records', share: 0.05, tooSlow: [] },
  { folder: 'check', share: 0.03, tooSlow: [] },
  { folder: 'recognise', share: 0.015, tooSlow: ['any-grid.test.ts', 'values/hostile-text.test.ts'] },
];

/** Holds the sample partnership's figures to the truth its maker knows; slow, so only on request and for what survived the rest. */
const truthTest = 'tests/golden/sample-truth.test.ts';

const options = readOptions();
const scores = [];
for (const room of rooms) {
  if (options.folder !== undefined && options.folder !== room.folder) continue;
  try {
    scores.push(await mutateRoom(room, options.share ?? room.share));
  } catch (error) {
    // Stryker has said what went wrong: as a rule a test that fails without any mutant.
    stop(`${room.folder}: not measured. ${error instanceof Error ? error.message : String(error)}`);
  }
}
for (const score of scores) printScore(score);
process.exit(scores.every(({ percent }) => percent >= WANTED_SCORE) ? 0 : 1);

/**
 * Tests a sample of one room's mutants in up to four rounds, each over what the one before left open. The first holds
 * them against the tests beside their source only: most die there, and so in a fraction of the time.
 */
async function mutateRoom({ folder, tooSlow }, share) {
  const units = drawUnits(listUnits(root, `src/core/${folder}`), share, options.seed);
  console.log(
    `\n── ${folder}: ${units.length} functions and constants, seed ${options.seed}, share ${share}`,
  );
  const verdicts = new Map();
  const left = tooSlow.map((name) => `!tests/core/${folder}/${name}`);
  const tests = [`tests/core/${folder}/**/*.test.ts`, ...left];
  const { concurrency } = options;

  for (const [place, ranges] of rangesByFolder(units)) {
    const beside = place.replace(/^src/, 'tests');
    const held = existsSync(beside) ? [`${beside}/*.test.ts`, ...left] : tests;
    const name = place.replace('src/core/', '').replaceAll('/', '-');
    for (const result of await runStryker({ name, ranges, tests: held, concurrency })) {
      verdicts.set(keyOf(result), result);
    }
  }

  const survivors = [...verdicts.values()].filter(isAlive);
  if (survivors.length > 0) {
    const room = { name: `${folder}-room`, ranges: survivors.map(rangeOf), tests, concurrency };
    keep(verdicts, await runStryker(room));
  }

  // Now and then a run ends before a test has run, and would count as survived (stryker-mutator/stryker-js#6073).
  const lost = [...verdicts.values()].filter(isUnmeasured);
  if (lost.length > 0) {
    const again = { name: `${folder}-again`, ranges: lost.map(rangeOf), tests, concurrency };
    keep(verdicts, await runStryker(again));
  }

  const alive = [...verdicts.values()].filter(isAlive);
  if (options.truth && alive.length > 0) {
    const held = { name: `${folder}-truth`, ranges: alive.map(rangeOf), tests: [truthTest], concurrency };
    keep(verdicts, await runStryker(held));
  }
  return scoreOf(folder, share, [...verdicts.values()]);
}

/** The units' lines as Stryker takes them, by the folder that holds them. */
function rangesByFolder(units) {
  const byFolder = new Map();
  for (const { file, first, last } of units) {
    const place = dirname(file);
    byFolder.set(place, [...(byFolder.get(place) ?? []), `${file}:${first}-${last}`]);
  }
  return byFolder;
}

/** Takes over what a later round found out about mutants that were still alive: what it killed or measured. */
function keep(verdicts, results) {
  for (const result of results) {
    const earlier = verdicts.get(keyOf(result));
    if (earlier === undefined || !isAlive(earlier)) continue;
    if (isKilled(result) || (result.status === 'Survived' && !isUnmeasured(result)))
      verdicts.set(keyOf(result), result);
  }
}

function keyOf(result) {
  return `${result.mutatorName} ${result.replacement} ${rangeOf(result)}`;
}

function isKilled({ status }) {
  return status === 'Killed' || status === 'Timeout';
}

function isAlive({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function isUnmeasured({ status, testsCompleted }) {
  return status === 'Survived' && !testsCompleted;
}

/** A mutant's place as Stryker takes it, with columns from 0; its results have columns from 1. */
function rangeOf({ fileName, location: { start, end } }) {
  const file = relative(root, fileName).replaceAll('\\', '/');
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

function scoreOf(folder, share, results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = results.filter(isKilled).length;
  const survivors = results.filter(isAlive);
  const mutants = killed + survivors.length;
  const invalid = count('RuntimeError', 'CompileError', 'Ignored');
  const percent = mutants === 0 ? 100 : (100 * killed) / mutants;
  return { folder, share, mutants, killed, survivors, invalid, percent };
}

function printScore({ folder, share, mutants, killed, survivors, invalid, percent }) {
  console.log(`\n── ${folder}`);
  for (const survivor of survivors) {
    const { mutatorName, replacement, status } = survivor;
    console.log(
      `${status} ${rangeOf(survivor)} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`,
    );
  }
  const left = invalid > 0 ? `, ${invalid} that do not run` : '';
  console.log(
    `${folder}: ${mutants} mutants, ${killed} killed, ${survivors.length} survived, ` +
      `score ${percent.toFixed(1)} % (seed ${options.seed}, share ${share}${left})`,
  );
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      share: { type: 'string' },
      folder: { type: 'string' },
      concurrency: { type: 'string', default: '2' },
      truth: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  const share = values.share === undefined ? undefined : Number(values.share);
  const concurrency = Number(values.concurrency);
  if (!Number.isInteger(seed)) stop('--seed takes a whole number.');
  if (share !== undefined && !(share > 0 && share <= 1)) stop('--share takes a number above 0, up to 1.');
  if (!Number.isInteger(concurrency) || concurrency < 1) stop('--concurrency takes a whole number from 1.');
  if (values.folder !== undefined && !rooms.some(({ folder }) => folder === values.folder)) {
    stop(`--folder takes one of ${rooms.map(({ folder }) => folder).join(', ')}.`);
  }
  return { seed, share, folder: values.folder, concurrency, truth: values.truth };
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
