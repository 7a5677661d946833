import { correctMonth } from './correct-month';
import { correctYear } from './correct-year';
import { dateFromText } from './date-from-text';
import { excludeDuplicate } from './exclude-duplicate';
import type { Fix } from './fix';
import { mapSpelling } from './map-spelling';
import { numberFromText } from './number-from-text';
import { swapDayAndMonth } from './swap-day-and-month';
import { trimText } from './trim-text';

/** Every fix there is. Adding one is adding a kind, a file and a line. */
export const FIXES: readonly Fix[] = [
  trimText,
  dateFromText,
  swapDayAndMonth,
  correctYear,
  numberFromText,
  mapSpelling,
  excludeDuplicate,
  correctMonth,
];
