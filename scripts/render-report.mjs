/**
 * Shows a report workbook as pictures of its printed pages, to look at page by page.
 *
 *   node scripts/render-report.mjs [REPORT.xlsx] [FOLDER] [DOTS-PER-INCH]
 *
 * Without arguments: the newest .xlsx in out/, pages into out/pages/, 80 dots an inch. Needs LibreOffice (soffice)
 * and pdftoppm (poppler-utils) on the search path. LibreOffice recalculates every formula before it prints.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  render(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function render([report = newestReport(), folder = join(root, 'out', 'pages'), resolution = '80']) {
  if (report === undefined || !existsSync(report)) {
    throw new Error('There is no report to show. Name one, or run npm start first.');
  }
  if (!/^\d{2,3}$/.test(resolution)) throw new Error('The resolution is in dots an inch, such as 80.');
  const working = mkdtempSync(join(tmpdir(), 'render-report-'));
  try {
    const pdf = print(resolve(report), working);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (/^page-\d+\.png$/.test(name)) rmSync(join(folder, name));
    run('pdftoppm', ['-r', resolution, '-png', pdf, join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name)).length;
    console.log(`${pages} pages in ${folder}`);
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

/** Prints with a profile of its own, in which formulas are always recalculated. Gives the path of the PDF. */
function print(workbook, working) {
  const settings = join(working, 'profile', 'user');
  mkdirSync(settings, { recursive: true });
  writeFileSync(
    join(settings, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(working, 'profile')).href}`;
  const printing = ['--headless', '--norestore', '--convert-to', 'pdf:calc_pdf_Export', '--outdir', working];
  run('soffice', [profile, ...printing, workbook]);
  const pdf = join(working, `${basename(workbook, extname(workbook))}.pdf`);
  if (!existsSync(pdf)) throw new Error(`LibreOffice could not print ${workbook}.`);
  return pdf;
}

function newestReport() {
  const out = join(root, 'out');
  if (!existsSync(out)) return undefined;
  return readdirSync(out)
    .filter((name) => name.endsWith('.xlsx') && !name.startsWith('~$'))
    .map((name) => join(out, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0];
}

function run(command, parameters) {
  const child = spawnSync(command, parameters, { encoding: 'utf8' });
  if (child.error) throw new Error(`${command} could not be started; is it installed?`);
  if (child.status !== 0) throw new Error(`${command} failed: ${child.stderr}`);
}
