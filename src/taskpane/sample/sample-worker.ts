/** The entry of the worker that makes the sample partnership's workbooks: nothing is fetched for them. */
import { makeSample } from '../../../sample/sample';
import type { SampleAnswer } from './make-sample-in-worker';

const send = (answer: SampleAnswer) => {
  self.postMessage(answer);
};

self.onmessage = () => {
  makeSample().then(
    (files) => {
      send({
        kind: 'files',
        files: files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })),
      });
    },
    (error: unknown) => {
      // A promise that fails in a worker is told to nobody outside.
      send({ kind: 'fault', message: String(error) });
    },
  );
};
