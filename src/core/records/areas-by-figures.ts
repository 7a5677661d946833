import { nameKey } from '../recognise/names/name-key';
import type { Draft } from './draft';
import { isRowTable } from './collect-facts';
import { NOT_KNOWN } from './records';

/** What figures, not names, say of how areas belong together. */
export interface AreasByFigures {
  /** Areas that are the sum of all others: the partnership, whatever it is called. */
  readonly wholes: ReadonlySet<number>;
  /** Area → the area it is a part of. */
  readonly parents: ReadonlyMap<number, number>;
  /** Area of count tables → the area that logs or other tables call by another name. */
  readonly same: ReadonlyMap<number, number>;
}

/** This much of the months must agree. */
const LEAST_SHARE = 0.9;
const LEAST_MONTHS = 3;
/** The odds against the figures agreeing by chance, as powers of two. */
const LEAST_BITS = 12;
/** With more names than this, most are places; comparing all with all would take too long. */
const MOST_AREAS = 200;
/** All logs and registers together. */
const ROWS = -1;

/** Month → figure. */
type Series = ReadonlyMap<number, number>;

/**
 * Finds areas of count tables whose figures are, month by month, the sum of all other areas' (a total), or of those
 * of one table (their parent), or equal to those of an area elsewhere (another name for it). Nine months in ten must
 * agree, and the figures be such that they would not by chance: figures near n agree by chance once in √n times, and
 * a figure that comes again says nothing more.
 */
export function areasByFigures(draft: Draft): AreasByFigures {
  const wholes = new Set<number>();
  const parents = new Map<number, number>();
  const same = new Map<number, number>();
  const { layouts } = draft.recognition;
  if (
    draft.areas.length >= 2 &&
    draft.areas.length <= MOST_AREAS &&
    layouts.some((layout) => !isRowTable(layout))
  )
    for (const measure of draft.writer.measures.keys())
      new Comparison(draft, draft.writer.measures.get(measure)!.values).find({ wholes, parents, same });
  return { wholes, parents, same };
}

interface Findings {
  readonly wholes: Set<number>;
  readonly parents: Map<number, number>;
  readonly same: Map<number, number>;
}

class Comparison {
  readonly #draft: Draft;
  /** Table (`ROWS` for the logs) → area → figures. */
  readonly #tables: ReadonlyMap<number, ReadonlyMap<number, Series>>;
  /** Area → figures, of the first table that tells them. */
  readonly #areas = new Map<number, Map<number, number>>();
  /** Areas that logs name. */
  readonly #ofRows: ReadonlySet<number>;

  constructor(draft: Draft, values: { readonly [record: number]: number }) {
    this.#draft = draft;
    this.#tables = figuresByTable(draft, values);
    this.#ofRows = new Set(this.#tables.get(ROWS)?.keys());
    for (const ofTable of this.#tables.values())
      for (const [area, series] of ofTable) {
        const known = this.#areas.get(area) ?? new Map<number, number>();
        for (const [month, value] of series) if (!known.has(month)) known.set(month, value);
        this.#areas.set(area, known);
      }
  }

  find({ wholes, parents, same }: Findings): void {
    const isOpen = (area: number): boolean =>
      this.#draft.areas[area]!.parent === undefined &&
      !wholes.has(area) &&
      !parents.has(area) &&
      !same.has(area);
    const open = (): number[] => [...this.#areas.keys()].filter(isOpen);
    const isParent = (area: number): boolean =>
      this.#draft.areas.some(({ parent }) => parent === area) || [...parents.values()].includes(area);
    const saysPartsOf = (area: number): boolean => {
      const { areas } = this.#draft;
      return areas.some(
        ({ name }, other) => other !== area && nameKey(name).startsWith(nameKey(areas[area]!.name)),
      );
    };
    for (const area of open()) if (!this.#ofRows.has(area)) this.#findSame(area, open(), same);
    for (const area of open()) {
      if (this.#ofRows.has(area) || isParent(area) || saysPartsOf(area)) continue;
      const others = open().filter((other) => other !== area);
      if (this.#addUpTo(others, area)) wholes.add(area);
    }
    for (const area of open()) {
      for (const ofTable of this.#tables.values()) {
        const parts = [...ofTable.keys()];
        if (parts.includes(area) || !parts.every((part) => isOpen(part) && !isParent(part))) continue;
        if (!this.#addUpTo(parts, area)) continue;
        for (const part of parts) parents.set(part, area);
        break;
      }
    }
  }

  /** The area that a log or an earlier table calls otherwise, where no table has both names. */
  #findSame(area: number, others: readonly number[], same: Map<number, number>): void {
    const series = this.#areas.get(area)!;
    const meant = others.filter(
      (other) =>
        this.#ofRows.has(other) && !this.#standTogether(area, other) && agree(this.#sumOf([other]), series),
    );
    if (meant.length === 1) same.set(area, meant[0]!);
  }

  #standTogether(one: number, other: number): boolean {
    return [...this.#tables.values()].some((ofTable) => ofTable.has(one) && ofTable.has(other));
  }

  #addUpTo(parts: readonly number[], area: number): boolean {
    const { areas } = this.#draft;
    // "Stevenage - Old Town" says itself whose part it is: the figures need only not gainsay it.
    const whole = nameKey(areas[area]!.name);
    const saysSo = parts.every((part) => nameKey(areas[part]!.name).startsWith(whole));
    const series = this.#areas.get(area)!;
    return parts.length >= 2 && agree(this.#sumOf(parts), series, saysSo ? 0 : LEAST_BITS);
  }

  #sumOf(parts: readonly number[]): Series {
    const sum = new Map<number, number>();
    for (const part of parts)
      for (const [month, value] of this.#areas.get(part)!) sum.set(month, (sum.get(month) ?? 0) + value);
    return sum;
  }
}

function figuresByTable(
  { writer, segments, recognition }: Draft,
  values: { readonly [record: number]: number },
): Map<number, Map<number, Map<number, number>>> {
  const tables = new Map<number, Map<number, Map<number, number>>>();
  for (const { layout, first, end } of segments) {
    const key = isRowTable(recognition.layouts[layout]!) ? ROWS : layout;
    const ofTable = tables.get(key) ?? new Map<number, Map<number, number>>();
    for (let record = first; record < end; record++) {
      const area = writer.area[record]!;
      const month = writer.month[record]!;
      const value = values[record]!;
      if (writer.exclusion[record] !== 0 || area === NOT_KNOWN || month === NOT_KNOWN) continue;
      if (Number.isNaN(value)) continue;
      let series = ofTable.get(area);
      if (!series) ofTable.set(area, (series = new Map<number, number>()));
      series.set(month, (series.get(month) ?? 0) + value);
    }
    if (ofTable.size > 0) tables.set(key, ofTable);
  }
  return tables;
}

/** Whether a sum agrees with figures in nearly all months that both tell, and not by chance. */
function agree(sum: Series, figures: Series, leastBits = LEAST_BITS): boolean {
  let equal = 0;
  let shared = 0;
  const different = new Set<number>();
  for (const [month, value] of figures) {
    if (!sum.has(month)) continue;
    shared++;
    if (sum.get(month) !== value) continue;
    equal++;
    different.add(value);
  }
  let bits = 0;
  for (const value of different) bits += Math.log2(1 + Math.abs(value)) / 2;
  return equal >= Math.max(LEAST_MONTHS, shared * LEAST_SHARE) && bits >= leastBits;
}
