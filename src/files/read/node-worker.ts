/** The entry of the worker thread that reads files in Node. */
import { parentPort } from 'node:worker_threads';

import { handleRequest } from './handle-request';
import { inMessages, type ReadRequest } from './read-protocol';

parentPort?.on('message', (request: ReadRequest) => {
  void handleRequest(request).then((answer) => {
    for (const { message, transfer } of inMessages(answer)) parentPort?.postMessage(message, transfer);
  });
});
