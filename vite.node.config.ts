import { defineConfig } from 'vite';

/** Bundles what runs in Node: the command line, the worker that reads files, the sample maker and the bench. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        cli: 'src/cli/main.ts',
        'read-worker': 'src/files/read/node-worker.ts',
        sample: 'sample/write.ts',
        bench: 'tests/bench/main.ts',
      },
      // All in one folder: a module finds the worker's bundle beside itself, whichever file it is bundled into.
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
