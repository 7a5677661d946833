import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { gridOfCells } from '../../../src/core/grid/grid-builder';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import { type ReadRequest, responseWith, type Sending } from '../../../src/files/read/read-protocol';
import {
  createWorkbookReader,
  type ReadWorkerEvents,
  type ReadWorkerLimits,
} from '../../../src/files/read/workbook-reader';

const BYTES = Uint8Array.of(1, 2, 3);

function workbook(file: string): SourceWorkbook {
  const source = { file, sheet: 'A', position: 0, visibility: 'visible', dateSystem: '1900' } as const;
  return {
    file,
    format: 'xlsx',
    sha256: '',
    byteCount: 3,
    dateSystem: '1900',
    grids: [gridOfCells(source, [[{ kind: 'text', text: file }]])],
    externalLinks: [],
  };
}

/** A worker that does what the test says, and remembers what was done to it. */
class FakeWorker {
  readonly requests: Sending<ReadRequest>[] = [];
  isTerminated = false;

  constructor(
    readonly events: ReadWorkerEvents,
    readonly limits: ReadWorkerLimits,
  ) {}

  readonly send = (request: Sending<ReadRequest>): void => {
    this.requests.push(request);
  };

  readonly terminate = (): void => {
    this.isTerminated = true;
  };

  answer(): void {
    this.events.onResponse(responseWith(workbook(this.requests.at(-1)!.message.file)).message);
  }
}

let workers: FakeWorker[];

function start(options = {}) {
  return createWorkbookReader({
    startWorker: (events, limits) => {
      const worker = new FakeWorker(events, limits);
      workers.push(worker);
      return worker;
    },
    ...options,
  });
}

/** Lets everything that waits for a settled promise run. */
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a workbook reader', () => {
  it('starts a worker with the first file and gives back what it reads', async () => {
    const reader = start({ memoryLimit: 512 });
    expect(workers).toHaveLength(0);
    const reading = reader.read(BYTES, 'a.xlsx');
    await settled();
    expect(workers[0]!.limits).toEqual({ memoryLimit: 512 });
    workers[0]!.answer();
    const read = await reading;
    expect([read.file, read.grids[0]!.cellAt(0, 0)]).toEqual(['a.xlsx', { kind: 'text', text: 'a.xlsx' }]);
  });

  it('reads one file at a time, in the order they came, with one worker', async () => {
    const reader = start();
    const readings = ['a', 'b', 'c'].map((file) => reader.read(BYTES, file));
    const sent: number[] = [];
    for (const reading of readings) {
      await settled();
      sent.push(workers[0]!.requests.length);
      workers[0]!.answer();
      await reading;
    }
    expect([sent, workers.length]).toEqual([[1, 2, 3], 1]);
  });

  it('gives a large file a worker with more memory, and keeps that one', async () => {
    const reader = start();
    for (const [size, expected] of [
      [3, 1],
      [30_000_000, 2],
      [3, 2],
    ] as const) {
      const reading = reader.read(new Uint8Array(size), 'a');
      await settled();
      expect(workers).toHaveLength(expected);
      workers.at(-1)!.answer();
      await reading;
    }
    const [small, large] = workers;
    expect([small!.isTerminated, large!.isTerminated]).toEqual([true, false]);
    expect(large!.limits.memoryLimit).toBeGreaterThan(small!.limits.memoryLimit);
  });

  it('sends a copy of the bytes, and no more than them, and leaves the caller its own', async () => {
    const larger = new Uint8Array(100);
    larger.set(BYTES, 10);
    void start().read(larger.subarray(10, 13), 'a');
    await settled();
    const { message, transfer } = workers[0]!.requests[0]!;
    expect([...message.bytes]).toEqual([1, 2, 3]);
    expect(transfer).toEqual([message.bytes.buffer]);
    expect([message.bytes.buffer.byteLength, larger.byteLength]).toEqual([3, 100]);
  });

  it('gives up a file at the deadline, ends the worker, and reads the next with a new one', async () => {
    const reader = start({ deadlineMilliseconds: 2500 });
    const slow = reader.read(BYTES, 'slow.xlsx');
    const next = reader.read(BYTES, 'next.xlsx');
    const outcome = expect(slow).rejects.toMatchObject({
      code: 'took-too-long',
      file: 'slow.xlsx',
      detail: '3',
    });
    await vi.advanceTimersByTimeAsync(2499);
    expect(workers[0]!.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
    expect([workers[0]!.isTerminated, workers.length]).toEqual([true, 2]);
    workers[0]!.answer();
    workers[1]!.answer();
    expect((await next).file).toBe('next.xlsx');
  });

  it('has a deadline of a minute unless told otherwise', async () => {
    const reading = start().read(BYTES, 'a');
    const outcome = expect(reading).rejects.toMatchObject({ code: 'took-too-long', detail: '60' });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(workers[0]!.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
  });

  it.each(['out-of-memory', 'reader-failed'] as const)('says so where the worker dies: %s', async (code) => {
    const reader = start();
    const first = reader.read(BYTES, 'a');
    const outcome = expect(first).rejects.toMatchObject({ code, file: 'a' });
    await settled();
    workers[0]!.events.onFailure(code);
    workers[0]!.events.onFailure('reader-failed');
    await outcome;
    const second = reader.read(BYTES, 'b');
    await settled();
    workers[1]!.answer();
    expect((await second).file).toBe('b');
  });

  it('replaces a worker that dies while it has nothing to do', async () => {
    const reader = start();
    const first = reader.read(BYTES, 'a');
    await settled();
    workers[0]!.answer();
    await first;
    workers[0]!.events.onFailure('reader-failed');
    const second = reader.read(BYTES, 'b');
    await settled();
    workers[1]!.answer();
    expect((await second).file).toBe('b');
  });

  it('passes on why a file cannot be read', async () => {
    const reading = start().read(BYTES, 'a');
    const reason = { code: 'cell-too-far', file: 'a', sheet: 'Apr', cell: 'XFD9' } as const;
    const outcome = expect(reading).rejects.toMatchObject({ name: 'UnreadableFileError', ...reason });
    await settled();
    workers[0]!.events.onResponse({ kind: 'unreadable', reason });
    await outcome;
  });

  it('says so where no worker can be started, or nothing be sent to it', async () => {
    const fails = () => {
      throw new Error('no threads');
    };
    const failure = { code: 'reader-failed', file: 'a' };
    await expect(start({ startWorker: fails }).read(BYTES, 'a')).rejects.toMatchObject(failure);
    const mute = { send: fails, terminate: () => undefined };
    await expect(start({ startWorker: () => mute }).read(BYTES, 'a')).rejects.toMatchObject(failure);
  });

  it('rejects what is under way and what waits when it is closed', async () => {
    const reader = start();
    const readings = ['a', 'b'].map((file) => reader.read(BYTES, file));
    const outcomes = Promise.all(
      readings.map((reading) => expect(reading).rejects.toMatchObject({ code: 'reader-failed' })),
    );
    await settled();
    reader.close();
    await outcomes;
    expect([workers.length, workers[0]!.isTerminated]).toEqual([1, true]);
    await expect(reader.read(BYTES, 'c')).rejects.toMatchObject({ code: 'reader-failed', file: 'c' });
  });
});
