import type { Cell } from '../../grid/cell';
import { LONGEST_VALUE } from './cell-text';
import { monthOfName } from './month-names';
import { plainText } from './normalise-text';
import { findFinancialYears } from './read-financial-year';
import type { QuarterReading } from './readings';

type Quarter = 1 | 2 | 3 | 4;

const NO_QUARTER: QuarterReading = { kind: 'none' };

const NUMBERED = /^(?:q|qtr|qrtr|quarter)\.?[\s-]?([1-4]|one|two|three|four)$/;
const ORDINAL = /^(1st|2nd|3rd|4th|first|second|third|fourth|last)\s(?:qtr|quarter)$/;
/** Apr-Jun, April to June, Apr/May/Jun */
const MONTHS =
  /^([a-z]{3,9})\.?(?:\s?[,/-]\s?|\s(?:to\s)?)(?:([a-z]{3,9})\.?(?:\s?[,/-]\s?|\s(?:to\s)?))?([a-z]{3,9})\.?$/;
const SINGLE_YEAR = /(?:^|\s)(?:19|20)\d{2}(?:$|\s)/;

const QUARTER_WORDS: readonly (readonly [Quarter, ...string[]])[] = [
  [1, '1', 'one', '1st', 'first'],
  [2, '2', 'two', '2nd', 'second'],
  [3, '3', 'three', '3rd', 'third'],
  [4, '4', 'four', '4th', 'fourth', 'last'],
];
const QUARTER_OF_WORD = new Map(
  QUARTER_WORDS.flatMap(([quarter, ...words]) => words.map((word) => [word, quarter] as const)),
);
const QUARTER_OF_FIRST_MONTH: ReadonlyMap<number, Quarter> = new Map([
  [4, 1],
  [7, 2],
  [10, 3],
  [1, 4],
]);

/** Reads a quarter of the financial year: Q1 is April to June. Only text says a quarter; a number does not. */
export function readQuarter(cell: Cell): QuarterReading {
  return cell.kind === 'text' ? readQuarterText(cell.text) : NO_QUARTER;
}

/** Reads a text as `readQuarter` does: "Q1", "Qtr 1 2017/18", "Quarter 1 (Apr-Jun)", "Apr - Jun". */
export function readQuarterText(text: string): QuarterReading {
  const plain = plainText(text).toLowerCase();
  if (plain === '' || plain.length > LONGEST_VALUE) return NO_QUARTER;
  const years = findFinancialYears(plain);
  if (years.length > 1) return NO_QUARTER;
  const [year] = years;
  const withoutYear = year ? cutOut(plain, year.index, year.length) : plain;
  const single = year ? null : SINGLE_YEAR.exec(withoutYear);
  const rest = single ? cutOut(withoutYear, single.index, single[0].length) : withoutYear;
  const quarter = quarterOf(rest);
  if (quarter === undefined) return NO_QUARTER;
  const ambiguous = single !== null || year?.ambiguous === true;
  return year
    ? { kind: 'quarter', quarter, year: year.year, ambiguous }
    : { kind: 'quarter', quarter, ambiguous };
}

/** The quarter of a text without its year. Where it is said twice, "Q1 (Apr-Jun)", both must agree. */
function quarterOf(text: string): Quarter | undefined {
  const twice = /^([^()]+)\(([^()]+)\)$/.exec(text);
  if (!twice) return quarterOfWords(text);
  const first = quarterOfWords(twice[1]!.trim());
  return first !== undefined && first === quarterOfWords(twice[2]!.trim()) ? first : undefined;
}

function quarterOfWords(text: string): Quarter | undefined {
  const numbered = NUMBERED.exec(text) ?? ORDINAL.exec(text);
  if (numbered) return QUARTER_OF_WORD.get(numbered[1]!);
  const months = MONTHS.exec(text);
  if (!months) return undefined;
  const first = monthOfName(months[1]!);
  const middle = months[2] === undefined ? undefined : monthOfName(months[2]);
  const last = monthOfName(months[3]!);
  if (first === undefined || last !== first + 2) return undefined;
  if (months[2] !== undefined && middle !== first + 1) return undefined;
  return QUARTER_OF_FIRST_MONTH.get(first);
}

function cutOut(text: string, index: number, length: number): string {
  return `${text.slice(0, index)} ${text.slice(index + length)}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:-]+|[\s,:-]+$/g, '')
    .replace(/\(\s?\)/g, '')
    .trim();
}
