import type { Field } from '../profile/profile';
import type { Cell } from '../grid/cell';
import { plainText } from '../recognise/values/normalise-text';
import { readAnswer } from '../recognise/values/read-answer';
import type { ExclusionReason } from './exclusion';

/** Fields in which a word may take an entry out, in the order in which they are asked. */
export const STATUS_FIELDS = ['status', 'outcome', 'category', 'notes'] as const satisfies readonly Field[];
export type StatusField = (typeof STATUS_FIELDS)[number];

/** What a cell says of its entry; "perhaps cancelled" takes nothing out. */
export type StatusReading = Extract<ExclusionReason, 'cancelled' | 'test entry'> | 'perhaps cancelled';

/** Longer text is a story that mentions such a word, not a status. */
const LONGEST_STATUS = 40;

const CANCELLED =
  /^(?:(?:(?:this )?(?:entry|record|log) )?(?:was |is |now )?(?:cancell?ed|void(?:ed)?)|cancell?ation|cancel|null and void|duplicated?|(?:a )?dup(?:licate)? ?(?:void|void(?:ed)?|entry|record|log|cancell?ed)?|(?:(?:entered|logged|recorded) )?in error|(?:entered|logged|recorded) twice|already (?:logged|entered|recorded))\b/;
const TEST = /^(?:(?:system |equipment |alarm |camera |log |radio )?test(?:ing|ed)?|training|trg|exercise)\b/;

/** What may follow the word without changing what it says; among it the reference of the entry that stands. */
const REST =
  /^(?:(?: |-|–|:|;|,|\/|\(|\)|\.|!|\*)*(?:entry|entries|record|log|call|only|exercise|session|purposes|incident|event|void(?:ed)?|duplicate|dup|cancell?ed|test|training|in error|entered in error|error|by operator|by caller|by police|by supervisor|please ignore|ignore|do not count|not to be counted|not cctv|(?:already )?(?:logged|entered|recorded)(?: twice| already| in error)?|(?:see|of|as) above|of|(?:of|see|as|same as) (?:ref(?:erence)? |log |entry |no\.? ?|#)?[a-z]{0,6}[-/ ]?\d[\w/-]*))*(?: |-|–|:|,|\/|\(|\)|\.|!|\*)*$/;

/** Somebody may have meant that the entry is void, or told what became of a call. */
const PERHAPS = [
  /^(?:cancell?ed|cancell?ation|void(?:ed)?|dup(?:licated?)?) ?(?:$|[-–:;,(/]|(?:by|as|due|of|see)\b)/,
  /^(?:call|incident|job|event|log|entry) (?:was |is |been |now )*(?:cancell?ed|void(?:ed)?|duplicated?)\b/,
  /(?:^|[-–:;,(/.] ?)(?:cancell?ed|void(?:ed)?|duplicate)[ ).!*]*$/,
  /\b(?:entered|logged|recorded) (?:in error|twice|by mistake)\b/,
] as const;

/** Plain texts with none of these words: nearly all, told apart before anything is normalised. */
const PLAIN = /^[\x20-\x7e]*$/;
const MAY_SAY_SO = /cancel|void|dup|error|twice|already|mistake|test|train|trg|exercise/i;

/** A column headed by the word itself, ticked where it holds. */
const CANCELLED_HEADER = /^(?:is )?(?:cancell?ed|void(?:ed)?)\??(?: ?\(?y ?\/ ?n\)?)?$/;
const TEST_HEADER = /^(?:is )?(?:test|training)(?: entry| record| log)?\??(?: ?\(?y ?\/ ?n\)?)?$/;

/**
 * Whether a cell takes its row out: it says cancelled, void, duplicate, test or training and nothing that changes
 * it ("test purchase", "not cancelled" and a note that only mentions a test do not). In a column headed "Void" or
 * "Test", a yes says so too. Where it is not plain that the entry itself is meant, it is "perhaps cancelled".
 */
export function readStatus(cell: Cell, field: StatusField, header: string): StatusReading | undefined {
  if (cell.kind === 'text') {
    const reason = reasonOfText(cell.text, field);
    if (reason) return reason;
  }
  if (field !== 'status' || readAnswer(cell).kind !== 'yes') return undefined;
  const heading = plainText(header).toLowerCase();
  if (CANCELLED_HEADER.test(heading)) return 'cancelled';
  return TEST_HEADER.test(heading) ? 'test entry' : undefined;
}

function reasonOfText(text: string, field: StatusField): StatusReading | undefined {
  if (text.length > 2 * LONGEST_STATUS || (PLAIN.test(text) && !MAY_SAY_SO.test(text))) return undefined;
  const plain = plainText(text)
    .toLowerCase()
    .replace(/^[*([{<" -]+/, '');
  if (plain.length > LONGEST_STATUS) return undefined;
  if (saysOnly(plain, CANCELLED)) return 'cancelled';
  if (saysOnly(plain, TEST)) return 'test entry';
  // A category is a kind of incident, not what became of one.
  return field !== 'category' && PERHAPS.some((saying) => saying.test(plain))
    ? 'perhaps cancelled'
    : undefined;
}

function saysOnly(plain: string, word: RegExp): boolean {
  const match = word.exec(plain);
  return match !== null && REST.test(plain.slice(match[0].length).replace(/["\]}>]+$/, ''));
}
