import type { RandomStream } from '../random';
import type { Written } from './written';

const YES = [
  ['Y', 82],
  ['yes', 7],
  ['Yes', 4],
  ['✓', 7],
] as const;
const NO = [
  ['N', 74],
  ['no', 6],
  ['No', 4],
  ['', 16],
] as const;

/** A yes or no as an operator writes it; a blank stands for no. */
export function writeAnswer(answer: boolean, random: RandomStream): Written<boolean> {
  const text = random.weighted<string>(answer ? YES : NO);
  if (text === '') return { cell: null, means: answer };
  const isUsual = text === 'Y' || text === 'N';
  return isUsual
    ? { cell: text, means: answer }
    : { cell: text, means: answer, trap: 'answer in another form' };
}
