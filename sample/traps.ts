/**
 * Every way in which the sample's workbooks are kept untidily, after the domain's list of how workbooks really look.
 * Adding one is adding a line here and planting it in a workbook; a test sees that none is forgotten.
 */
export const TRAPS = {
  'merged title': 'the title lies in a merged area above the header',
  'odd sheet name': 'a month written in another form than its neighbours',
  'date as text': 'a date typed as text, day first',
  'date without a year': 'a text date that leaves the year to the sheet',
  'day and month swapped': 'a real date that Excel took month first',
  'date unreadable': 'a date cell nobody can read',
  'date missing': 'a row without a date',
  '29 February that never was': 'a text date that does not exist',
  'date of the next month': 'the last night of the month, logged on its sheet after midnight',
  'date of the shift': 'a night shift keeps the date it began on past midnight',
  'time as number': 'a time typed as the number 130',
  'time as text': 'a time typed as text: 0130, 1:30, 1.30am',
  'answer in another form': 'yes and no as yes, ✓, Y, N, no',
  'answer unreadable': 'a yes/no cell that says neither',
  'count in words': 'a count typed as "2 x" or "two"',
  'count not applicable': '"N/A" instead of a count',
  'count written as none': 'a dash for none, which is not a blank',
  'count unreadable': 'a count cell that holds other text',
  'number as text': 'a number stored as text, which sums leave out',
  'nothing recorded': 'a blank among the counts: not recorded, not none',
  'repeated header': 'the header again in the middle of the rows',
  'subtotal row': 'a subtotal at the foot of the rows',
  'note row': 'a remark in a row of its own among the rows',
  'blank row': 'an empty row within the table',
  'printed total wrong': 'a total typed by hand, and wrong',
  'sum misses the last row': 'a SUM that stops one row short',
  'sum leaves out text': 'a SUM over counts of which some are text',
  'text like a formula': 'a note that begins with = or +',
  'invisible character': 'a name with a character nobody sees',
  'trailing space': 'a name with a space at its end',
  'varying spelling': 'one name in several spellings',
  'recategorised mid-year': 'a category renamed from October on',
  'area given as the parent': 'the authority where a sub-area is usual',
  'area missing': 'a blank area: the title of the sheet names the authority',
  'category missing': 'a blank category',
  'cancelled entry': 'an entry that was cancelled or void',
  'test entry': 'a test or training entry',
  'not a test entry': 'a note that only mentions a test or a cancellation',
  'duplicate reference': 'the same entry twice',
  'same reference, different facts': 'one reference used for two incidents',
  'protected sheet': 'a sheet protected against changes',
  'error value': 'an error instead of a number',
  'restated last year': "last year's column differs from what last year's report says",
  'month not returned': 'a month without figures',
  'notes below the table': 'a line of notes under the table',
  'two-row header': 'years merged over the measures',
  'stacked tables': 'several tables below each other on one sheet',
  'tables side by side': 'two tables beside each other on one sheet',
  'sub-breakdown': 'the same incidents again by sub-area',
  'differs from the log': 'a figure that disagrees with the log by a little',
  'before the client joined': '"n/a" for the months before the client joined',
  'calendar years': 'calendar years, so parts of three financial years',
  'footer line': 'a line of the system below the last row',
  'pivot filters': 'filter cells above a pasted pivot',
  'pivot hierarchy': 'levels told apart by leading spaces only',
  'pivot blank item': 'a pivot item "(blank)"',
  'no month or year': 'figures of which nothing says what time they are of',
  'camera number as text': 'a number with leading zeros',
  'availability as percentage': '99 and 0.99 in one column',
  'availability missing': 'a camera nobody measured',
  'open fault': 'a fault without a date of repair',
  'cleared before reported': 'a fault repaired before it was reported',
  'downtime in another form': '1.5d, 36:00 and 12 in one column',
  'stale result': 'a formula whose remembered result is out of date',
  'link to another workbook': 'a formula that points to another file',
  'hidden sheet': 'a hidden sheet with figures',
  'very hidden sheet': 'a sheet that only a macro can show',
  '1904 dates': 'dates counted from 1904',
  quarters: 'quarters and year to date instead of months',
  'thousands separator': 'a number with commas, as text',
  'part of a measure': 'a column that counts only a part of the incidents or reviews',
  'other encoding': 'a text file that is not UTF-8',
  'no data': 'a sheet without any figures',
} as const;

export type TrapName = keyof typeof TRAPS;

/** One trap where it lies. */
export interface PlantedTrap {
  readonly trap: TrapName;
  readonly sheet: string;
  /** Absent where the whole sheet is meant. */
  readonly cell?: string;
  /** What the cell holds, where it holds text or a plain number. */
  readonly written?: string | number;
  /** What a perfect reader makes of it. */
  readonly means: string;
}
