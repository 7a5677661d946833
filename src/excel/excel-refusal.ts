import { excelText } from '../core/language/en-GB/excel';
import type { Widened } from '../core/language/widened';

/** What the room says of the open workbook, in some language. */
export type ExcelWords = Widened<typeof excelText>;

/** Something this room would not do, with a sentence for people in whichever language they read; else in English. */
export class ExcelRefusal extends Error {
  constructor(readonly sentence: (words: ExcelWords) => string) {
    super(sentence(excelText));
  }
}
