import type { DayPattern } from './category';

/** Each calendar month's share of a year's incidents, January first: busier in summer and before Christmas. */
export const MONTH_SHARES: readonly number[] = [76, 70, 81, 82, 87, 88, 92, 91, 84, 86, 82, 81];

/** How incidents fall on the days of the week, Sunday first. */
export const WEEKDAY_SHARES: Readonly<Record<DayPattern, readonly number[]>> = {
  night: [20, 8, 8, 9, 12, 21, 26],
  shops: [9, 14, 14, 14, 15, 17, 18],
  day: [12, 13, 13, 13, 15, 17, 17],
};

/** How incidents fall on the hours of the day, midnight first. */
export const HOUR_SHARES: Readonly<Record<DayPattern, readonly number[]>> = {
  night: [10, 11, 10, 7, 3, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 4, 5, 6, 8, 9, 10],
  shops: [0, 0, 0, 0, 0, 0, 0, 1, 4, 8, 11, 12, 12, 11, 11, 12, 11, 9, 5, 3, 2, 1, 1, 0],
  day: [4, 3, 2, 1, 1, 1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 6, 6, 6, 5],
};
