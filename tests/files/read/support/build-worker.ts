import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'vite';

const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));

/** A worker bundled for a test, in a folder of its own. */
export interface BuiltWorker {
  readonly folder: string;
  /** The name of the worker's file in it. */
  readonly name: string;
  readonly url: URL;
  readonly remove: () => Promise<void>;
}

/** Bundles the worker that reads files, for Node or for a browser, with the libraries in it. */
export async function buildReadWorker(platform: 'node' | 'browser'): Promise<BuiltWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'read-worker-'));
  const name = 'read-worker.mjs';
  const isNode = platform === 'node';
  await build({
    configFile: false,
    root: PROJECT,
    publicDir: false,
    logLevel: 'error',
    ...(isNode ? { ssr: { noExternal: true } } : {}),
    build: {
      ssr: isNode,
      outDir: folder,
      emptyOutDir: true,
      target: isNode ? 'node20' : 'es2022',
      minify: !isNode,
      modulePreload: false,
      rolldownOptions: {
        input: { 'read-worker': join(PROJECT, 'src/files/read', `${platform}-worker.ts`) },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[name].mjs' },
      },
    },
  });
  return {
    folder,
    name,
    url: pathToFileURL(join(folder, name)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
