import { columnLetters, MAXIMUM_COLUMNS, MAXIMUM_ROWS, rangeAddress } from '../grid/address';
import { ruleWords } from '../language/en-GB/check';
import type { Recognition } from '../recognise/recognition';
import type { Effect, Finding, Place, Severity } from './finding';

/** A finding as people and scripts are told of it. */
export interface FindingDescription {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly file: string;
  readonly sheet: string;
  /** Addresses on that sheet: `B7`, `A4:L31`, whole rows as `45:45`. Empty where the whole sheet is meant. */
  readonly cells: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly effect?: Effect;
}

/** How many findings of each severity there are. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Puts findings into words and addresses, in their order. */
export function describeFindings(
  findings: readonly Finding[],
  recognition: Recognition,
): { readonly counts: FindingCounts; readonly list: readonly FindingDescription[] } {
  return {
    counts: countFindings(findings),
    list: findings.map((finding) => describeFinding(finding, recognition)),
  };
}

function describeFinding(finding: Finding, recognition: Recognition): FindingDescription {
  const { rule, severity, places, parameters, effect } = finding;
  const words = ruleWords[rule]!;
  const source = recognition.grids[places[0]!.grid]!.source;
  return {
    rule,
    severity,
    title: words.title,
    file: source.file,
    sheet: source.sheet,
    cells: places.flatMap(addressOf),
    what: words.what(parameters),
    why: words.why,
    how: words.how,
    ...(effect === undefined ? {} : { effect }),
  };
}

function addressOf({ firstRow, lastRow, firstColumn, lastColumn }: Place): string[] {
  if (firstRow === undefined && firstColumn === undefined) return [];
  if (firstColumn === undefined)
    return [`${(firstRow ?? 0) + 1}:${(lastRow ?? firstRow ?? MAXIMUM_ROWS - 1) + 1}`];
  const last = lastColumn ?? firstColumn;
  if (firstRow === undefined)
    return [`${columnLetters(firstColumn)}:${columnLetters(Math.min(last, MAXIMUM_COLUMNS - 1))}`];
  return [rangeAddress({ firstRow, firstColumn, lastRow: lastRow ?? firstRow, lastColumn: last })];
}
