import { dayNumberOfDate, isCivilDate, weekdayOf } from '../../../calendar/civil-date';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../language/en-GB/calendar-names';
import type { ReportRule } from '../remark';
import { paragraphsOf } from '../report-text';

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
const DATE =
  /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3})[a-z]*,?\s+(\d{4})\b/gi;

/** A day of the week that the date beside it is not. */
export const weekdayAgainstDate: ReportRule = {
  id: 'weekday against date',
  find: (report) =>
    paragraphsOf(report).flatMap(({ place, text }) =>
      Array.from(text.matchAll(DATE)).flatMap(([words, weekday = '', day, month = '', year]) => {
        const date = {
          year: Number(year),
          month: MONTHS.indexOf(month.toLowerCase()) + 1,
          day: Number(day),
        };
        if (date.month === 0 || !isCivilDate(date)) return [];
        const right = WEEKDAY_NAMES[weekdayOf(dayNumberOfDate(date))]!;
        if (right.toLowerCase().startsWith(weekday.toLowerCase())) return [];
        return [{ paragraph: place, excerpt: words, beside: right }];
      }),
    ),
};
