import { placeOf } from '../../src/core/check/fixes/apply-edits';
import type { CellEdit } from '../../src/core/check/fixes/edit';
import type { Language } from '../../src/core/language/languages';
import type { SourceWorkbook } from '../../src/core/grid/workbook';
import type { CellRange } from '../../src/core/grid/address';
import type { SheetPlan } from '../../src/core/report/workbook/plan';
import { type Memory, NO_MEMORY } from '../../src/excel/storage/memory';
import { knownSheets } from '../../src/excel/listen/known-sheet';
import type { ListenOptions } from '../../src/excel/listen/listen-to-sheets';
import type { ChangedSheet } from '../../src/excel/listen/read-changes';
import { WritingStopped } from '../../src/excel/write/write-queue';
import { handleRequest } from '../../src/files/read/handle-request';
import { Grid } from '../../src/core/grid/grid';
import { createWorkbookReader } from '../../src/files/read/workbook-reader';
import { startAnalyst } from '../../src/taskpane/analysis/start-analyst';
import type { OpenWorkbook, ReportChange } from '../../src/taskpane/model/open-workbook';
import { PaneWork } from '../../src/taskpane/model/pane-work';
import type { KeptPlace, Place } from '../../src/taskpane/model/surroundings';
import { inProcess } from './in-process';

/** An open workbook that does what it is asked, and notes it. */
export class NotedWorkbook implements OpenWorkbook {
  memory: Memory = NO_MEMORY;
  readonly went: { sheet: string; cells: CellRange; showHidden: boolean }[] = [];
  readonly fixed: CellEdit[] = [];
  readonly reverted: CellEdit[] = [];
  readonly written: string[][] = [];
  /** Which cells somebody changed after they were put right. */
  changedSince: (edit: CellEdit) => boolean = () => false;
  hiddenSheet: string | undefined;
  change: ReportChange = { added: ['Cover'], rewritten: [], deleted: [], clashes: [], isUnfinished: false };
  /** Thrown by the next call of that name. */
  fault: { readonly of: keyof OpenWorkbook; readonly error: Error } | undefined;

  constructor(readonly source: SourceWorkbook) {}

  read: OpenWorkbook['read'] = () => {
    this.#fail('read');
    // A reading hands its memory over: each gives grids of their own.
    const grids = this.source.grids.map(({ data }) => new Grid(structuredClone(data)));
    const sheets = knownSheets(new Map(grids.map((grid) => [grid.source.sheet, grid])));
    return Promise.resolve({ source: { ...this.source, grids }, sheets });
  };
  /** Everybody who listens; they are told with `tell`. */
  readonly listeners: { readonly options: ListenOptions; isTelling: boolean }[] = [];
  listen: OpenWorkbook['listen'] = (options) => {
    this.#fail('listen');
    const listener = { options, isTelling: false };
    this.listeners.push(listener);
    return Promise.resolve({
      begin: () => {
        listener.isTelling = true;
      },
      settled: () => Promise.resolve(),
      close: () => {
        this.listeners.splice(this.listeners.indexOf(listener), 1);
        return Promise.resolve();
      },
    });
  };
  /** Somebody changes sheets. */
  async tell(changed: readonly ChangedSheet[]): Promise<void> {
    for (const { options, isTelling } of this.listeners) if (isTelling) await options.onChange(changed);
  }
  loadMemory: OpenWorkbook['loadMemory'] = async () => {
    this.#fail('loadMemory');
    return Promise.resolve(this.memory);
  };
  saveMemory: OpenWorkbook['saveMemory'] = async (_, mine) => {
    this.#fail('saveMemory');
    this.memory = { ...mine, revision: mine.revision + 1 };
    return Promise.resolve({ memory: this.memory, merged: false, conflicts: [] });
  };
  goTo: OpenWorkbook['goTo'] = async (sheet, cells, showHidden) => {
    this.#fail('goTo');
    if (sheet === this.hiddenSheet && !showHidden) return Promise.resolve('hidden');
    this.went.push({ sheet, cells, showHidden });
    return Promise.resolve(undefined);
  };
  /** How many fixes are made before Excel stops with the fault of `applyFixes`. */
  madeBeforeFault = 0;
  /** What is remembered at the moment the first cell changes. */
  memoryAtFixing: Memory | undefined;
  planFixes: OpenWorkbook['planFixes'] = async (edits) => {
    this.#fail('planFixes');
    const fixed = edits.map((edit) => ({ edit, formatBefore: '@', formatAfter: 'General' }));
    return Promise.resolve({ fixed, leftOut: [] });
  };
  findMade: OpenWorkbook['findMade'] = async (planned) => {
    this.#fail('findMade');
    return Promise.resolve(planned.slice(0, this.madeBeforeFault));
  };
  applyFixes: OpenWorkbook['applyFixes'] = async (edits) => {
    this.memoryAtFixing = this.memory;
    this.#fail('applyFixes');
    this.fixed.push(...edits);
    const fixed = edits.map((edit) => ({ edit, formatBefore: '@', formatAfter: 'General' }));
    return Promise.resolve({ fixed, leftOut: [] });
  };
  revertFixes: OpenWorkbook['revertFixes'] = async (fixed) => {
    this.#fail('revertFixes');
    const edits = fixed.map(({ edit }) => edit);
    this.reverted.push(...edits.filter((edit) => !this.changedSince(edit)));
    const left = edits.filter((edit) => this.changedSince(edit));
    return Promise.resolve({
      leftOut: left.map((edit) => ({ ...placeOf(edit), reason: 'changed since' as const })),
    });
  };
  readTyped: OpenWorkbook['readTyped'] = (profile) => Promise.resolve({ profile, changed: [] });
  /** Whether the writing of what stands in it stopped half-way. */
  isUnfinished = false;
  findReport: OpenWorkbook['findReport'] = () => {
    this.#fail('findReport');
    return Promise.resolve({ sheets: this.written.at(-1) ?? [], isUnfinished: this.isUnfinished });
  };
  previewReport: OpenWorkbook['previewReport'] = () => Promise.resolve(this.change);
  /** What somebody typed on the report's sheets meanwhile, by block id. */
  typed: Readonly<Record<string, string>> = {};
  /** Called between the round trips of a writing. */
  whileWriting: () => void = () => undefined;
  regenerateReport: OpenWorkbook['regenerateReport'] = async ({ base, profile, compose, signal }) => {
    this.#fail('regenerateReport');
    this.whileWriting();
    if (signal?.aborted) {
      this.written.push(['Cover']);
      this.isUnfinished = true;
      throw new WritingStopped();
    }
    this.isUnfinished = false;
    const texts = { ...profile.report?.texts, ...this.typed };
    const memory = { ...base, profile: { ...profile, report: { ...profile.report, texts } } };
    const plan = await compose(memory.profile);
    this.written.push(plan.sheets.map(({ name }) => name));
    this.memory = memory;
    return { memory, kept: Object.keys(this.typed), conflicts: [] };
  };
  removeReport: OpenWorkbook['removeReport'] = (base, profile) =>
    Promise.resolve({
      memory: { ...base, profile },
      kept: [],
      conflicts: [],
      removed: this.written.pop() ?? [],
    });

