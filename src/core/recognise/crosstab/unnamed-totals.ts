import { isTimed, isYearLine, type Line } from './line';
import { MOST_LINES, TOLERANCE } from './sum-limits';
import type { SummedLine, TotalReason } from './total-lines';

/** What is known of the name of a line: a wrong total would drop figures, a missed one doubles them. */
export type NameStanding =
  /** The profile has it for an area: it counts, whatever it adds up to. */
  | 'decided'
  /** It is known as a category, source or area: it counts, unless it adds up the others in so many cells that it cannot be one. */
  | 'known'
  /** It is blank, a word for the whole, or the area the table is about. */
  | 'of the whole'
  /** Nobody has heard of it. */
  | 'unknown';

const WHOLE =
  /\b(?:tot|whole|entire|partnership|consortium|county|shire|force|borough|district|scheme|network|aggregate|cumulative|combined|annual|year|months|everything|all|both|together|wide)\b/i;

/** Tells whether a label could be the name of the whole. */
export function isWordOfWhole(label: string): boolean {
  return label === '' || WHOLE.test(label);
}

/** What sums must amount to before they are no accident, by how the line is named. */
const LEAST_EVIDENCE = {
  'of the whole': { cells: 1, bits: 5 },
  unknown: { cells: 2, bits: 12 },
  known: { cells: 6, bits: 30 },
} as const;
/** A sum over some lines that stand together may begin and end anywhere, and so is an accident more easily. */
const LEAST_OF_GROUP = {
  'of the whole': { cells: 2, bits: 8 },
  unknown: { cells: 3, bits: 20 },
  known: { cells: 6, bits: 40 },
} as const;
/** A total with a slip in it: so many cells add up that it is one, though as many as one in four of those do not. */
const LEAST_OF_SLIP = { cells: 6, bits: 30 };
const MOST_SLIPS = 0.25;
const LEAST_ANYWHERE = {
  'of the whole': { cells: 3, bits: 16 },
  unknown: { cells: 3, bits: 16 },
  known: { cells: 6, bits: 40 },
} as const;
/** So many of a total's cells may have been left blank. */
const MOST_BLANK = 0.25;

/**
 * Finds totals that no word marks: the first or last of the lines that can be added up, or one that belongs to a group
 * of lines standing together, that equals their sum in every cell it fills. Adds them to `totals`; gives the lines that add up so and yet are known by
 * name: those stay counts.
 */
export function addUnnamedTotals(
  candidates: readonly SummedLine[],
  totals: Map<number, TotalReason>,
  standingOf: (line: Line) => NameStanding,
): Line[] {
  const kept: Line[] = [];
  for (const one of candidates) {
    const { line } = one;
    if (totals.has(line.index) || isNeverTotal(one, candidates)) continue;
    const standing = standingOf(line);
    const open = candidates.filter(({ line: other }) => other !== line && !totals.has(other.index));
    const others = open.filter((other) => isAlike(one, other));
    const isAtEdge =
      others.every(({ line: { index } }) => index < line.index) ||
      others.every(({ line: { index } }) => index > line.index);
    const isTotal = (asked: keyof typeof LEAST_EVIDENCE): boolean =>
      (isAtEdge && isSum(one, others, LEAST_EVIDENCE[asked])) || isOfGroup(one, others, asked);
    const isKnown = standing === 'known' || standing === 'decided';
    if (standing !== 'decided' && isTotal(standing)) totals.set(line.index, 'adds up');
    else if (isKnown && isTotal('unknown')) kept.push(line);
    else if (!isKnown && isAtEdge && isSum(one, others, LEAST_OF_SLIP, MOST_SLIPS))
      totals.set(line.index, 'nearly adds up');
  }
  return kept;
}

/** A month, a quarter or a year among months is what it says; "cumulative" among names is not a time. */
function isNeverTotal({ line }: SummedLine, candidates: readonly SummedLine[]): boolean {
  if (line.month !== undefined) return line.names.length === 0;
  const isToDate =
    line.isYearToDate && candidates.every(({ line: other }) => other === line || !isTimed(other));
  return !isToDate && (isTimed(line) || isYearLine(line));
}

/** Lines that can be parts of one: of its measure, and of its month where it has one. */
function isAlike(one: SummedLine, other: SummedLine): boolean {
  if (one.line.measure !== undefined && one.line.measure !== other.line.measure) return false;
  if (one.line.month !== undefined) return other.time?.month === one.time?.month;
  return true;
}

/** Whether a line adds up lines that stand together: right before it, or anywhere where that is no accident. */
function isOfGroup(
  one: SummedLine,
  others: readonly SummedLine[],
  asked: keyof typeof LEAST_OF_GROUP,
): boolean {
  const lines = others.slice().sort((a, b) => a.line.index - b.line.index);
  const before = lines.filter(({ line: { index } }) => index < one.line.index);
  for (let first = before.length - 2; first >= 0; first--) {
    const group = before.slice(first);
    // What is no month among months, and adds them up, is hardly anything else.
    const isOfMonths = !isTimed(one.line) && group.every(({ line }) => isTimed(line));
    if (isSum(one, group, LEAST_OF_GROUP[isOfMonths ? 'of the whole' : asked])) return true;
  }
  if (lines.length > MOST_LINES) return false;
  // The more groups are tried, the more evidence it takes.
  const { cells, bits } = LEAST_ANYWHERE[asked];
  const least = { cells, bits: bits + 2 * Math.log2(lines.length + 1) };
  return [before, lines.slice(before.length)].some((side) =>
    side.some((_, first) => {
      for (let last = first + 1; last < side.length; last++) {
        if (exceeds(side[last]!, one)) return false;
        if (isSum(one, side.slice(first, last + 1), least)) return true;
      }
      return false;
    }),
  );
}

/** Whether one line alone is more than another somewhere: then no group with it can add up to that. */
function exceeds(part: SummedLine, { values }: SummedLine): boolean {
  return values.some((value, index) => value !== undefined && (part.values[index] ?? 0) > value + TOLERANCE);
}

/** Whether a line equals the sum of at least two others in all its cells, and they are enough to be no accident. */
function isSum(
  { values }: SummedLine,
  parts: readonly SummedLine[],
  least: { readonly cells: number; readonly bits: number },
  mostSlips = 0,
): boolean {
  const addends = parts.filter((part) => part.values.some((value) => value !== undefined && value > 0));
  if (addends.length < 2) return false;
  let cells = 0;
  let bits = 0;
  let blank = 0;
  let slips = 0;
  for (const [index, value] of values.entries()) {
    const sum = addends.reduce((total, part) => total + (part.values[index] ?? 0), 0);
    if (value === undefined) {
      if (sum > 0) blank++;
      continue;
    }
    if (Math.abs(value - sum) > TOLERANCE) {
      slips++;
      if (mostSlips === 0) return false;
      continue;
    }
    if (value <= 0) continue;
    cells++;
    bits += Math.log2(1 + value);
  }
  return (
    cells >= least.cells &&
    bits >= least.bits &&
    blank <= MOST_BLANK * (cells + blank) &&
    slips <= mostSlips * cells
  );
}
