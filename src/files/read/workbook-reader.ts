import type { SourceWorkbook } from '../../core/grid/workbook';
import {
  type ReadRequest,
  type ReadResponse,
  receiveWorkbook,
  requestFor,
  type Sending,
} from './read-protocol';
import { TextsInPieces } from './texts-in-pieces';
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
  /** Megabytes the worker's heap may take; by the file's size where not given. */
  readonly memoryLimit?: number;
}

/** Reads workbooks one after the other in a worker, so that the calling thread stays free. */
export interface WorkbookReader {
  /** Reads a file; rejects with an `UnreadableFileError`, and nothing else, where it cannot be read whole. */
  read(bytes: Uint8Array, file: string): Promise<SourceWorkbook>;
  /** Ends the worker. Reads under way or waiting reject. */
  close(): void;
}

/** How reading a file ends: with an answer, or with why there was none. */
type Outcome = Exclude<ReadResponse, { readonly kind: 'texts' }> | UnreadableFile['code'];

const DEADLINE_MILLISECONDS = 60_000;

/**
 * Megabytes of heap for a file: an engine with little room tidies up more often, at hardly any cost in time, so that
 * an ordinary file's peak stays close to what it holds. A large file gets more.
 */
const MEMORY_LIMITS = { ordinary: 1024, large: 4096 };
const LARGE_FILE_BYTES = 24_000_000;

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
  readonly #memoryLimit: number | undefined;
  #worker: ReadWorker | undefined;
  /** The worker's own. */
  #workerLimit = 0;
  /** Ends the read that is under way. */
  #settle: ((outcome: Outcome) => void) | undefined;
  readonly #texts = new TextsInPieces();
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor({ startWorker, deadlineMilliseconds, memoryLimit }: WorkbookReaderOptions) {
    this.#startWorker = startWorker;
    this.#deadline = deadlineMilliseconds ?? DEADLINE_MILLISECONDS;
    this.#memoryLimit = memoryLimit;
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
    this.#texts.clear();
    const outcome = await new Promise<Outcome>((resolve) => {
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
    return receiveWorkbook(this.#texts.complete(outcome.workbook));
  }

  #send(request: Sending<ReadRequest>): void {
    try {
      if (!this.#isClosed) this.#worker = this.#workerFor(request.message.bytes.length);
      if (this.#worker) this.#worker.send(request);
      else this.#settle?.('reader-failed');
    } catch {
      this.#endWorker();
      this.#settle?.('reader-failed');
    }
  }

  /** The worker that is there, unless the file needs one with more room. */
  #workerFor(byteCount: number): ReadWorker {
    const bySize = byteCount > LARGE_FILE_BYTES ? MEMORY_LIMITS.large : MEMORY_LIMITS.ordinary;
    const limit = this.#memoryLimit ?? bySize;
    if (this.#worker && this.#workerLimit >= limit) return this.#worker;
    this.#endWorker();
    this.#workerLimit = limit;
    return this.#start(limit);
  }

  #start(memoryLimit: number): ReadWorker {
    const worker = this.#startWorker(
      {
        // What a worker that was given up still says is not for the read that came after.
        onResponse: (response) => {
          if (worker !== this.#worker) return;
          if (response.kind === 'texts') this.#texts.add(response.piece);
          else this.#settle?.(response);
        },
        onFailure: (code) => {
          if (worker !== this.#worker) return;
          this.#endWorker();
          this.#settle?.(code);
        },
      },
      { memoryLimit },
    );
    return worker;
  }

  #endWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
