import type { FinancialYear } from '../calendar/financial-year';
import { type Cube, NOT_RECORDED } from '../figures/cube';
import { isRowTable } from '../records/collect-facts';
import { keptValue, NOT_KNOWN, type Records } from '../records/records';
import type { Effect } from './finding';

/** Says how many incidents a finding bears on, and what share of the area's year that is. */
export class Effects {
  readonly #records: Records;
  readonly #year: FinancialYear;
  /** By year and area; under the empty name, of all areas. */
  readonly #totals = new Map<FinancialYear, Map<string, number>>();

  constructor(records: Records, cube: Cube) {
    this.#records = records;
    this.#year = cube.year;
    for (const { year, area, values } of cube.rows) {
      const incidents = values.get('incidents') ?? 0;
      let ofYear = this.#totals.get(year);
      if (!ofYear) this.#totals.set(year, (ofYear = new Map<string, number>()));
      for (const name of [area, ALL]) ofYear.set(name, (ofYear.get(name) ?? 0) + incidents);
    }
  }

  /** The incidents a record counts, or would count were it not left out. */
  incidentsOf(record: number): number {
    const { columns, recognition } = this.#records;
    const incidents = columns.measures.get('incidents')?.[record];
    if (incidents !== undefined && !Number.isNaN(incidents)) return keptValue(incidents);
    const layout = recognition.layouts[columns.layout[record]!]!;
    const isLog = layout.kind === 'log' && (layout.context.measure ?? 'incidents') === 'incidents';
    return columns.exclusion[record] !== 0 && isLog ? 1 : 0;
  }

  /** The reporting area of a record; `undefined` where none is recorded. */
  areaOf(record: number): string | undefined {
    return this.areaName(this.#records.columns.area[record]!);
  }

  /** The name of the reporting area an index into `Records.areas` stands for. */
  areaName(index: number): string | undefined {
    if (index === NOT_KNOWN) return undefined;
    const { areas } = this.#records;
    return areas[areas[index]!.parent ?? index]!.name;
  }

  ofRecord(record: number): Effect {
    const year = this.#records.columns.year[record]!;
    return this.of(this.incidentsOf(record), this.areaOf(record), year === NOT_KNOWN ? this.#year : year);
  }

  /** The effect of records together; the area is said where it is one. */
  ofRecords(records: Iterable<number>): Effect {
    let incidents = 0;
    const areas = new Set<string | undefined>();
    for (const record of records) {
      incidents += this.incidentsOf(record);
      areas.add(this.areaOf(record));
    }
    const [area] = areas;
    return this.of(incidents, areas.size === 1 ? area : undefined);
  }

  /** An effect of so many incidents in an area (without one: in all) and a year (without one: the year reported on). */
  of(incidents: number, area?: string, year: FinancialYear = this.#year): Effect {
    const known = area === NOT_RECORDED ? undefined : area;
    const total = this.#totals.get(year)?.get(known ?? ALL) ?? 0;
    return {
      incidents,
      ...(known !== undefined && { area: known }),
      ...(total > 0 && incidents <= total && { share: incidents / total }),
    };
  }

  /** Whether a record is one row of a log or register, not one count of a table of counts. */
  isRow(record: number): boolean {
    const { columns, recognition } = this.#records;
    return isRowTable(recognition.layouts[columns.layout[record]!]!);
  }
}

const ALL = '';
