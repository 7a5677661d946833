/** What is peculiar to a month's sheet of the host's log. Fractions say how far down the sheet. */
export interface MonthHabit {
  readonly sheet?: string;
  /** Rows after midnight carry the date the shift began on. */
  readonly keepsShiftDate?: true;
  /** The last night of the month stays on this sheet after midnight, with the next month's date. */
  readonly keepsLastNight?: true;
  readonly repeatsHeaderAt?: number;
  readonly remarkAt?: number;
  readonly blankRowAt?: number;
  /** A row that is no incident, by what its note says. */
  readonly voidNote?: string;
  /** The first row repeats the last row of the month before. */
  readonly repeatsLastRow?: true;
  /** A row takes the reference of the one above. */
  readonly sharesReferenceAt?: number;
  readonly subtotalLabel?: string;
  /** The subtotal was typed and is off by this. */
  readonly typedSubtotalOff?: number;
  readonly isProtected?: true;
}

/** The months that are kept otherwise than the rest, by their keys. */
export const MONTH_HABITS: Readonly<Record<string, MonthHabit>> = {
  '2017-04': { keepsLastNight: true },
  '2017-06': { keepsShiftDate: true, repeatsHeaderAt: 0.5 },
  '2017-08': { keepsLastNight: true, subtotalLabel: 'Subtotal' },
  '2017-09': { sheet: 'Sept 17', repeatsLastRow: true, voidNote: 'TEST' },
  '2017-10': { voidNote: 'Cancelled', typedSubtotalOff: 10 },
  '2017-11': { keepsShiftDate: true, remarkAt: 0.6, voidNote: 'Training' },
  '2017-12': { repeatsHeaderAt: 0.55, isProtected: true, subtotalLabel: 'Sub-total' },
  '2018-01': { blankRowAt: 0.5, sharesReferenceAt: 0.35 },
  '2018-02': { sheet: 'Feb  18' },
};