  readonly charts: SheetPlan[] = [];
  putChart: OpenWorkbook['putChart'] = (plan) => {
    this.#fail('putChart');
    this.charts.push(plan);
    return Promise.resolve(plan.name);
  };

  /** Whether this Excel opens files as new workbooks. */
  canOpenCopies = true;
  /** Whether files can be kept on this computer. */
  keepsFiles = true;
  readonly copies: Uint8Array[] = [];
  openPublicCopy: OpenWorkbook['openPublicCopy'] = async (make) => {
    const file = await make();
    if (file.obstacles) return { outcome: 'withheld', obstacles: file.obstacles };
    const { bytes } = file;
    if (!this.canOpenCopies) return { outcome: 'not opened', reason: 'not-supported', message: '', bytes };
    this.copies.push(bytes);
    return { outcome: 'opened' };
  };

  #fail(of: keyof OpenWorkbook): void {
    if (this.fault?.of !== of) return;
    const { error } = this.fault;
    this.fault = undefined;
    throw error;
  }
}

/** A place as this computer keeps it. */
export function notedPlace(first?: Place): KeptPlace & { readonly last: () => Place | undefined } {
  let last = first;
  return {
    load: () => last,
    keep: (place) => {
      last = place;
    },
    last: () => last,
  };
}

/** A pane on a workbook, its year worked out beside the test. */
export function openPane(
  source: SourceWorkbook,
  language: Language = 'en-GB',
  kept: { readonly memory?: Memory; readonly place?: KeptPlace } = {},
) {
  const workbook = new NotedWorkbook(source);
  if (kept.memory) workbook.memory = kept.memory;
  let time = 0;
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const pane = new PaneWork({
    workbook,
    saveFile: (name, bytes) => {
      if (workbook.keepsFiles) saved.push({ name, bytes });
      return workbook.keepsFiles;
    },
    analyst: startAnalyst(inProcess),
    reader: createWorkbookReader({
      startWorker: ({ onResponse }) => ({
        send: ({ message }) => {
          void handleRequest(message).then(({ message: answer }) => {
            onResponse(answer);
          });
        },
        terminate: () => undefined,
      }),
    }),
    language,
    ...(kept.place && { place: kept.place }),
    clock: {
      now: () => (time += 10),
      stamp: () => new Date(Date.UTC(2024, 5, 1, 9, 0, ++time)).toISOString(),
      today: () => '2018-06-30',
    },
  });
  return { pane, workbook, saved, work: () => pane.store.work() };
}
