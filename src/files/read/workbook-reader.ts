import type { SourceWorkbook } from '../../core/grid/workbook';
import {
  type ReadRequest,
  type ReadResponse,
  receiveWorkbook,
  requestFor,
  type Sending,
} from './read-protocol';
import { type UnreadableFile, UnreadableFileError } from './unreadable-file-error';

/** A running worker, whatever kind of thread it is. */
export interface ReadWorker {
  readonly send: (request: Sending<ReadRequest>) => void;
  /** Ends the thread at once, whatever it is doing. */
  readonly terminate: () => void;
}

/** What a worker tells the one who started it. */
export interface ReadWorkerEvents {
  readonly onResponse: (response: ReadResponse) => void;
  /** The thread has died. */
  readonly onFailure: (code: 'out-of-memory' | 'reader-failed') => void;
}

export interface ReadWorkerLimits {
  /** Megabytes the worker's heap may take, where the platform can bound it. */
  readonly memoryLimit: number;
}

export type StartWorker = (events: ReadWorkerEvents, limits: ReadWorkerLimits) => ReadWorker;

export interface WorkbookReaderOptions {
  readonly startWorker: StartWorker;
  /** How long one file may take. */
  readonly deadlineMilliseconds?: number;
  /** Megabytes the worker's heap may take. */
  readonly memoryLimit?: number;
}

/** Reads workbooks one after the other in a worker, so that the calling thread stays free. */
export interface WorkbookReader {
  /** Reads a file; rejects with an `UnreadableFileError`, and nothing else, where it cannot be read whole. */
  read(bytes: Uint8Array, file: string): Promise<SourceWorkbook>;
  /** Ends the worker. Reads under way or waiting reject. */
  close(): void;
}

const DEADLINE_MILLISECONDS = 60_000;
const MEMORY_LIMIT = 4096;

/**
 * Makes a reader around a worker, which is started with the first file and kept for the next. A file that takes
 * longer than the deadline, or more memory than there is, costs that worker, and the next file gets a new one.
 */
export function createWorkbookReader(options: WorkbookReaderOptions): WorkbookReader {
  return new OneByOneReader(options);
}

class OneByOneReader implements WorkbookReader {
  readonly #startWorker: StartWorker;
  readonly #deadline: number;
  readonly #memoryLimit: number;
  #worker: ReadWorker | undefined;
  /** Ends the read that is under way. */
  #settle: ((outcome: ReadResponse | UnreadableFile['code']) => void) | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor({ startWorker, deadlineMilliseconds, memoryLimit }: WorkbookReaderOptions) {
    this.#startWorker = startWorker;
    this.#deadline = deadlineMilliseconds ?? DEADLINE_MILLISECONDS;
    this.#memoryLimit = memoryLimit ?? MEMORY_LIMIT;
  }

  read(bytes: Uint8Array, file: string): Promise<SourceWorkbook> {
    const reading = this.#last.then(() => this.#readNow(bytes, file));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  close(): void {
    this.#isClosed = true;
    this.#endWorker();
    this.#settle?.('reader-failed');
  }

  async #readNow(bytes: Uint8Array, file: string): Promise<SourceWorkbook> {
    const outcome = await new Promise<ReadResponse | UnreadableFile['code']>((resolve) => {
      const deadline = setTimeout(() => {
        this.#endWorker();
        this.#settle?.('took-too-long');
      }, this.#deadline);
      this.#settle = (settled) => {
        clearTimeout(deadline);
        this.#settle = undefined;
        resolve(settled);
      };
      this.#send(requestFor(bytes, file));
    });
    if (typeof outcome === 'string') {
      const detail = outcome === 'took-too-long' ? { detail: String(Math.ceil(this.#deadline / 1000)) } : {};
      throw new UnreadableFileError({ code: outcome, file, ...detail });
    }
    if (outcome.kind === 'unreadable') throw new UnreadableFileError(outcome.reason);
    return receiveWorkbook(outcome.workbook);
  }

  #send(request: Sending<ReadRequest>): void {
    try {
      if (!this.#isClosed) this.#worker ??= this.#start();
      if (this.#worker) this.#worker.send(request);
      else this.#settle?.('reader-failed');
    } catch {
      this.#endWorker();
      this.#settle?.('reader-failed');
    }
  }

  #start(): ReadWorker {
    const worker = this.#startWorker(
      {
        // What a worker that was given up still says is not for the read that came after.
        onResponse: (response) => {
          if (worker === this.#worker) this.#settle?.(response);
        },
        onFailure: (code) => {
          if (worker !== this.#worker) return;
          this.#endWorker();
          this.#settle?.(code);
        },
      },
      { memoryLimit: this.#memoryLimit },
    );
    return worker;
  }

  #endWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
