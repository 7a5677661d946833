/** The entry of the worker thread that reads files in Node. */
import { parentPort } from 'node:worker_threads';

import { handleRequest } from './handle-request';
import type { ReadRequest } from './read-protocol';

parentPort?.on('message', (request: ReadRequest) => {
  void handleRequest(request).then(({ message, transfer }) => {
    parentPort?.postMessage(message, transfer);
  });
});
