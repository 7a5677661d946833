import type { Draft } from './draft';
import { type RowMatching, matchRows, NONE } from './match-rows';
import { NOT_KNOWN, type Repetition } from './records';
import { namesMatched } from './matched-names';
import { ALL_FIELDS, AREA, CATEGORY, RowFacts } from './row-facts';
import {
  fieldsMostlyFilled,
  recordsOf,
  type RowsOfTable,
  rowsInSamePlaces,
  shareAPlace,
  tablesOfRows,
} from './rows-of-table';
import { fieldColumn } from './tally-columns';
import { isPartnershipWide } from './view';

/** This much of a table must stand elsewhere too: a collated sheet in which somebody mended a row is still one. */
const LEAST_SHARE = 0.9;
/** With this much two tables look alike, and people are asked. */
const SHARE_IN_DOUBT = 0.6;
/** The odds against rows standing elsewhere by chance, as powers of two. */
const LEAST_BITS = 20;
const FEWEST_MATCHED = 3;
/** The same patrol on the same days is no copy: rows must differ in more than when and where. */
const FEWEST_KINDS = 3;
/** Tables with references that do not go together are taken for one another only where there are many rows. */
const FEWEST_WITH_REFERENCES = 20;
const FEWEST_IN_DOUBT = 6;

/** Logs and registers that tell again what others tell. */
export interface RepeatedTables {
  /** Indexes into `Recognition.layouts` → the telling they belong to: those that are a copy only together have one. */
  readonly copies: ReadonlyMap<number, number>;
  readonly repetitions: readonly Repetition[];
  /** Areas of copies → what the counted tables call them. */
  readonly sameAreas: ReadonlyMap<number, number>;
  /** Records of copies that say no area, though their table has areas, and stand elsewhere. */
  readonly withoutArea: readonly number[];
}

/**
 * Finds logs and registers whose rows stand in others: a sheet "All 2017-18" beside the sheets of its months, a copy
 * without times, a list that numbers the incidents otherwise. Rows are the same that agree in every field that both
 * fill, and nine in ten must be, too surely for chance. Of tables that repeat each other the one that tells less is the
 * copy. Tables of which six rows in ten stand elsewhere are named and count. Duplicate references are gone already.
 */
export function findRepeatedTables(draft: Draft, copied: ReadonlySet<number>): RepeatedTables {
  const facts = new RowFacts(draft);
  const finder = new RepetitionFinder(draft, facts, tablesOfRows(draft, facts, copied));
  return finder.find();
}

/** Fields that two tables may name in different words; all others must agree. */
const ATTEMPTS: readonly number[] = [ALL_FIELDS, ALL_FIELDS & ~CATEGORY, ALL_FIELDS & ~AREA];

class RepetitionFinder {
  readonly #draft: Draft;
  readonly #facts: RowFacts;
  readonly #tables: readonly RowsOfTable[];
  readonly #copies = new Map<number, number>();
  readonly #repetitions: Repetition[] = [];
  readonly #sameAreas = new Map<number, number>();
  readonly #withoutArea: number[] = [];

  constructor(draft: Draft, facts: RowFacts, tables: readonly RowsOfTable[]) {
    this.#draft = draft;
    this.#facts = facts;
    this.#tables = tables;
  }

