/**
 * Puts the add-in into the Excel of this machine for trying it out, and serves it until it is ended: `npm run excel`.
 * With `--conformance` the pane shows the conformance scenarios instead. Windows and macOS only, where Excel is.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NAME = 'cctv-annual-report';

/** What Microsoft's documentation says of sideloading, by platform. */
const PLATFORMS = {
  win32: {
    sideload(manifest) {
      const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
      must('reg', ['add', key, '/v', NAME, '/t', 'REG_SZ', '/d', manifest, '/f']);
    },
    start: () => must('cmd', ['/c', 'start', 'excel']),
  },
  darwin: {
    sideload(manifest) {
      const folder = join(
        homedir(),
        'Library',
        'Containers',
        'com.microsoft.Excel',
        'Data',
        'Documents',
        'wef',
      );
      mkdirSync(folder, { recursive: true });
      copyFileSync(manifest, join(folder, `${NAME}.xml`));
    },
    start: () => must('open', ['-a', 'Microsoft Excel']),
  },
};

const platform = PLATFORMS[process.platform];
if (!platform) {
  console.log(
    'There is no Excel for this system, so there is nothing to put the add-in into. Try it in the workbench: npm start -- --serve. ' +
      'In Excel on the web, upload dist/web/manifest.xml under Add-ins, Upload My Add-in, while the workbench is served.',
  );
  process.exit(0);
}

const manifest = join(root, 'dist', 'excel-manifest.xml');
const written = readFileSync(join(root, 'dist', 'web', 'manifest.xml'), 'utf8');
const page = process.argv.includes('--conformance') ? 'conformance.html' : 'taskpane.html';
writeFileSync(manifest, written.replaceAll('/taskpane.html', `/${page}`));

// Excel shows a page only where this machine trusts its certificate; the system asks before that is changed.
const { getHttpsServerOptions } = await import('office-addin-dev-certs');
const { serveWorkbench } = await import(pathToFileURL(join(root, 'dist', 'node', 'serve.mjs')).href);
await serveWorkbench({ root, certificate: await getHttpsServerOptions() });
platform.sideload(manifest);
platform.start();
console.log(
  'Excel is starting. Open a workbook and press Open on the Home tab, in the group CCTV Annual Report. Ctrl+C ends it.',
);

function must(command, parameters) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`“${command}” did not succeed, so the add-in is not in Excel. Is Excel installed here?`);
  process.exit(1);
}
