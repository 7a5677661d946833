import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import { NOT_KNOWN } from './records';

/** The area of tables that speak of the whole partnership; an area that is just not recorded is NOT_KNOWN. */
export const WHOLE_PARTNERSHIP = -2;

/** Where facts lie: a reporting area (its index, NOT_KNOWN or WHOLE_PARTNERSHIP) and a month or a whole year. */
export interface SlotPlace {
  readonly area: number;
  readonly month: Month | undefined;
  readonly year: FinancialYear;
}

/** One number for a slot, to key maps with. */
export function slotKey(area: number, month: Month, year: FinancialYear): number {
  const isYear = month === NOT_KNOWN;
  const time = (isYear ? year : month) + 1;
  return (time * 2 + (isYear ? 1 : 0)) * AREA_ROOM + area - WHOLE_PARTNERSHIP;
}

/** More areas than a workbook can name in a million rows. */
const AREA_ROOM = 2 ** 21;
