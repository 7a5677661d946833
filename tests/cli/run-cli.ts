import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

/** What a command printed and how it ended. */
export interface CliRun {
  readonly exitCode: number | null;
  readonly result: string;
  readonly messages: string;
}

/** Runs the command line as people do, as a process of its own. */
export function runCli(...words: readonly string[]): CliRun {
  const child = spawnSync(process.execPath, [join('dist', 'node', 'cli.mjs'), ...words], {
    encoding: 'utf8',
  });
  return { exitCode: child.status, result: child.stdout, messages: child.stderr };
}

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cctv-cli-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes a file into a folder and gives its path. */
export function placeFile(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A small log of three incidents in 2017/18 and one in 2018/19. */
export const SMALL_LOG = `Ref,Date,Area,Category,Police attended,Arrests
A1,03/04/2017,Stonebridge,Drugs,Y,1
A2,15/06/2017,East Arden,Robbery,N,0
A3,31/03/2018,Stonebridge,Drugs,Y,2
A4,01/04/2018,Stonebridge,Drugs,N,0
`;
