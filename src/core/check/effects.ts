import type { FinancialYear } from '../calendar/financial-year';
import { type Cube, NOT_RECORDED } from '../figures/cube';
import { isRowTable } from '../records/collect-facts';
import { keptValue, NOT_KNOWN, type Records } from '../records/records';
import type { CubeSums } from './cube-sums';
import type { Bearing, Effect } from './finding';

/** Says how many incidents a finding bears on, and what share of the area's year that is. */
export class Effects {
  readonly #records: Records;
  readonly #year: FinancialYear;
  readonly #sums: () => CubeSums;

  constructor(records: Records, cube: Cube, sums: () => CubeSums) {
    this.#records = records;
    this.#year = cube.year;
    this.#sums = sums;
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

  /** A number for the reporting area and year of a record. */
  placeOf(record: number): number {
    const { areas, columns } = this.#records;
    const area = columns.area[record]!;
    const reporting = area === NOT_KNOWN ? area : (areas[area]!.parent ?? area);
    return (columns.year[record]! + 1) * (areas.length + 1) + reporting + 1;
  }

  /** The name of the reporting area an index into `Records.areas` stands for. */
  areaName(index: number): string | undefined {
    if (index === NOT_KNOWN) return undefined;
    const { areas } = this.#records;
    return areas[areas[index]!.parent ?? index]!.name;
  }

  ofRecord(record: number): Bearing {
    const year = this.#records.columns.year[record]!;
    return this.of(this.incidentsOf(record), this.areaOf(record), year === NOT_KNOWN ? this.#year : year);
  }

  /** The effect of records together; the area is said where it is one. */
  ofRecords(records: Iterable<number>): Bearing {
    let incidents = 0;
    const areas = new Set<string | undefined>();
    for (const record of records) {
      incidents += this.incidentsOf(record);
      areas.add(this.areaOf(record));
    }
    const [area] = areas;
    return this.of(incidents, areas.size === 1 ? area : undefined);
  }

  /** So many incidents of an area (without one: of all) in a year (without one: the year reported on). */
  of(incidents: number, area?: string, year: FinancialYear = this.#year): Bearing {
    return area === undefined || area === NOT_RECORDED ? { incidents, year } : { incidents, area, year };
  }

  /** What incidents are of their area's year. */
  shareOf({ incidents, area, year }: Bearing): Effect {
    const total = year === undefined ? 0 : this.#sums().incidentsOfYear(year, area);
    return {
      incidents,
      ...(area !== undefined && { area }),
      ...(total > 0 && incidents <= total && { share: incidents / total }),
    };
  }

  /** Whether a record is one row of a log or register, not one count of a table of counts. */
  isRow(record: number): boolean {
    const { columns, recognition } = this.#records;
    return isRowTable(recognition.layouts[columns.layout[record]!]!);
  }
}
