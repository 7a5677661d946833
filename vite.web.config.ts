import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { defineConfig, type Plugin } from 'vite';

/** The pages of the add-in and of the workbench, each in its room. All end up side by side in `dist/web`. */
const PAGES = [
  'src/taskpane/taskpane.html',
  'src/dashboard/dashboard.html',
  'src/commands/commands.html',
  // One stands in for Excel, the other runs scripts that add and delete sheets: never where the add-in is hosted.
  ...(process.env['ADD_IN_URL']
    ? []
    : ['src/workbench/page/workbench.html', 'src/workbench/conformance/page/conformance.html']),
  'src/pages/support.html',
  'src/pages/privacy.html',
].filter((page) => existsSync(page));

/** Puts pages next to each other, whichever room they come from: their addresses are what a manifest names. */
const pagesSideBySide: Plugin = {
  name: 'pages-side-by-side',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'asset' || !output.fileName.endsWith('.html')) continue;
      const up = '../'.repeat(output.fileName.split('/').length - 1);
      output.fileName = basename(output.fileName);
      output.source = String(output.source).replaceAll(`"${up}`, '"./');
    }
  },
};

/** Where the built pages are hosted; what `npm start` serves where nothing is said. */
const HOME = (process.env['ADD_IN_URL'] ?? 'https://localhost:3443').replace(/\/+$/, '');

/** Puts the manifest and the icons it names beside the pages, with the address they are hosted at. */
const manifestAndIcons: Plugin = {
  name: 'manifest-and-icons',
  generateBundle() {
    const manifest = readFileSync('manifest.xml', 'utf8')
      // A domain is named without the folder behind it.
      .replaceAll('<AppDomain>https://localhost:3443<', `<AppDomain>${new URL(HOME).origin}<`)
      .replaceAll('https://localhost:3443', HOME);
    this.emitFile({ type: 'asset', fileName: 'manifest.xml', source: manifest });
    const icons = join('assets', 'icons');
    for (const name of readdirSync(icons)) {
      this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(join(icons, name)) });
    }
  },
};

/** Bundles what runs in a browser. Addresses are relative, so that the files work in any folder of any server. */
export default defineConfig({
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [pagesSideBySide, manifestAndIcons],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // What a page needs first is measured by a test, not by a warning.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      input: PAGES,
      onLog: (level, log, tell) => {
        // Fluent UI marks its files for servers that render; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
});
