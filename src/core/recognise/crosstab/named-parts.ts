import type { Vocabulary } from '../vocabulary';
import { addsUp } from './adds-up';
import type { LineStep } from './line';
import { isTimed } from './line';
import type { RawRow } from './raw-rows';
import { isWordOfWhole } from './unnamed-totals';

/** Which row another is a part of, and what leads to it. */
export interface NamedPartOfRow {
  /** Index of the row it is a part of. */
  readonly parent: number;
  /** What that row adds to its meaning. */
  readonly outer: readonly LineStep[];
  /** What its own label says, without the name of the whole. */
  readonly own: readonly LineStep[];
}

/** "Northtown – Old Town", "Northtown: Old Town", "Northtown (Old Town)". */
const WHOLE_AND_PART = /^(.+?)(?:\s+[-–—]\s+|\s*:\s+|\s*\/\s*|\s+\()(.+?)\)?$/u;
/** Those who are added up here are reported on themselves. */
const KINDS_OF_AREAS =
  /^(?:members?|clients?|partners?|councils?|authorit(?:y|ies)|districts?|boroughs?|areas?|(?:non-?)?(?:members?|partners?)|other.*|all .*)$/i;

/**
 * Sees rows as parts of each other by their names, where the counts bear it out: "Northtown – Old Town" below a
 * "Northtown" that adds up such rows, and the rows right above a "Northtown total". By the index of the part.
 */
export function partsByName(
  rows: readonly RawRow[],
  vocabulary: Vocabulary,
): ReadonlyMap<number, NamedPartOfRow> {
  const parts = new Map<number, NamedPartOfRow>();
  const isOpen = (raw: RawRow | undefined): raw is RawRow =>
    raw?.steps.length === 1 &&
    raw.hasCounts &&
    !raw.isRepeatedHeader &&
    !isTimed(raw.line) &&
    !raw.line.isComparison;
  for (const [index, raw] of rows.entries()) {
    if (!isOpen(raw)) continue;
    const found = raw.line.isTotal
      ? partsAbove(rows, index, isOpen, vocabulary)
      : partsBelow(rows, index, isOpen, vocabulary);
    for (const [part, of] of found) parts.set(part, of);
  }
  return parts;
}

type IsOpen = (raw: RawRow | undefined) => raw is RawRow;
type Found = readonly (readonly [part: number, of: NamedPartOfRow])[];

/** The rows right below a row whose labels begin with its own. */
function partsBelow(rows: readonly RawRow[], whole: number, isOpen: IsOpen, vocabulary: Vocabulary): Found {
  const { line, steps, values } = rows[whole]!;
  const found: (readonly [number, NamedPartOfRow])[] = [];
  for (let index = whole + 1; isOpen(rows[index]); index++) {
    const { reading, level } = rows[index]!.steps[0]!;
    const [, outer = '', name = ''] = WHOLE_AND_PART.exec(reading.name) ?? [];
    if (outer.toLowerCase() !== line.label.toLowerCase() || rows[index]!.line.isTotal) break;
    // "Theft – other" is a category of that name; a part of an area has its own.
    const isWhole = isNoPlace(line.label, vocabulary) || isNoPlace(reading.name, vocabulary);
    const own = isWhole ? rows[index]!.steps : [{ level, reading: { ...reading, name } }];
    found.push([index, { parent: whole, outer: steps, own }]);
  }
  const counts = found.map(([index]) => rows[index]!.values);
  return found.length > 1 && addsUp(values, counts) === 'equal' ? found : [];
}

/** The rows right above a total with a name of its own that add up to it, where other rows are no part of it. */
function partsAbove(rows: readonly RawRow[], whole: number, isOpen: IsOpen, vocabulary: Vocabulary): Found {
  const { line, steps, values } = rows[whole]!;
  const name = line.names.at(-1)?.text ?? '';
  const isPart = (raw: RawRow | undefined): boolean =>
    isOpen(raw) &&
    !raw.line.isTotal &&
    raw.line.measure === line.measure &&
    !isNoPart(raw.line.label, vocabulary);
  if (name === '' || KINDS_OF_AREAS.test(name) || isWordOfWhole(name) || isNoPlace(name, vocabulary))
    return [];
  let first = whole;
  while (isPart(rows[first - 1])) first--;
  for (; first <= whole - 2; first++) {
    const counts = rows.slice(first, whole).map((raw) => raw.values);
    if (addsUp(values, counts) !== 'equal') continue;
    const isAll = rows.every(
      (raw, index) => !isOpen(raw) || raw.line.isTotal || (first <= index && index < whole),
    );
    if (isAll) return [];
    const outer = steps.map(({ reading, level }) => ({
      level,
      reading: { ...reading, text: name, isTotal: false, isSubtotal: false },
    }));
    return rows
      .slice(first, whole)
      .map((raw, index) => [first + index, { parent: whole, outer, own: raw.steps }] as const);
  }
  return [];
}

/** What is known to be reported on by itself is no part of a sum of its like. */
function isNoPart(label: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isReportingArea(label) || isNoPlace(label, vocabulary);
}

function isNoPlace(label: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isCategory(label) || vocabulary.isSource(label);
}