  find(): RepeatedTables {
    for (const table of [...this.#tables].sort(likeliestCopyFirst))
      for (const fields of ATTEMPTS)
        if (!this.#copies.has(table.segment.layout)) this.#compare(table, fields);
    const isOpen = ({ layout, other }: Repetition) => !this.#copies.has(layout) && !this.#copies.has(other);
    return {
      copies: this.#copies,
      repetitions: this.#repetitions.filter((repetition) => repetition.isCopy || isOpen(repetition)),
      sameAreas: this.#sameAreas,
      withoutArea: this.#withoutArea,
    };
  }

  #compare(table: RowsOfTable, fields: number): void {
    const isOtherwiseNamed = (other: RowsOfTable): boolean =>
      (fields & AREA) !== 0 || (lacksAreaOf(other, table) && lacksAreaOf(table, other));
    const others = this.#tables.filter(
      (other) =>
        other !== table &&
        !this.#copies.has(other.segment.layout) &&
        isOfSameKind(table, other) &&
        isOtherwiseNamed(other) &&
        shareAPlace(table, other, fields),
    );
    if (rowsInSamePlaces(table, others, fields) < table.rows * SHARE_IN_DOUBT) return;
    const rows = recordsOf(this.#draft, table);
    const pool = others.flatMap((other) => this.#recordsNear(table, other, fields));
    const matching = matchRows(this.#facts, rows, pool, fields & fieldsMostlyFilled(this.#facts, rows));
    if (!matching) return;
    const { matched, kinds, copyBits, alikeBits } = matching;
    const haveReferences = hasReferences(table) && others.every((other) => hasReferences(other));
    const fewest = haveReferences ? FEWEST_WITH_REFERENCES : FEWEST_MATCHED;
    const isSame =
      matched >= table.rows * LEAST_SHARE &&
      matched >= fewest &&
      kinds >= FEWEST_KINDS &&
      copyBits >= LEAST_BITS;
    const names = fields === ALL_FIELDS ? [] : this.#namesBehind(rows, matching, fields);
    if (isSame && names) this.#settle(table, others, matching, { rows, pool, names });
    else if (
      matched >= table.rows * SHARE_IN_DOUBT &&
      matched >= FEWEST_IN_DOUBT &&
      Math.max(copyBits, alikeBits) >= LEAST_BITS
    )
      this.#note(table, matching, false);
  }

  /** The other's records in the months, and where both tell them the areas, of a table. */
  #recordsNear(table: RowsOfTable, other: RowsOfTable, fields: number): number[] {
    const facts = this.#facts;
    return recordsOf(this.#draft, other, (record) => {
      const areas = table.places.get(facts.monthOf(record));
      if (!areas) return false;
      const area = facts.areaOf(record);
      return (fields & AREA) === 0 || area === NOT_KNOWN || areas.has(area) || areas.has(NOT_KNOWN);
    });
  }

  /** What the table's areas are called in the others, if the field left out holds the same in other words. */
  #namesBehind(
    rows: readonly number[],
    { partner }: RowMatching,
    fields: number,
  ): (readonly [number, number])[] | undefined {
    const pairs = rows.flatMap((record, place): [number, number][] =>
      partner[place] === NONE ? [] : [[record, partner[place]!]],
    );
    const { areas } = this.#draft;
    if ((fields & CATEGORY) === 0)
      return namesMatched(pairs, (record) => this.#facts.categoryOf(record)) && [];
    return namesMatched(
      pairs,
      (record) => this.#facts.areaOf(record),
      (one, other) => [areas[one]!.name, areas[other]!.name],
    );
  }

  /** Says which of tables that hold the same rows are copies. */
  #settle(
    table: RowsOfTable,
    others: readonly RowsOfTable[],
    matching: RowMatching,
    found: {
      readonly rows: readonly number[];
      readonly pool: readonly number[];
      readonly names: readonly (readonly [number, number])[];
    },
  ): void {
    const { rows, pool, names } = found;
    const { matched, partner } = matching;
    const isSameSet = matched >= pool.length * LEAST_SHARE;
    const isCopy = !isSameSet || !this.#mayStandFor(table, others, matched === pool.length);
    if (isCopy) {
      this.#copies.set(table.segment.layout, table.segment.layout);
      this.#note(table, matching, true);
      for (const [area, name] of names) this.#sameAreas.set(area, name);
      this.#leaveOutWithoutArea(
        table,
        rows.filter((_, place) => partner[place] !== NONE),
      );
      return;
    }
    const met = new Set(partner);
    for (const other of others) {
      const ofOther = pool.filter((record) => this.#facts.layoutOf(record) === other.segment.layout);
      const found = ofOther.filter((record) => met.has(record));
      this.#copies.set(other.segment.layout, others[0]!.segment.layout);
      this.#repetitions.push({
        layout: other.segment.layout,
        other: table.segment.layout,
        by: 'rows',
        size: other.rows,
        matched: found.length,
        isCopy: true,
      });
      this.#leaveOutWithoutArea(other, found);
    }
    for (const [area, name] of names) this.#sameAreas.set(name, area);
  }

  /** Whether a table can count in place of all others it shares an area and month with, and tells more than they. */
  #mayStandFor(table: RowsOfTable, others: readonly RowsOfTable[], hasAll: boolean): boolean {
    const isWithin = ({ places }: RowsOfTable): boolean =>
      [...places].every(([month, areas]) => {
        const own = table.places.get(month);
        return own !== undefined && [...areas.keys()].every((area) => own.has(area) || area === NOT_KNOWN);
      });
    if (table.isPrevious || !others.every(isWithin)) return false;
    const told = this.#fieldsOf(table);
    const toldByOthers = others.map((other) => this.#fieldsOf(other));
    const lacksArea = (fields: number) => (fields & AREA) === 0;
    if (lacksArea(told) !== toldByOthers.every(lacksArea)) return !lacksArea(told);
    const rowsOfOthers = others.reduce((sum, other) => sum + other.rows, 0);
    if (table.rows !== rowsOfOthers) return hasAll && table.rows > rowsOfOthers;
    return toldByOthers.every((fields) => bitCount(told) > bitCount(fields));
  }

  #fieldsOf(table: RowsOfTable): number {
    return fieldsMostlyFilled(this.#facts, recordsOf(this.#draft, table));
  }

  #note(table: RowsOfTable, { matched, partner }: RowMatching, isCopy: boolean): void {
    const rowsOf = new Map<number, number>();
    for (const record of partner) {
      if (record === NONE) continue;
      const layout = this.#facts.layoutOf(record);
      rowsOf.set(layout, (rowsOf.get(layout) ?? 0) + 1);
    }
    const [other] = [...rowsOf].sort(([, one], [, another]) => another - one)[0]!;
    const { layout } = table.segment;
    const isKnown = this.#repetitions.some(
      (one) =>
        !isCopy &&
        ((one.layout === layout && one.other === other) || (one.layout === other && one.other === layout)),
    );
    if (!isKnown) this.#repetitions.push({ layout, other, by: 'rows', size: table.rows, matched, isCopy });
  }

  #leaveOutWithoutArea(table: RowsOfTable, records: readonly number[]): void {
    if (isPartnershipWide(table.layout)) return;
    for (const record of records)
      if (this.#facts.areaOf(record) === NOT_KNOWN) this.#withoutArea.push(record);
  }
}

function hasReferences({ layout }: RowsOfTable): boolean {
  return fieldColumn(layout, 'reference') !== undefined;
}

function lacksAreaOf({ areas }: RowsOfTable, other: RowsOfTable): boolean {
  return [...other.areas].some((area) => area !== NOT_KNOWN && !areas.has(area));
}

/** Of tables that repeat each other the one that holds most is the copy of the others; of two alike the later. */
function likeliestCopyFirst(one: RowsOfTable, other: RowsOfTable): number {
  return (
    Number(other.isPrevious) - Number(one.isPrevious) ||
    other.rows - one.rows ||
    Number(other.isHidden) - Number(one.isHidden) ||
    other.segment.layout - one.segment.layout
  );
}

function isOfSameKind({ layout: one }: RowsOfTable, { layout: other }: RowsOfTable): boolean {
  return (
    one.kind === other.kind && one.subject === other.subject && one.context.measure === other.context.measure
  );
}

function bitCount(fields: number): number {
  let count = 0;
  for (let rest = fields; rest !== 0; rest &= rest - 1) count++;
  return count;
}
