import type { DashboardText } from '../../core/language/dashboard';

/** 2018-06-30 as the language writes it: 30 June 2018. */
export function writeDate(date: string, words: DashboardText): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return date;
  return `${day} ${words.monthOfYear(words.months[month - 1] ?? '', year)}`;
}
