import type { Measure } from '../layout';
import { isQualifier, joinedNameOf } from './joined-names';
import { isTimed, type Line } from './line';
import type { SummedLine } from './total-lines';

/** Parts that tell at least so much of a total may be all of it. */
const MOST_OF_WHOLE = 0.95;

/** What a line counts, also where only the end of its name says so: "Proactive incidents". */
export function measureMeant({ measure, names }: Line): Measure | undefined {
  return measure ?? joinedNameOf(names.at(-1)?.text ?? '')?.measure;
}

/**
 * Totals that stand for what nothing else beside them counts, with the lines that are only a part of them: "Total
 * incidents" beside "Proactive incidents", which are fewer, or beside "Day incidents" and "Night incidents" where arrests
 * are not told by day and night. Such a total is the count. By the index of the part, the line of the whole.
 */
export function partsOfWholes(lines: readonly SummedLine[]): ReadonlyMap<number, Line> {
  const found = new Map<number, Line>();
  for (const whole of lines) {
    const { line } = whole;
    if (!line.isTotal || line.isSubtotal || line.measure === undefined || isTimed(line)) continue;
    const beside = lines.filter(
      (other) => other !== whole && !isTimed(other.line) && isBeside(line, other.line),
    );
    const parts = beside.filter(({ line: other }) => measureMeant(other) === line.measure);
    if (parts.length === 0 || parts.some((part) => !isOnlyPart(part.line, line))) continue;
    const told = parts.reduce((sum, part) => sum + sumOf(part), 0);
    const isShort = told < sumOf(whole) * MOST_OF_WHOLE;
    const isAlone = beside.some(
      ({ line: other }) => other.measure !== undefined && other.names.length === line.names.length,
    );
    if (isShort || (isAlone && parts.every((part) => part.line.measure === undefined)))
      for (const part of parts) found.set(part.line.index, line);
  }
  return found;
}

/** Whether a line says by a word such as "proactive" that it is a part of what another counts, and no area of it. */
function isOnlyPart({ names }: Line, whole: Line): boolean {
  const text = names.at(-1)?.text ?? '';
  return names.length > whole.names.length && isQualifier(joinedNameOf(text)?.name ?? text);
}

/** Whether lines lie under the same names. */
function isBeside({ names }: Line, { names: others }: Line): boolean {
  return names.every(({ text }, index) => others[index]?.text === text) && others.length - names.length <= 1;
}

function sumOf({ values }: SummedLine): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
