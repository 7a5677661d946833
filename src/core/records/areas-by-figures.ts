import { nameKey } from '../recognise/names/name-key';
import type { Draft } from './draft';
import { isRowTable } from './collect-facts';
import { agree, LEAST_BITS, nearlyAgree, type Series, sumOfLesser, sumOfSeries } from './figures-agree';
import { mayMeanTheSame } from './matched-names';
import { NOT_KNOWN, type Repetition } from './records';

/** What figures, not names, say of how areas belong together. */
export interface AreasByFigures {
  /** Areas that are the sum of all others: the partnership, whatever it is called. */
  readonly wholes: ReadonlySet<number>;
  /** Area → the area it is a part of. */
  readonly parents: ReadonlyMap<number, number>;
  /** Area of count tables → the area that logs or other tables call by another name. */
  readonly same: ReadonlyMap<number, number>;
  /** Tables that only look as if they told the same under two names. */
  readonly alike: readonly Repetition[];
}

/** The odds against the figures agreeing by chance, as powers of two, where one name may be short for the other. */
const LEAST_BITS_IF_ALIKE = 2;
/** With more names than this, most are places; comparing all with all would take too long. */
const MOST_AREAS = 200;
/** All logs and registers together. */
const ROWS = -1;

/**
 * Finds areas of count tables whose figures are, month by month, the sum of all other areas' (a total), or of those
 * of one table (their parent), or equal to those of an area elsewhere (another name for it). Nine months in ten must
 * agree, and the figures be such that they would not by chance: figures near n agree by chance once in √n times, and
 * a figure that comes again says nothing more. `copies`: tables that tell again what others tell.
 */
export function areasByFigures(draft: Draft, copies: ReadonlySet<number>): AreasByFigures {
  const wholes = new Set<number>();
  const parents = new Map<number, number>();
  const same = new Map<number, number>();
  const alike = new Map<string, Repetition>();
  const { layouts } = draft.recognition;
  if (
    draft.areas.length >= 2 &&
    draft.areas.length <= MOST_AREAS &&
    layouts.some((layout) => !isRowTable(layout))
  )
    for (const measure of draft.writer.measures.keys())
      new Comparison(draft, copies, draft.writer.measures.get(measure)!.values).find({
        wholes,
        parents,
        same,
        alike,
      });
  return { wholes, parents, same, alike: [...alike.values()] };
}

interface Findings {
  readonly wholes: Set<number>;
  readonly parents: Map<number, number>;
  readonly same: Map<number, number>;
  /** By the two areas. */
  readonly alike: Map<string, Repetition>;
}

class Comparison {
  readonly #draft: Draft;
  /** Table (`ROWS` for the logs) → area → figures. */
  readonly #tables: ReadonlyMap<number, ReadonlyMap<number, Series>>;
  /** Area → figures, of the first table that tells them. */
  readonly #areas = new Map<number, Map<number, number>>();
  /** Areas that logs name. */
  readonly #ofRows: ReadonlySet<number>;

  constructor(draft: Draft, copies: ReadonlySet<number>, values: { readonly [record: number]: number }) {
    this.#draft = draft;
    this.#tables = figuresByTable(draft, copies, values);
    this.#ofRows = new Set(this.#tables.get(ROWS)?.keys());
    for (const ofTable of this.#tables.values())
      for (const [area, series] of ofTable) {
        const known = this.#areas.get(area) ?? new Map<number, number>();
        for (const [month, value] of series) if (!known.has(month)) known.set(month, value);
        this.#areas.set(area, known);
      }
  }

  find({ wholes, parents, same, alike }: Findings): void {
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
    for (const area of open())
      if (!this.#ofRows.has(area) && !isParent(area)) this.#findAlike(area, open(), alike);
  }

  /** The area that a log, or under a longer name a table, calls otherwise, where no table has both names. */
  #findSame(area: number, others: readonly number[], same: Map<number, number>): void {
    const series = this.#areas.get(area)!;
    const meant = others.filter((other) => {
      if (other === area || this.#standTogether(area, other)) return false;
      const [name, called] = [this.#draft.areas[area]!.name, this.#draft.areas[other]!.name];
      const isAlike = mayMeanTheSame(name, called);
      const mayBeMeant = this.#ofRows.has(other) || (isAlike && called.length > name.length);
      return mayBeMeant && agree(this.#sumOf([other]), series, isAlike ? LEAST_BITS_IF_ALIKE : LEAST_BITS);
    });
    if (meant.length === 1) same.set(area, meant[0]!);
  }

  /** An area of a log, or with a longer name, whose figures are nearly those of this one. */
  #findAlike(area: number, others: readonly number[], alike: Map<string, Repetition>): void {
    const series = this.#areas.get(area)!;
    for (const other of others) {
      const [name, called] = [this.#draft.areas[area]!.name, this.#draft.areas[other]!.name];
      const isOfRows = this.#ofRows.has(other);
      if (other === area || this.#standTogether(area, other)) continue;
      if (!isOfRows && called.length <= name.length) continue;
      const figures = this.#sumOf([other]);
      if (!nearlyAgree(figures, series, mayMeanTheSame(name, called))) continue;
      alike.set(`${area} ${other}`, {
        layout: this.#tableOf(area),
        other: this.#tableOf(other),
        by: 'figures',
        size: sumOfSeries(series),
        matched: sumOfLesser(figures, series),
        isCopy: false,
      });
    }
  }

  /** The first table that tells an area. */
  #tableOf(area: number): number {
    const { segments, writer } = this.#draft;
    const { layout } = segments.find(({ first, end }) => writer.area.subarray(first, end).includes(area))!;
    return layout;
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
  copies: ReadonlySet<number>,
  values: { readonly [record: number]: number },
): Map<number, Map<number, Map<number, number>>> {
  const tables = new Map<number, Map<number, Map<number, number>>>();
  for (const { layout, first, end } of segments) {
    if (copies.has(layout)) continue;
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
