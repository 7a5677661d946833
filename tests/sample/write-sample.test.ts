import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { SAMPLE_PROFILE } from '../../sample/profile';
import { writeSample } from '../../sample/write-sample';
import { sampleFiles } from '../support/read-sample';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sample-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const visibleFiles = (inside = folder) => readdirSync(inside).filter((name) => !name.startsWith('.'));

/** Where the same year lies in one workbook. */
const APART = 'in-one-workbook';

describe('writing the sample', () => {
  it('writes every workbook, the profile and the truth, and nothing else', async () => {
    const names = await writeSample(join(folder, 'new', 'folder'));
    const written = join(folder, 'new', 'folder');
    expect(visibleFiles(written).sort()).toEqual([...names, APART].sort());
    expect(visibleFiles(join(written, APART))).toHaveLength(1);
    expect(names).toEqual(expect.arrayContaining(['profile.json', 'truth.json']));
    for (const { name, bytes } of await sampleFiles()) {
      expect(Buffer.compare(readFileSync(join(folder, 'new', 'folder', name)), bytes), name).toBe(0);
    }
    const profile: unknown = JSON.parse(readFileSync(join(folder, 'new', 'folder', 'profile.json'), 'utf8'));
    expect(profile).toEqual(SAMPLE_PROFILE);
  });

  it('mends what an interruption left, takes away what it no longer makes, and leaves the rest alone', async () => {
    writeFileSync(join(folder, '.School alarm activations.csv.unfinished'), 'half a fi');
    writeFileSync(join(folder, 'School alarm activations.csv'), 'damaged');
    writeFileSync(join(folder, 'Former workbook.xlsx'), 'of an earlier version');
    writeFileSync(join(folder, "Somebody's own.xlsx"), 'keep');
    writeFileSync(join(folder, '.sample-files'), 'Former workbook.xlsx\n../outside.xlsx\n');
    const names = await writeSample(folder);
    expect(visibleFiles().sort()).toEqual([...names, APART, "Somebody's own.xlsx"].sort());
    expect(readFileSync(join(folder, 'School alarm activations.csv'), 'latin1')).toMatch(
      /^Stonebridge schools/,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });
});
