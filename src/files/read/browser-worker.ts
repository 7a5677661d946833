/** The entry of the worker that reads files in a browser. */
import { handleRequest } from './handle-request';
import { inMessages, type ReadRequest } from './read-protocol';

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  void handleRequest(data).then((answer) => {
    for (const { message, transfer } of inMessages(answer)) self.postMessage(message, { transfer });
  });
};
