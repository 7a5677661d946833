const MINUTES_A_DAY = 1440;

const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['12 midnight', 0],
  ['noon', 720],
  ['12 noon', 720],
  ['midday', 720],
  ['12 midday', 720],
]);

const HALF = String.raw`(?:\s?(?<half>[ap])\.?m?\.?)?`;
const FORMS: readonly RegExp[] = [
  // 1:30, 01.30, 13h30, 01;30 (a slip of the finger), 1:30:15.250; then am or pm
  new RegExp(
    String.raw`^(?<hour>\d{1,2})[:.;h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d{1,9})?)?${HALF}$`,
  ),
  // 0130, 130, 01 30
  new RegExp(String.raw`^(?<hour>\d{1,2}?)\s?(?<minute>\d{2})${HALF}$`),
  // 013000
  /^(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})$/,
  // 1am, 1 p.m.
  /^(?<hour>\d{1,2})\s?(?<half>[ap])\.?m\.?$/,
];

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
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts) return minutesOf(parts['hour'], parts['minute'], parts['second'], parts['half']);
  }
  return undefined;
}

/** Minutes after midnight of the digits of a clock: 130 is 01:30, 5 is 00:05, 2400 is 1440. */
export function minutesOfClockDigits(digits: number): number | undefined {
  if (!Number.isInteger(digits) || digits < 0) return undefined;
  return minutesOf(String(Math.floor(digits / 100)), String(digits % 100));
}

/** Minutes after midnight of a fraction of a day; rounded to the second, as the fraction is not exact. */
export function minutesOfFraction(fraction: number): number {
  return Math.floor(Math.round(fraction * 86_400) / 60);
}

function minutesOf(hours?: string, minutes = '0', seconds = '0', half?: string): number | undefined {
  const hour = hourOfDay(Number(hours), half);
  const minute = Number(minutes);
  const second = Number(seconds);
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  const total = hour * 60 + minute;
  return total + Math.sign(second) <= MINUTES_A_DAY ? total : undefined;
}

/** 12 am is 0, 12 pm is 12. "13:30 pm" says the same twice and is read; "13:30 am" and "0:30 pm" contradict themselves. */
function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 24 ? hour : undefined;
  if (half === 'a') return hour > 12 ? undefined : hour % 12;
  if (hour === 0 || hour > 23) return undefined;
  return hour < 12 ? hour + 12 : hour;
}
