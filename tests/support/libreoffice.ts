import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How long one start, with all it converts, may take before it counts as hung. */
const DEADLINE = 110_000;

/** Makes LibreOffice recalculate every formula on load; left to itself it trusts the values a file carries. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

function starts(command: string, versionOption: string): boolean {
  const child = spawnSync(command, [versionOption], { stdio: 'ignore' });
  return child.error === undefined;
}

/**
 * Whether tests that need LibreOffice are left out: only where it is not installed, and never on the build server,
 * where its absence must fail. Use as `describe.skipIf(leaveOutLibreOffice())`; the reason is printed.
 */
export function leaveOutLibreOffice(): boolean {
  if (process.env['CI'] === 'true' || starts('soffice', '--version')) return false;
  process.stderr.write(
    'LEFT OUT: LibreOffice (soffice) is not installed, so no workbook is recalculated here.\n',
  );
  return true;
}

/** Opens a workbook in LibreOffice, recalculates every formula and gives it back as .xlsx. */
export async function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
  return (await recalculateAll([xlsx]))[0]!;
}

/** Recalculates several workbooks in one start of LibreOffice; what it gives is in the order of what it got. */
export async function recalculateAll(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convert(workbooks, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
}

/** Prints a workbook to PDF, as its print set-up says. */
export async function renderToPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return (await convert([xlsx], 'pdf:calc_pdf_Export', 'pdf'))[0]!;
}

/** The pages of a PDF as PNG pictures, in order. `resolution` is in dots per inch. */
export async function picturesOfPages(pdf: Uint8Array, resolution = 60): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const source = join(folder, 'pages.pdf');
    await writeFile(source, pdf);
    await run('pdftoppm', ['-r', String(resolution), '-png', source, join(folder, 'page')], {
      timeout: DEADLINE,
    });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
  });
}

/** The text of a PDF, page by page, laid out as printed. */
export async function textOfPages(pdf: Uint8Array): Promise<string[]> {
  return inFolder(async (folder) => {
    const source = join(folder, 'pages.pdf');
    await writeFile(source, pdf);
    const { stdout } = await run('pdftotext', ['-layout', source, '-'], { timeout: DEADLINE });
    return stdout.split('\f').slice(0, -1);
  });
}

async function convert(
  workbooks: readonly Uint8Array[],
  filter: string,
  extension: string,
): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    // A profile of its own, so that no setting of this machine and no other conversion meddles.
    const settings = join(folder, 'profile', 'user');
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, 'registrymodifications.xcu'), RECALCULATE_ALWAYS);
    const sources = workbooks.map((_, index) => join(folder, `workbook-${String(index)}.xlsx`));
    await Promise.all(sources.map((source, index) => writeFile(source, workbooks[index]!)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const { stderr } = await run(
      'soffice',
      [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', out, ...sources],
      { timeout: DEADLINE, killSignal: 'SIGKILL' },
    );
    const converted: Uint8Array[] = [];
    for (const index of workbooks.keys()) {
      const bytes = await readFile(join(out, `workbook-${String(index)}.${extension}`)).catch(
        () => undefined,
      );
      if (!bytes) throw new Error(`LibreOffice could not open workbook ${String(index + 1)}. ${stderr}`);
      converted.push(new Uint8Array(bytes));
    }
    return converted;
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
