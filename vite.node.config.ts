import { defineConfig } from 'vite';

/** Bundles what runs in Node: the command line, the worker that reads files, the sample maker, the workbench's server, the bench and the gallery. */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  // What is asked for only now and then stays a package: certificates where something is served, browsers where one is
  // driven, jsdom where the bench starts an Excel.
  ssr: { noExternal: true, external: ['office-addin-dev-certs', 'playwright-core', 'jsdom'] },
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
        conformance: 'src/workbench/conformance/import.ts',
        serve: 'src/workbench/server/serve-workbench.ts',
        bench: 'tests/bench/main.ts',
        gallery: 'tests/e2e/gallery/main.ts',
      },
      // All in one folder: a module finds the worker's bundle beside itself, whichever file it is bundled into.
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
