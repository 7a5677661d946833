import type { Field } from '../profile/profile';
import type { Cell } from '../grid/cell';
import { plainText } from '../recognise/values/normalise-text';
import { readAnswer } from '../recognise/values/read-answer';
import type { ExclusionReason } from './exclusion';

/** Fields in which a word may take an entry out, in the order in which they are asked. */
export const STATUS_FIELDS = ['status', 'outcome', 'category', 'notes'] as const satisfies readonly Field[];
export type StatusField = (typeof STATUS_FIELDS)[number];

/** Longer text is a story that mentions such a word, not a status. */
const LONGEST_STATUS = 40;

const CANCELLED =
  /^(?:cancell?ed|cancell?ation|cancel|void(?:ed)?|null and void|duplicate|(?:a )?dup(?:licate)? ?(?:of|void|void(?:ed)?|entry|record|log|cancell?ed))\b/;
const TEST = /^(?:(?:system |equipment |alarm |camera |log |radio )?test(?:ing|ed)?|training|trg|exercise)\b/;

/** What may follow the word without changing what it says. */
const REST =
  /^(?:(?: |-|–|:|,|\/|\(|\)|\.|!|\*)*(?:entry|entries|record|log|call|only|exercise|session|purposes|incident|event|void(?:ed)?|duplicate|dup|cancell?ed|test|training|in error|entered in error|error|by operator|by caller|by police|by supervisor|please ignore|ignore|do not count|not to be counted))*(?: |-|–|:|,|\/|\(|\)|\.|!|\*)*$/;

/** Plain texts that begin with none of these words: nearly all, told apart before anything is normalised. */
const SOMETHING_ELSE =
  /^(?!a |null|cancel|void|dup|system|equipment|alarm|camera|log|radio|test|train|trg|exercise)[a-z\d][\x20-\x7e]*$/i;

/** A column headed by the word itself, ticked where it holds. */
const CANCELLED_HEADER = /^(?:is )?(?:cancell?ed|void(?:ed)?)\??(?: ?\(?y ?\/ ?n\)?)?$/;
const TEST_HEADER = /^(?:is )?(?:test|training)(?: entry| record| log)?\??(?: ?\(?y ?\/ ?n\)?)?$/;

/**
 * Whether a cell takes its row out: it says cancelled, void, duplicate, test or training and nothing that changes
 * it ("test purchase", "not cancelled" and a note that only mentions a test do not). In a column headed "Void" or
 * "Test", a yes says so too.
 */
export function readStatus(cell: Cell, field: StatusField, header: string): ExclusionReason | undefined {
  if (cell.kind === 'text') {
    const reason = reasonOfText(cell.text);
    if (reason) return reason;
  }
  if (field !== 'status' || readAnswer(cell).kind !== 'yes') return undefined;
  const heading = plainText(header).toLowerCase();
  if (CANCELLED_HEADER.test(heading)) return 'cancelled';
  return TEST_HEADER.test(heading) ? 'test entry' : undefined;
}

function reasonOfText(text: string): ExclusionReason | undefined {
  if (text.length > 2 * LONGEST_STATUS || SOMETHING_ELSE.test(text)) return undefined;
  const plain = plainText(text)
    .toLowerCase()
    .replace(/^[*([{<" -]+/, '');
  if (plain.length > LONGEST_STATUS) return undefined;
  return saysOnly(plain, CANCELLED) ? 'cancelled' : saysOnly(plain, TEST) ? 'test entry' : undefined;
}

function saysOnly(plain: string, word: RegExp): boolean {
  const match = word.exec(plain);
  return match !== null && REST.test(plain.slice(match[0].length).replace(/["\]}>]+$/, ''));
}
