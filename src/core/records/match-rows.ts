import { groupBy } from '../group-by';
import { AREA, DAY, type RowFacts } from './row-facts';
import { chanceReader } from './row-chances';

/** How the rows of a table stand among those of others. */
export interface RowMatching {
  readonly matched: number;
  /** How many kinds of rows the matched ones are, beside when and where. */
  readonly kinds: number;
  /** For each row the record that tells the same, or `NONE`; each record once. */
  readonly partner: Int32Array;
  /** How much likelier this is if the rows are copies than if they agree by chance, as a power of two. */
  readonly copyBits: number;
  /** The same, for rows of which only most tell what stands elsewhere. */
  readonly alikeBits: number;
}

export const NONE = -1;

/** Of a copied table so many rows are the same; of two records of the same happenings by different people, so many. */
const SHARE_IN_COPIES = 0.95;
const SHARE_IN_ALIKE = 0.75;
/** Rows are told apart by sets of fields; a table with more sets than these is full of gaps, and the rarest do not match. */
const MOST_SETS = 12;
/** Rows looked at before all are, and the share of them that must stand elsewhere. */
const LOOKED_AT = 200;
const LEAST_LOOKED_AT = 0.4;

/**
 * Finds for each row one in the pool that tells the same in every field that both fill (of `fields`), those that tell
 * most first. Takes time in proportion to the rows. `undefined` where a look at some rows finds too few.
 */
export function matchRows(
  facts: RowFacts,
  rows: ArrayLike<number>,
  pool: ArrayLike<number>,
  fields: number,
): RowMatching | undefined {
  const rowSets = bySet(facts, rows, fields);
  const poolSets = bySet(facts, pool, fields);
  if (!mayMatch(facts, rowSets, poolSets)) return undefined;
  const partner = new Int32Array(rows.length).fill(NONE);
  const toldBy = new Int32Array(rows.length);
  let matched = 0;
  for (const { ofRows, ofPool, shared } of passes(rowSets, poolSets)) {
    const left = new Remaining(facts, ofPool, shared);
    ofRows.places = ofRows.places.filter((place) => {
      toldBy[place] ||= shared;
      const found = left.take(rows[place]!);
      if (found === NONE) return true;
      partner[place] = found;
      toldBy[place] = shared;
      matched++;
      return false;
    });
    ofPool.places = left.places();
  }
  let copyBits = 0;
  let alikeBits = 0;
  const profiles = new Set<number>();
  const chanceOf = chanceReader(facts, pool);
  for (let place = 0; place < rows.length; place++) {
    const chance = chanceOf(rows[place]!, toldBy[place]!);
    const isFound = partner[place] !== NONE;
    if (isFound) profiles.add(facts.profileOf(rows[place]!, toldBy[place]!));
    copyBits += bitsOf(isFound, SHARE_IN_COPIES, chance);
    alikeBits += bitsOf(isFound, SHARE_IN_ALIKE, chance);
  }
  return { matched, kinds: profiles.size, partner, copyBits, alikeBits };
}

function bitsOf(isFound: boolean, share: number, chance: number): number {
  return isFound ? Math.log2(share / chance) : Math.log2((1 - share) / (1 - chance));
}

/** Rows that fill the same set of fields, as places in their list. */
interface RowSet {
  readonly filled: number;
  readonly records: ArrayLike<number>;
  places: number[];
}

function bySet(facts: RowFacts, records: ArrayLike<number>, fields: number): RowSet[] {
  const sets = new Map<number, RowSet>();
  for (let place = 0; place < records.length; place++) {
    const filled = facts.filled(records[place]!) & fields;
    const set = sets.get(filled);
    if (set) set.places.push(place);
    else sets.set(filled, { filled, records, places: [place] });
  }
  return [...sets.values()]
    .sort((one, other) => other.places.length - one.places.length || one.filled - other.filled)
    .slice(0, MOST_SETS);
}

interface Pass {
  readonly ofRows: RowSet;
  readonly ofPool: RowSet;
  readonly shared: number;
}

/** Each set of rows against each of the pool, those that share most fields first. */
function passes(rowSets: readonly RowSet[], poolSets: readonly RowSet[]): Pass[] {
  return rowSets
    .flatMap((ofRows) =>
      poolSets.map((ofPool): Pass => ({ ofRows, ofPool, shared: ofRows.filled & ofPool.filled })),
    )
    .filter(({ shared }) => tellsApart(shared))
    .sort((one, other) => bitCount(other.shared) - bitCount(one.shared));
}

/** Whether fields tell more than when and where. */
function tellsApart(fields: number): boolean {
  return (fields & ~(DAY | AREA)) !== 0;
}

function bitCount(fields: number): number {
  let count = 0;
  for (let rest = fields; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Whether enough of some rows stand in the pool, each taken for found if any row there tells the same. */
function mayMatch(facts: RowFacts, [most]: readonly RowSet[], poolSets: readonly RowSet[]): boolean {
  if (!most || most.places.length <= LOOKED_AT) return true;
  const step = Math.floor(most.places.length / LOOKED_AT);
  const looked = most.places.filter((_, index) => index % step === 0);
  const found = new Set<number>();
  for (const { filled, records, places } of poolSets) {
    const shared = filled & most.filled;
    if (!tellsApart(shared)) continue;
    const wanted = groupBy(looked, (place) => facts.numberOf(most.records[place]!, shared));
    for (const place of places)
      for (const same of wanted.get(facts.numberOf(records[place]!, shared)) ?? []) found.add(same);
  }
  return found.size >= looked.length * LEAST_LOOKED_AT;
}

/** The rows of a set that are not matched yet, found by what they tell in some fields. */
class Remaining {
  readonly #facts: RowFacts;
  readonly #set: RowSet;
  readonly #fields: number;
  /** What is told → the first such row (its index in `places`); from each the next. */
  readonly #first = new Map<number, number>();
  readonly #next: Int32Array;
  readonly #taken: Uint8Array;

  constructor(facts: RowFacts, set: RowSet, fields: number) {
    this.#facts = facts;
    this.#set = set;
    this.#fields = fields;
    this.#next = new Int32Array(set.places.length).fill(NONE);
    this.#taken = new Uint8Array(set.places.length);
    for (let index = set.places.length - 1; index >= 0; index--) {
      const number = facts.numberOf(set.records[set.places[index]!]!, fields);
      this.#next[index] = this.#first.get(number) ?? NONE;
      this.#first.set(number, index);
    }
  }

  /** Takes the first row that tells the same as a record, and gives its record. */
  take(record: number): number {
    const number = this.#facts.numberOf(record, this.#fields);
    const index = this.#first.get(number) ?? NONE;
    if (index === NONE) return NONE;
    this.#first.set(number, this.#next[index]!);
    this.#taken[index] = 1;
    return this.#set.records[this.#set.places[index]!]!;
  }

  /** The places of the rows that are left. */
  places(): number[] {
    return this.#set.places.filter((_, index) => this.#taken[index] === 0);
  }
}
