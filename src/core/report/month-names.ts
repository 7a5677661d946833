import { type Month, monthNumber, yearOfMonth } from '../calendar/month';
import { reportText } from '../language/en-GB/report';

/** The month's name without its year: "April". */
export function monthNameOnly(month: Month): string {
  return reportText.months[monthNumber(month) - 1]!;
}

/** The month's name with its year: "April 2017". */
export function monthName(month: Month): string {
  return `${monthNameOnly(month)} ${yearOfMonth(month)}`;
}
