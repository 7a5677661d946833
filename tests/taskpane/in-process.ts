import { QuestionDesk } from '../../src/taskpane/analysis/answer-question';
import type { StartThread } from '../../src/taskpane/analysis/start-analyst';

/** A desk beside the caller; questions and answers are copied as between threads. */
export const inProcess: StartThread = (onAnswer) => {
  const desk = new QuestionDesk();
  let isEnded = false;
  return {
    send: (question, transfer) => {
      const sent = structuredClone(question, { transfer });
      queueMicrotask(() => {
        void desk.answer(sent).then((answer) => {
          if (!isEnded) onAnswer(structuredClone(answer));
        });
      });
    },
    end: () => {
      isEnded = true;
    },
  };
};
