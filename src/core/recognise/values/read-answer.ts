import type { Cell } from '../../grid/cell';
import { LONGEST_VALUE, unread } from './cell-text';
import { plainText, tidyText } from './normalise-text';
import type { AnswerReading } from './readings';
import { isNotApplicable } from './written-none';

/**
 * Ways of saying yes, plain and lower-case. An "x" is a mark in a box, and so a yes; "ü" is what a tick in the font
 * Wingdings is underneath, "û" the cross.
 */
const YES = new Set([
  'y',
  'yes',
  'ye',
  'yep',
  'true',
  't',
  '1',
  'x',
  '✓',
  '✔',
  '☑',
  '✅',
  '√',
  'ü',
  'tick',
  'ticked',
  'attended',
  'police attended',
  'attend',
  'arrest',
  'arrested',
  'arrest made',
  'arrests made',
]);

const NO = new Set([
  'n',
  'no',
  'nope',
  'false',
  'f',
  '0',
  '✗',
  '✘',
  '☐',
  '❌',
  'û',
  '-',
  '--',
  'nil',
  'none',
  'cross',
  'not attended',
  'no attendance',
  'did not attend',
  'non attendance',
  'non-attendance',
  'dna',
  'nonattendance',
  'police did not attend',
  'police not attended',
  'no arrest',
  'no arrests',
  'not arrested',
]);

/** "Yes (two units)", "No – none free": the answer, a mark, and what it was about. */
const ANSWER_AND_MORE = /^(yes|no|y|n)\s?[,;:(-]\s?(?!(?:yes|no|y|n)\b)\S/;

/** Reads a yes or a no. A choice left standing ("Y/N") and any word that is neither stays unread. */
export function readAnswer(cell: Cell): AnswerReading {
  switch (cell.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'text':
      return readAnswerText(cell.text);
    case 'number':
      if (cell.number === 1) return { kind: 'yes' };
      return cell.number === 0 ? { kind: 'no' } : unread(cell);
    case 'boolean':
      return { kind: cell.boolean ? 'yes' : 'no' };
    case 'date':
    case 'error':
      return unread(cell);
  }
}

/** Reads a text as `readAnswer` does. */
export function readAnswerText(text: string): AnswerReading {
  const plain = plainText(text).toLowerCase();
  if (plain === '') return { kind: 'blank' };
  const bare = plain.length > 1 ? plain.replace(/[.!]$/, '') : plain;
  if (YES.has(bare)) return { kind: 'yes' };
  if (NO.has(bare)) return { kind: 'no' };
  if (isNotApplicable(plain)) return { kind: 'not applicable' };
  const answer = plain.length > LONGEST_VALUE ? null : ANSWER_AND_MORE.exec(plain);
  if (answer && !isNotApplicable(plain)) return { kind: answer[1]!.startsWith('y') ? 'yes' : 'no' };
  return { kind: 'unread', text: tidyText(text) };
}
