import { type CountedYear, type YearAnalysis } from '../../core/analyse-year';
import { type CheckRun, recheck, startCheck } from '../../core/check/check-run';
import type { ChangedCell } from '../../core/check/compare-inputs';
import type { CellEdit } from '../../core/check/fixes/edit';
import { gridWithCells } from '../../core/check/fixes/edit-grid';
import { planFixes } from '../../core/check/fixes/plan-fixes';
import { followRows, markRows } from '../../core/check/fixes/row-marks';
import { RULES } from '../../core/check/rules/rules';
import { summariseYear } from '../../core/figures/summarise';
import type { Selection } from '../../core/figures/selection';
import { type FigureTrace, type TraceRequest, valueOfFigure } from '../../core/figures/trace-figure';
import type { Cell } from '../../core/grid/cell';
import { cellKey } from '../../core/grid/grid';
import type { SourceWorkbook } from '../../core/grid/workbook';
import type { Language } from '../../core/language/languages';
import { previewEdits } from '../../core/preview-fixes';
import { EMPTY_PROFILE, type Profile } from '../../core/profile/profile';
import { composeReport } from '../../core/report/compose-report';
import type { Given } from '../../core/report/checker/remark';
import type { ReportInput } from '../../core/report/report-input';
import { layOutReport } from '../../core/report/workbook/lay-out-report';
import type { WorkbookPlan } from '../../core/report/workbook/plan';
import { type DashboardModel, makeDashboard } from '../../dashboard/model/dashboard';
import { followFigure } from '../../dashboard/model/follow-figure';
import { makeShare, type ShareModel } from '../../dashboard/model/share';
import { receiveWorkbook, type WorkbookData } from '../../files/read/read-protocol';
import type { PresentFigures } from './analyst';
import { countWhatFits } from './count-what-fits';
import { type FindingFilter, type FindingGroup, type FindingItem, FindingShelf } from './finding-shelf';
import { type FixPreviewView, type FixRequest, viewEdits } from './fix-view';
import { type CellsOfSheet, type ChangedSheetData, LiveSheets } from './live-sheets';
import { makePublicFile, type PublicFileAnswer } from './public-file';
import { givenBeside } from './published-before';
import { outlineOf, type ReportOutline } from './report-outline';
import { type SheetWindow, type WindowPlace, windowOf } from './sheet-window';
import { overviewOfYear, type YearOverview } from './year-overview';

/** Cells that were changed on a sheet. */
export interface CellChanges {
  readonly file: string;
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
}

/** A year as it was worked out last. */
interface Worked {
  readonly counted: CountedYear;
  readonly run: CheckRun;
  readonly shelf: FindingShelf;
  /** Made when the report is asked for. */
  given?: Given;
}

/**
 * The desk at which a year is worked out: it keeps the workbooks and what was made of them, and answers what the pane
 * asks. It runs in a worker, so that the pane never waits; in tests it runs beside the test. Every answer is plain data.
 */
export class YearDesk {
  #workbooks: readonly SourceWorkbook[] = [];
  #profile: Profile = EMPTY_PROFILE;
  #language: Language = 'en-GB';
  #worked: Worked | undefined;
  /** Whether the whole profile was obeyed when the year was worked out last. */
  #isWhole = false;
  readonly #sheets = new LiveSheets();

  /** Puts a workbook on the desk, in the place of one of the same name. */
  take(workbook: WorkbookData): void {
    const taken = receiveWorkbook(workbook);
    const at = this.#workbooks.findIndex(({ file }) => file === taken.file);
    this.#workbooks = at < 0 ? [...this.#workbooks, taken] : this.#workbooks.with(at, taken);
  }

  /** Takes a workbook away. */
  drop(file: string): void {
    this.#workbooks = this.#workbooks.filter((workbook) => workbook.file !== file);
  }

