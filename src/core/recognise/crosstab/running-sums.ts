import { type Month, monthNumber } from '../../calendar/month';
import { isTimed } from './line';
import { MOST_LINES, TOLERANCE } from './sum-limits';
import type { SummedLine, TotalReason } from './total-lines';

/** So many months must have added something, and the sums amount to so much, before this is no accident. */
const LEAST_STEPS = 3;
const LEAST_BITS = 14;

/**
 * Finds lines that run up another line, or all others together, month after month, whatever they are called. Adds them
 * to `totals`. `across` are the months of the values, in the order of the sheet.
 */
export function addRunningSums(
  candidates: readonly SummedLine[],
  totals: Map<number, TotalReason>,
  across: readonly (Month | undefined)[],
): void {
  if (across.filter((month) => month !== undefined).length <= LEAST_STEPS) return;
  const lines = candidates.filter(({ line }) => line.month === undefined);
  if (lines.length > MOST_LINES) return;
  for (const one of lines) {
    if (totals.has(one.line.index) || isTimed(one.line)) continue;
    const others = lines.filter((other) => other !== one && isOfMeasure(one, other));
    const open = others.filter(({ line }) => !totals.has(line.index));
    const isRunning =
      others.some((other) => runsUp(one, [other], across)) || (open.length > 1 && runsUp(one, open, across));
    if (isRunning) totals.set(one.line.index, 'runs up');
  }
}

function isOfMeasure({ line }: SummedLine, { line: other }: SummedLine): boolean {
  return line.measure === undefined || line.measure === other.measure;
}

/** Whether each month of a line is that of the parts and all before it since April. */
function runsUp(
  { values }: SummedLine,
  parts: readonly SummedLine[],
  across: readonly (Month | undefined)[],
): boolean {
  let sum = 0;
  let steps = 0;
  let bits = 0;
  for (const [place, month] of across.entries()) {
    if (month === undefined) continue;
    if (monthNumber(month) === 4) sum = 0;
    const added = parts.reduce((total, part) => total + (part.values[place] ?? 0), 0);
    const before = sum;
    sum += added;
    const value = values[place];
    if (value === undefined) continue;
    if (Math.abs(value - sum) > TOLERANCE) return false;
    if (added > 0 && before > 0) {
      steps++;
      bits += Math.log2(1 + value);
    }
  }
  return steps >= LEAST_STEPS && bits >= LEAST_BITS;
}
