import { splitOf } from '../fields/split-columns';
import type { Measure } from '../layout';
import type { Line } from './line';

const ANSWER = /^(?:yes|no|y|n)$/i;
const DENIAL = /^(?:no|n)$/i;
/** What shows that a heading's names are the parts of a count of persons: "Other" alone might be anything. */
const PAIRS: readonly (readonly string[])[] = [
  ['male', 'female'],
  ['adult', 'juvenile'],
];

/** What is split by sex or age beside other measures, and does not say what it is. */
const SPLIT_MEASURE: Measure = 'arrests';

/**
 * Takes for what they are the lines into which a count is split by sex, by age or by answer ("Arrests" over "Male" and
 * "Female", "Attended" over "Yes" and "No"): their names are those of no area or category, and together they are the
 * count. What is split in a second way as well, or stands beside its whole, and what was answered with no, is left out.
 */
export function settleSplits(lines: readonly Line[]): readonly Line[] {
  const levels = splitLevels(lines);
  if (levels.size === 0) return lines;
  const isPart = ({ names }: Line): boolean => names.some(({ level }) => levels.has(level));
  const hasMeasures = lines.some((line) => line.measure !== undefined && !isPart(line));
  const ways = new Map<string, string>();
  for (const line of lines) if (!isPart(line) && !line.isTotal) ways.set(keyOf(line), 'whole');
  return lines.map((line) => {
    const part = line.names.find(({ level }) => levels.has(level))?.text;
    if (part === undefined) return line;
    const way = splitOf(part)?.by ?? 'answer';
    const measure = line.measure ?? (hasMeasures && way !== 'answer' ? SPLIT_MEASURE : undefined);
    const names = line.names.filter(({ level }) => !levels.has(level));
    const settled = { ...line, names, ...(measure && { measure }) };
    const whole = keyOf(settled);
    if (!ways.has(whole)) ways.set(whole, way);
    const isLeftOut = ways.get(whole) !== way || DENIAL.test(part);
    return { ...settled, isComparison: line.isComparison || isLeftOut };
  });
}

/** The levels whose names are all parts of counts. */
function splitLevels(lines: readonly Line[]): ReadonlySet<string> {
  const parts = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const { names, measure } of lines) {
    for (const { text, level } of names) {
      const split = splitOf(text);
      if (!split && !(measure === 'attendances' && ANSWER.test(text))) others.add(level);
      parts.set(level, (parts.get(level) ?? new Set<string>()).add(split?.part ?? text.toLowerCase()));
    }
  }
  const isSplit = (found: ReadonlySet<string>): boolean =>
    PAIRS.some((pair) => pair.every((part) => found.has(part))) ||
    [...found].every((part) => ANSWER.test(part));
  return new Set(
    [...parts].filter(([level, found]) => !others.has(level) && isSplit(found)).map(([level]) => level),
  );
}

/** What lines into which one count is split have in common. */
function keyOf({ names, measure, month, quarter, year, calendarYear, relative }: Line): string {
  return JSON.stringify([names, measure, month, quarter, year, calendarYear, relative]);
}
