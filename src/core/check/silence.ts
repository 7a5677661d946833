import { type CellRange, MAXIMUM_COLUMNS, MAXIMUM_ROWS, parseRangeAddress } from '../grid/address';
import type { GridSource } from '../grid/grid';
import { groupBy } from '../group-by';
import { matchesSource } from '../profile/match-tables';
import type { SilencedProfile } from '../profile/profile';
import type { Recognition } from '../recognise/recognition';
import type { Finding, Place } from './finding';

/** Gives the reason why a finding with these places is silenced; `undefined` where it is not. */
export type Silence = (places: readonly Place[]) => string | undefined;

/**
 * The silences of a profile, by rule: `undefined` for a rule none speaks of. A finding is silenced where its first
 * place lies on the file and sheet meant and within the cells meant; whole rows lie within cells of those rows.
 */
export function silencer({ profile, grids }: Recognition): (rule: string) => Silence | undefined {
  const byRule = groupBy(profile.checks?.silenced ?? [], ({ rule }) => rule);
  return (rule) => {
    const entries = byRule.get(rule)?.map(withRange);
    if (!entries) return undefined;
    return ([place]) => {
      const source = place && grids[place.grid]?.source;
      if (!source) return undefined;
      return entries.find((entry) => speaksOf(entry, place, source))?.reason;
    };
  };
}

/** What stands as the file of a silence that speaks of the profile's own words; its sheet is their place there. */
const PROFILE = 'profile';

/** Whether a silence speaks of the profile's own words: it names the profile as its file, or no place at all. */
export function speaksOfProfile({ file, sheet, cell }: SilencedProfile): boolean {
  return cell === undefined && (file === PROFILE || (file === undefined && sheet === undefined));
}

/** A silence that does nothing, and why. */
export interface IdleSilence {
  readonly entry: SilencedProfile;
  /** Zero-based place in `checks.silenced`. */
  readonly place: number;
  readonly why: 'no such rule' | 'nothing found there';
}

/** The silences of a profile that speak of no finding. `rules`: the ids of all rules there are. */
export function findIdleSilences(
  findings: Iterable<Finding>,
  { profile, grids }: Recognition,
  rules: ReadonlySet<string>,
): IdleSilence[] {
  const entries = (profile.checks?.silenced ?? []).map(withRange);
  if (entries.length === 0) return [];
  const idle = new Set(entries.keys());
  for (const {
    rule,
    places: [first],
  } of findings) {
    const source = first && grids[first.grid]?.source;
    if (!source) continue;
    for (const place of idle) {
      const entry = entries[place]!;
      if (entry.rule === rule && speaksOf(entry, first, source)) idle.delete(place);
    }
  }
  return [...idle].flatMap((place) => {
    const entry = entries[place]!;
    if (entry.file === PROFILE && rules.has(entry.rule)) return [];
    return { entry, place, why: rules.has(entry.rule) ? 'nothing found there' : 'no such rule' };
  });
}

interface RangedSilence extends SilencedProfile {
  readonly range: CellRange | undefined;
}

function withRange(entry: SilencedProfile): RangedSilence {
  return { ...entry, range: entry.cell === undefined ? undefined : parseRangeAddress(entry.cell) };
}

function speaksOf(entry: RangedSilence, place: Place, source: GridSource): boolean {
  const { range } = entry;
  return matchesSource(entry, source) && (range === undefined || liesWithin(place, range));
}

function liesWithin({ firstRow, lastRow, firstColumn, lastColumn }: Place, range: CellRange): boolean {
  const top = firstRow ?? 0;
  const rowsFit = top >= range.firstRow && (lastRow ?? firstRow ?? MAXIMUM_ROWS) <= range.lastRow;
  if (firstColumn === undefined) return rowsFit;
  const lastOf = lastColumn ?? MAXIMUM_COLUMNS;
  return rowsFit && firstColumn >= range.firstColumn && lastOf <= range.lastColumn;
}
