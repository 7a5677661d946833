import type { Selection } from '../../core/figures/selection';
import type { TraceRequest } from '../../core/figures/trace-figure';
import type { Language } from '../../core/language/languages';
import type { GridData } from '../../core/grid/grid';
import type { RowPlan, SheetPlan } from '../../core/report/workbook/plan';
import { buffersOf, responseWith } from '../../files/read/read-protocol';
import { partTexts } from '../../files/read/texts-in-pieces';
import type { ChangedSheetData } from './live-sheets';
import type { Answer, Asked, AskedName, Question } from './analysis-protocol';
import { AnalysisFault, type Analyst, PIECES } from './analyst';

/** A way to the desk: questions go in, each is answered once. */
export interface AnalysisThread {
  readonly send: (question: Question, transfer: ArrayBuffer[]) => void;
  readonly end: () => void;
}

export type StartThread = (
  onAnswer: (answer: Answer) => void,
  onDeath: (message: string) => void,
) => AnalysisThread;

/** A desk in a worker of the browser. `create` makes the worker from the bundle of `worker.ts`. */
export function inWorker(create: () => Worker): StartThread {
  return (onAnswer, onDeath) => {
    const worker = create();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      onAnswer(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      onDeath(event.message);
    };
    worker.onmessageerror = () => {
      onDeath('An answer could not be read.');
    };
    return {
      send: (question, transfer) => {
        worker.postMessage(question, transfer);
      },
      end: () => {
        worker.terminate();
      },
    };
  };
}

/** Starts somebody who works the year out. */
export function startAnalyst(start: StartThread): Analyst {
  return new ThreadAnalyst(start);
}

function gridsOf(sheet: ChangedSheetData): readonly GridData[] {
  if (sheet.kind === 'gone') return [];
  return sheet.kind === 'whole' ? [sheet.grid] : sheet.areas.map(({ cells }) => cells);
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: AnalysisFault) => void;
}

class ThreadAnalyst implements Analyst {
  readonly #thread: AnalysisThread;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;

  constructor(start: StartThread) {
    this.#thread = start(
      (answer) => {
        this.#settle(answer);
      },
      (message) => {
        for (const { reject } of this.#waiting.values()) reject(new AnalysisFault(message));
        this.#waiting.clear();
      },
    );
  }

  async take(workbook: Parameters<Analyst['take']>[0]): Promise<void> {
    const { message, transfer } = responseWith(workbook);
    if (message.kind !== 'workbook') return;
    const { pieces, rest } = partTexts(message.workbook);
    for (const piece of pieces) await this.#ask('takeTexts', piece);
    await this.#ask('take', { workbook: rest }, transfer);
  }

  drop = (file: string) => this.#ask('drop', { file });
  markPrevious = (file: string, isPrevious: boolean) => this.#ask('markPrevious', { file, isPrevious });
  analyse = (profile: Parameters<Analyst['analyse']>[0], language: Language) =>
    this.#ask('analyse', { profile, language });
  remember = (profile: Parameters<Analyst['remember']>[0]) => this.#ask('remember', { profile });
  change = (changes: Parameters<Analyst['change']>[0]) => this.#ask('change', { changes });
  hear = (file: string, sheets: Parameters<Analyst['hear']>[1]) =>
    this.#ask('hear', { file, sheets }, sheets.flatMap(gridsOf).flatMap(buffersOf));
  groups = (filter: Parameters<Analyst['groups']>[0]) => this.#ask('groups', { filter });
  findings = (group: string, first: number, count: number) => this.#ask('findings', { group, first, count });
  previewFix = (request: Parameters<Analyst['previewFix']>[0]) => this.#ask('previewFix', { request });
  followRows = (edits: Parameters<Analyst['followRows']>[0]) => this.#ask('followRows', { edits });
  rows = (place: Parameters<Analyst['rows']>[0]) => this.#ask('rows', { place });
  outline = () => this.#ask('outline', {});

  dashboard = (selection: Selection, language: Language) => this.#ask('dashboard', { selection, language });
  trace = (request: TraceRequest) => this.#ask('trace', { request });
  figures = (requests: readonly TraceRequest[]) => this.#ask('figures', { requests });
  share = () => this.#ask('share', {});
  publicFile = () => this.#ask('publicFile', {});

  async plan() {
    const { sheets, ...head } = await this.#ask('planHead', {});
    const whole: SheetPlan[] = [];
    for (const [sheet, { rowCount, ...plan }] of sheets.entries()) {
      const rows: RowPlan[] = [];
      for (let first = 0; first < rowCount; first += PIECES.planRows)
        rows.push(...(await this.#ask('planRows', { sheet, first })));
      whole.push({ ...plan, rows });
    }
    return { ...head, sheets: whole };
  }

  close(): void {
    this.#thread.end();
    this.#waiting.clear();
  }

  #ask<Name extends AskedName>(
    name: Name,
    parameters: Asked[Name]['parameters'],
    transfer: ArrayBuffer[] = [],
  ): Promise<Asked[Name]['answer']> {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      // What comes back under the number is the answer to what was asked under it.
      this.#waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
      this.#thread.send({ number, name, parameters } as Question, transfer);
    });
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if (answer.kind === 'answer') waiting?.resolve(answer.answer);
    else waiting?.reject(new AnalysisFault(answer.message));
  }
}
