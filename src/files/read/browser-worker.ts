/** The entry of the worker that reads files in a browser. */
import { handleRequest } from './handle-request';
import type { ReadRequest } from './read-protocol';

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  void handleRequest(data).then(({ message, transfer }) => {
    self.postMessage(message, { transfer });
  });
};
