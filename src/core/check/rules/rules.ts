import type { Rule } from '../rule';
import { cancelledEntry } from './cancelled-entry';
import { dateFromSheet } from './date-from-sheet';
import { dateMissing } from './date-missing';
import { dateOutsideSheetMonth } from './date-outside-sheet-month';
import { dateUnreadable } from './date-unreadable';
import { dayAndMonthSwapped } from './day-and-month-swapped';
import { duplicateReference } from './duplicate-reference';
import { errorInCell } from './error-in-cell';
import { hiddenSheetWithData } from './hidden-sheet-with-data';
import { referenceUsedTwice } from './reference-used-twice';
import { tablesDisagree } from './tables-disagree';
import { testEntry } from './test-entry';
import { twoColumnsForOneField } from './two-columns-for-one-field';
import { unreadableAnswer } from './unreadable-answer';
import { unreadableCount } from './unreadable-count';
import { unreadableTime } from './unreadable-time';
import { unrecognisedSheet } from './unrecognised-sheet';

/** Every rule, in the order a person would put things right. Adding a rule is adding a file and a line. */
export const RULES: readonly Rule[] = [
  hiddenSheetWithData,
  unrecognisedSheet,
  twoColumnsForOneField,
  dateMissing,
  dateUnreadable,
  dateFromSheet,
  dayAndMonthSwapped,
  dateOutsideSheetMonth,
  unreadableTime,
  unreadableCount,
  unreadableAnswer,
  errorInCell,
  duplicateReference,
  referenceUsedTwice,
  cancelledEntry,
  testEntry,
  tablesDisagree,
];
