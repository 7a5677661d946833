/** The entry of the worker that works the year out. */
import type { Question } from './analysis-protocol';
import { QuestionDesk } from './answer-question';

const desk = new QuestionDesk();

self.onmessage = ({ data }: MessageEvent<Question>) => {
  void desk.answer(data).then((answer) => {
    self.postMessage(answer);
  });
};
