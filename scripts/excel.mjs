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
    hasExcel: () =>
      ['HKLM', 'HKCU'].some((hive) => {
        const key = `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`;
        return spawnSync('reg', ['query', key], { stdio: 'ignore' }).status === 0;
      }),
    sideload(manifest) {
      const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
      must('reg', ['add', key, '/v', NAME, '/t', 'REG_SZ', '/d', manifest, '/f']);
    },
    start: () => must('cmd', ['/c', 'start', 'excel']),
  },
  darwin: {
    hasExcel: () => spawnSync('open', ['-Ra', 'Microsoft Excel'], { stdio: 'ignore' }).status === 0,
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
if (!platform?.hasExcel()) {
  console.log(
    `${platform ? 'Excel was not found on this machine' : 'Excel does not run on this system'}, so there is nothing to put the add-in into. ` +
      'Nothing was changed.\n\n' +
      'Without Excel:        npm start -- --serve shows the add-in beside a workbook in your browser.\n' +
      'In Excel on the web:  keep npm start -- --serve running, open a workbook, and choose Home, Add-ins, More Add-ins,\n' +
      '                      Upload My Add-in. The file is dist/web/manifest.xml. Your browser must trust the certificate\n' +
      '                      of https://localhost:3443: open that address once and accept it.',
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
