import { Worker } from 'node:worker_threads';

import type { ReadResponse } from './read-protocol';
import type { StartWorker } from './workbook-reader';

/**
 * Starts reading workers as threads of Node, from the bundle of `node-worker.ts` at `url`. An idle worker does not
 * keep the process alive, and what a library prints in it goes nowhere.
 */
export function nodeWorkerLauncher(url: URL): StartWorker {
  return ({ onResponse, onFailure }, { memoryLimit }) => {
    const worker = new Worker(url, {
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on('message', (response: ReadResponse) => {
      worker.unref();
      onResponse(response);
    });
    worker.on('error', (error) => {
      onFailure(
        'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'reader-failed',
      );
    });
    worker.on('exit', () => {
      onFailure('reader-failed');
    });
    return {
      send({ message, transfer }) {
        worker.ref();
        worker.postMessage(message, transfer);
      },
      terminate() {
        void worker.terminate();
      },
    };
  };
}
