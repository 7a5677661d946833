import type { OpenWorkbook } from './open-workbook';

/** What speaks with Excel is fetched once it is needed: the pane stands before. */
const inExcel = async () => (await import('../../excel/open-workbook')).openWorkbook;

/** The workbook that is open in Excel. */
export const excelWorkbook: OpenWorkbook = {
  read: async (options) => {
    const { source, sheets } = await (await inExcel()).read(options);
    const { knownSheets } = await import('../../excel/listen/known-sheet');
    return { source, sheets: knownSheets(sheets) };
  },
  listen: async (options) => (await inExcel()).listen(options),
  loadMemory: async () => (await inExcel()).loadMemory(),
  saveMemory: async (base, mine) => (await inExcel()).saveMemory(base, mine),
  goTo: async (sheet, cells, showHidden) => (await inExcel()).goTo(sheet, cells, showHidden),
  planFixes: async (edits) => (await inExcel()).planFixes(edits),
  findMade: async (planned) => (await inExcel()).findMade(planned),
  applyFixes: async (edits) => (await inExcel()).applyFixes(edits),
  revertFixes: async (fixed) => (await inExcel()).revertFixes(fixed),
  readTyped: async (profile) => (await inExcel()).readTyped(profile),
  findReport: async () => (await inExcel()).findReport(),
  previewReport: async (plan) => (await inExcel()).previewReport(plan),
  regenerateReport: async (wanted) => (await inExcel()).regenerateReport(wanted),
  putChart: async (plan) => (await inExcel()).putChart(plan),
  openPublicCopy: async (make) =>
    (await import('../../excel/public-copy/open-public-copy')).openPublicCopy(make),
  removeReport: async (base, profile) => (await inExcel()).removeReport(base, profile),
};