  /** Says whether a workbook is last year's. */
  markPrevious(file: string, isPrevious: boolean): void {
    this.#workbooks = this.#workbooks.map((workbook) =>
      workbook.file === file ? { ...workbook, isPrevious } : workbook,
    );
  }

  /**
   * Works the year out; from then on what is said of it is said in `language`. A profile that names what is not there
   * gives an obstacle, and no findings.
   */
  analyse(profile: Profile, language: Language): YearOverview {
    this.#profile = profile;
    this.#language = language;
    return this.#workOut();
  }

  /** Takes in decisions that change no figure: about the report's texts and names. */
  remember(profile: Profile): void {
    this.#profile = profile;
  }

  /** Takes in cells that were changed on a sheet, and brings figures and findings up to date. */
  change({ file, sheet, cells }: CellChanges): YearOverview {
    const before = this.#year();
    const gridAt = before.counted.recognition.grids.findIndex(
      ({ source }) => source.file === file && source.sheet === sheet,
    );
    const grid = before.counted.recognition.grids[gridAt];
    if (!grid) return this.#keep(before.counted, before.run);
    const changed = gridWithCells(
      grid,
      new Map(cells.map(({ row, column, cell }) => [cellKey(row, column), cell])),
    );
    this.#workbooks = this.#workbooks.map((workbook) =>
      workbook.grids.includes(grid)
        ? { ...workbook, grids: workbook.grids.map((one) => (one === grid ? changed : one)) }
        : workbook,
    );
    return this.#workOut([{ grid: changed, cells }]);
  }

  /**
   * Takes in what was read again of a workbook, and brings figures and findings up to date: what only changed in cells
   * is checked again where it can matter, everything else from the start. `undefined`: nothing is other than it was.
   */
  async hear(file: string, sheets: readonly ChangedSheetData[]): Promise<YearOverview | undefined> {
    const before = this.#workbooks.find((workbook) => workbook.file === file);
    if (!before) return undefined;
    const { workbook, changed } = await this.#sheets.apply(before, sheets);
    if (workbook === before) return undefined;
    this.#workbooks = this.#workbooks.map((one) => (one === before ? workbook : one));
    return this.#workOut(changed);
  }

  /** Puts the findings into groups; `findings` then speaks of these. */
  groups(filter: FindingFilter): FindingGroup[] {
    return this.#year().shelf.group(filter);
  }

  /** Some findings of a group. */
  findings(group: string, first: number, count: number): FindingItem[] {
    return this.#year().shelf.page(group, first, count);
  }

  /** What putting findings right would change; nothing is changed. */
  previewFix(request: FixRequest): FixPreviewView {
    const { counted, shelf } = this.#year();
    const one = 'number' in request ? shelf.finding(request.number) : undefined;
    const findings = one ? [one] : this.#analysis().findings;
    const profile = this.#profile;
    const plan = planFixes([request.rule], { records: counted.records, findings, profile });
    const preview = previewEdits({ workbooks: this.#workbooks, profile }, this.#analysis(), plan.edits);
    const systems = new Map(this.#workbooks.map(({ file, dateSystem }) => [file, dateSystem]));
    return {
      rule: request.rule,
      edits: markRows(this.#workbooks, plan.edits),
      shown: viewEdits(plan, (file) => systems.get(file) ?? '1900'),
      leftOut: plan.leftOut,
      figures: preview.figures,
      counted: { before: counted.rowCounts.counted, after: preview.analysis.rowCounts.counted },
    };
  }

  /** Where the cells of edits that were made lie now; `undefined` where that cannot be told. */
  followRows(edits: readonly CellEdit[]): (CellEdit | undefined)[] {
    return followRows(this.#workbooks, edits);
  }

  /** Some rows of a sheet; `undefined` where it is not there. */
  rows(place: WindowPlace): SheetWindow | undefined {
    const grid = this.#workbooks
      .find(({ file }) => file === place.file)
      ?.grids.find(({ source }) => source.sheet === place.sheet);
    return grid && windowOf(grid, place);
  }

  /** The covering report as it would be written. */
  outline(): ReportOutline {
    const worked = this.#year();
    worked.given ??= givenBeside(worked.counted, this.#profile, this.#language);
    const document = composeReport(this.#reportInput());
    return outlineOf(document, worked.counted.cube, this.#profile, worked.given, this.#language);
  }

  /** The report, laid out to be written into the workbook. */
  plan(): WorkbookPlan {
    return layOutReport(composeReport(this.#reportInput()), this.#year().counted.cube);
  }

  /** The year at a glance, as far as it is selected. */
  dashboard(selection: Selection, language: Language): DashboardModel {
    return makeDashboard(this.#year().counted, selection, language);
  }

  /** Follows a figure to the rows and cells it was made of. */
  trace(request: TraceRequest): FigureTrace {
    return followFigure(request, this.#year().counted);
  }

  /** The figures a sign-off is for, and what each of some figures is now. */
  figures(requests: readonly TraceRequest[]): PresentFigures {
    const { counted, run } = this.#year();
    const { year, years, totals, by, rows } = summariseYear({ ...counted, findings: run.findings });
    const values = requests.map((request) => valueOfFigure(request, counted));
    return { sealed: { year, years, totals, by, rows }, values };
  }

  /** The tables as anybody may see them. */
  share(): ShareModel {
    return makeShare(this.#reportInput());
  }

  /** The public copy as a file. */
  publicFile(): Promise<PublicFileAnswer> {
    return makePublicFile(this.#reportInput(), this.#language);
  }

  /** `changed`: cells of sheets as they are now, where nothing else is other than it was when this was done last. */
  #workOut(changed?: readonly CellsOfSheet[]): YearOverview {
    const { counted, unfit } = countWhatFits(this.#workbooks, this.#profile, this.#language);
    const run = this.#isWhole ? this.#worked?.run : undefined;
    this.#isWhole = !unfit;
    if (unfit) return { ...this.#keep(counted, startCheck(RULES, counted)), ...unfit };
    if (!run || !changed) return this.#keep(counted, startCheck(RULES, counted));
    const places = changed.flatMap(({ grid, cells }): ChangedCell[] => {
      const at = counted.recognition.grids.indexOf(grid);
      return cells.map(({ row, column }) => ({ grid: at, row, column }));
    });
    return this.#keep(counted, recheck(run, counted, places));
  }

  #reportInput(): ReportInput {
    const { counted, run } = this.#year();
    const { cube, records, rowCounts } = counted;
    return { cube, records, rowCounts: rowCounts.sheets, findings: run.findings, profile: this.#profile };
  }

  #analysis(): YearAnalysis {
    const { counted, run } = this.#year();
    return { ...counted, findings: run.findings };
  }

  /** Throws where nothing was worked out yet: a mistake of whoever asks. */
  #year(): Worked {
    if (!this.#worked) throw new Error('No year has been worked out yet.');
    return this.#worked;
  }

  #keep(counted: CountedYear, run: CheckRun): YearOverview {
    const shelf = new FindingShelf(run.findings, counted.recognition, this.#language);
    this.#worked = { counted, run, shelf };
    return overviewOfYear(counted, shelf.counts, this.#language);
  }
}
