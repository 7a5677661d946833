import { createRoot } from 'react-dom/client';

import { leadTo } from '../commands/lead-to';
import { commandAt } from '../commands/ribbon-commands';
import { languageOf } from '../core/language/languages';
import { saveFile, XLSX_TYPE } from '../dashboard/save-file';
import { browserWorkerLauncher } from '../files/read/browser-worker-launcher';
import { createWorkbookReader } from '../files/read/workbook-reader';
import { inWorker, startAnalyst } from './analysis/start-analyst';
import { Pane } from './components/pane';
import { toolsOf } from './components/pane-context';
import { excelWorkbook } from './model/excel-workbook';
import { PaneWork } from './model/pane-work';
import { placeInStorage } from './kept-place';
import { makeSampleInWorker } from './sample/make-sample-in-worker';
import { themeOf } from './theme';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the pane.');

await Office.onReady();

const language = languageOf(Office.context.displayLanguage);
document.documentElement.lang = language;

const place = placeInStorage(() => localStorage, placeKey());
const pane = new PaneWork({
  workbook: excelWorkbook,
  analyst: startAnalyst(
    inWorker(() => new Worker(new URL('./analysis/worker.ts', import.meta.url), { type: 'module' })),
  ),
  reader: createWorkbookReader({
    startWorker: browserWorkerLauncher(
      () => new Worker(new URL('../files/read/browser-worker.ts', import.meta.url), { type: 'module' }),
    ),
  }),
  language,
  clock: { now: () => performance.now(), stamp: () => new Date().toISOString(), today: localDay },
  ...(place && { place }),
  saveFile: (name, bytes) => keepsFiles() && saveFile(name, new Blob([bytes], { type: XLSX_TYPE })),
  makeSample: makeSampleInWorker(
    () => new Worker(new URL('./sample/sample-worker.ts', import.meta.url), { type: 'module' }),
  ),
});

const darkness = matchMedia('(prefers-color-scheme: dark)');
const tools = toolsOf(pane);
const view = createRoot(root);
const show = () => {
  view.render(<Pane tools={tools} theme={themeOf(officeColours(), darkness.matches)} />);
};
darkness.addEventListener('change', show);
show();
window.addEventListener('pagehide', ({ persisted }) => {
  if (!persisted) void pane.close();
});
const command = commandAt(location.search);
void pane.open(command?.step);
if (command?.step) {
  // What the ribbon offers is about the workbook in front: it need not be asked for again.
  void pane.look();
  pane.goToStep(command.step);
}
if (command?.part) leadTo(command.part, document);

/** The day it is where this runs, as 2018-06-30. */
function localDay(): string {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The open workbook's address; a workbook that was never saved has none. */
function placeKey(): string | undefined {
  const { document: opened } = Office.context as Partial<Office.Context>;
  return opened?.url;
}

/** Excel for Mac and iPad shows pages in a window that drops downloads without a word. */
function keepsFiles() {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}

/** Office says its colours on some platforms only. */
function officeColours() {
  const { officeTheme } = Office.context as Partial<Office.Context>;
  return officeTheme;
}
