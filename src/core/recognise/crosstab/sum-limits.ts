/** Counts differ from their sum by no more than this: what is left over from adding fractions. */
export const TOLERANCE = 0.005;

/** Tables with more lines are not searched line against line. */
export const MOST_LINES = 200;
