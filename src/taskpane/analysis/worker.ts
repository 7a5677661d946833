/** The entry of the worker that works the year out. */
import type { Question } from './analysis-protocol';
import { QuestionDesk } from './answer-question';

const desk = new QuestionDesk();

self.onmessage = ({ data }: MessageEvent<Question>) => {
  self.postMessage(desk.answer(data));
};
