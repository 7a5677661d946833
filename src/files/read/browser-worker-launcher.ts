import type { ReadResponse } from './read-protocol';
import type { StartWorker } from './workbook-reader';

/**
 * Starts reading workers in a browser. `create` makes the worker from the bundle of `browser-worker.ts`; how it is
 * found is the page's affair. A browser bounds a worker's memory itself.
 */
export function browserWorkerLauncher(create: () => Worker): StartWorker {
  return ({ onResponse, onFailure }) => {
    const worker = create();
    worker.onmessage = ({ data }: MessageEvent<ReadResponse>) => {
      onResponse(data);
    };
    worker.onmessageerror = () => {
      onFailure('reader-failed');
    };
    worker.onerror = (event) => {
      event.preventDefault();
      onFailure(/memory|allocation/i.test(event.message) ? 'out-of-memory' : 'reader-failed');
    };
    return {
      send({ message, transfer }) {
        worker.postMessage(message, transfer);
      },
      terminate() {
        worker.terminate();
      },
    };
  };
}
