const MINUTES_A_DAY = 1440;

const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['12 midnight', 0],
  ['noon', 720],
  ['12 noon', 720],
  ['midday', 720],
  ['12 midday', 720],
]);

const HALF = String.raw`(?:\s?([ap])\.?m?\.?)?`;
/** 1:30, 01.30, 13h30, 01;30 (a slip of the finger), 1:30:15.250; then am or pm. */
const WITH_SEPARATOR = new RegExp(String.raw`^(\d{1,2})[:.;h](\d{2})(?:[:.](\d{2})(?:\.\d{1,9})?)?${HALF}$`);
/** 0130, 130, 013000, 01 30 */
const DIGITS = new RegExp(String.raw`^(\d{1,2}?)\s?(\d{2})(\d{2})?${HALF}$`);
/** 1am, 1 p.m. */
const HOUR_ONLY = /^(\d{1,2})\s?([ap])\.?m\.?$/;
const SPELT_OUT_UNIT = /\s?(?:hrs?|hours?|h|z|utc|gmt|bst|o'clock)\.?$/;
const ZONE_OFFSET = /(?<=:\d{2}(?:\.\d{1,9})?)[+-]\d{2}:?\d{2}$/;

/**
 * Reads plain lower-case text as a time of day and nothing but one: minutes after midnight, seconds dropped, 24:00
 * as 1440. A zone (Z, +01:00, GMT) is passed over: the time is taken as written.
 */
export function parseTimeText(plain: string): number | undefined {
  const named = NAMED_TIMES.get(plain);
  if (named !== undefined) return named;
  const text = plain.replace(ZONE_OFFSET, '').replace(SPELT_OUT_UNIT, '');
  const hourOnly = HOUR_ONLY.exec(text);
  if (hourOnly) return minutesOf(hourOnly[1], '00', '00', hourOnly[2]);
  const match = WITH_SEPARATOR.exec(text) ?? DIGITS.exec(text);
  return match ? minutesOf(match[1], match[2], match[3], match[4]) : undefined;
}

/** Minutes after midnight of the digits of a clock: 130 is 01:30, 5 is 00:05, 2400 is 1440. */
export function minutesOfClockDigits(digits: number): number | undefined {
  if (!Number.isInteger(digits) || digits < 0) return undefined;
  return minutesOf(String(Math.floor(digits / 100)), String(digits % 100), undefined, undefined);
}

/** Minutes after midnight of a fraction of a day; rounded to the second, as the fraction is not exact. */
export function minutesOfFraction(fraction: number): number {
  return Math.floor(Math.round(fraction * 86_400) / 60);
}

function minutesOf(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  half: string | undefined,
): number | undefined {
  const hour = hourOfDay(Number(hours), half);
  const minute = Number(minutes);
  if (hour === undefined || minute > 59 || Number(seconds ?? 0) > 59) return undefined;
  const total = hour * 60 + minute;
  return total < MINUTES_A_DAY || (total === MINUTES_A_DAY && Number(seconds ?? 0) === 0) ? total : undefined;
}

/** 12 am is 0, 12 pm is 12. "13:30 pm" says the same twice and is read; "13:30 am" and "0:30 pm" contradict themselves. */
function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 24 ? hour : undefined;
  if (half === 'a') return hour > 12 ? undefined : hour % 12;
  if (hour === 0 || hour > 23) return undefined;
  return hour < 12 ? hour + 12 : hour;
}
