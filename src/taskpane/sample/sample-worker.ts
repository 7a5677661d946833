/** The entry of the worker that makes the sample partnership's workbooks: nothing is fetched for them. */
import { makeSample } from '../../../sample/sample';

self.onmessage = () => {
  void makeSample().then((files) => {
    self.postMessage(files);
  });
};
