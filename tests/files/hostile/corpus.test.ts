import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CORPUS } from './corpus';
import type { Fate } from './hostile-file';

/** Seconds of work and megabytes a file may cost, the whole command included. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 600;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the corpus has at least sixty files, each with a name of its own', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});

describe('a hostile file ends in a clear sentence or a right result, in little time and memory', () => {
  // Each file has a process of its own, whose own time and memory are measured: several may run at once.
  it.concurrent.for(CORPUS)('$name', { timeout: 120_000 }, async ({ name, make, fate }, { expect }) => {
    const path = join(folder, name);
    writeFileSync(path, await make());
    const run = await runFigures(path);
    expect(run.messages).not.toMatch(/should not have|\n\s+at |Error:/);
    expect([run.exitCode, fateOf(run)]).toEqual([typeof fate === 'string' ? 1 : 0, fate]);
    if (fate === 'refused') expect(run.messages).toContain(`“${name}”`);
    expect(run.seconds).toBeLessThan(MOST_SECONDS);
    expect(run.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});

interface Run {
  readonly exitCode: number | null;
  readonly result: string;
  readonly messages: string;
  /** Of the processor's time: what other programs do on the machine does not count. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Prints at the end of the process what it cost. */
const METER = `data:text/javascript,${encodeURIComponent(
  "process.on('exit',()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();process.stderr.write(`\\nCOST ${userCPUTime+systemCPUTime} ${maxRSS}`)})",
)}`;

function runFigures(path: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const cli = join('dist', 'node', 'cli.mjs');
    const child = spawn(process.execPath, ['--import', METER, cli, 'figures', path, '--json']);
    let result = '';
    let messages = '';
    child.stdout.on('data', (text: Buffer) => (result += text.toString()));
    child.stderr.on('data', (text: Buffer) => (messages += text.toString()));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const [, microseconds, kilobytes] = /COST (\d+) (\d+)/.exec(messages) ?? [];
      resolve({
        exitCode,
        result,
        messages,
        seconds: Number(microseconds) / 1e6,
        megabytes: Number(kilobytes) / 1024,
      });
    });
  });
}

function fateOf({ result, messages }: Run): Fate | undefined {
  const printed: unknown = JSON.parse(result);
  if (typeof printed !== 'object' || printed === null) return undefined;
  if ('rows' in printed) {
    const { read, counted, excluded } = printed.rows as { read: number; counted: number; excluded: number };
    expect(read).toBe(counted + excluded);
    return { counted, excluded };
  }
  return /“[^”]+”.*(?:\.|:)/.test(messages.split('No table')[0]!) ? 'refused' : 'no table';
}
