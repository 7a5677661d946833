import type { FinancialYear } from '../calendar/financial-year';
import { type Cube, NOT_RECORDED } from '../figures/cube';
import { isRowTable } from '../records/collect-facts';
import { keptValue, type MeasureValues, NOT_KNOWN, type Records } from '../records/records';
import type { CubeSums } from './cube-sums';
import type { Bearing, Effect } from './finding';

/** The year reported on has so many times the incidents of a year that is only mistyped, or more. */
const FEWEST_TIMES = 10;

/** Says how many incidents a finding bears on, and what share of the area's year that is. */
export class Effects {
  readonly #records: Records;
  readonly #year: FinancialYear;
  readonly #sums: () => CubeSums;
  /** A workbook was given as last year's: then that year is told in full, however little it is. */
  readonly #hasLastYear: boolean;
  readonly #incidents: MeasureValues | undefined;
  /** The reporting area of each area. */
  readonly #reporting: readonly number[];

  constructor(records: Records, cube: Cube, sums: () => CubeSums) {
    this.#records = records;
    this.#year = cube.year;
    this.#sums = sums;
    this.#incidents = records.columns.measures.get('incidents');
    this.#reporting = records.areas.map(({ parent }, area) => parent ?? area);
    this.#hasLastYear = records.recognition.workbooks.some(({ isPrevious }) => isPrevious);
  }

  /** The incidents a record counts, or would count were it not left out. */
  incidentsOf(record: number): number {
    const incidents = this.#incidents?.[record];
    if (incidents !== undefined && !Number.isNaN(incidents)) return keptValue(incidents);
    const { columns, recognition } = this.#records;
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
    const { area: areas, year } = this.#records.columns;
    const area = areas[record]!;
    const reporting = area === NOT_KNOWN ? area : this.#reporting[area]!;
    return (year[record]! + 1) * (this.#reporting.length + 1) + reporting + 1;
  }

  /** The name of the reporting area an index into `Records.areas` stands for. */
  areaName(index: number): string | undefined {
    if (index === NOT_KNOWN) return undefined;
    return this.#records.areas[this.#reporting[index]!]!.name;
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

  /**
   * So many incidents of an area (without one: of all) in a year (without one: the year reported on). Incidents taken
   * off by a negative count weigh as much as those added.
   */
  of(signed: number, area?: string, year: FinancialYear = this.#year): Bearing {
    const incidents = Math.abs(signed);
    return area === undefined || area === NOT_RECORDED ? { incidents, year } : { incidents, area, year };
  }

  /** What incidents are of their area's year. */
  shareOf({ incidents, area, year }: Bearing): Effect {
    const whole = year === undefined || this.#isStray(year) ? this.#year : year;
    const total = year === undefined ? 0 : this.#sums().incidentsOfYear(whole, area);
    return {
      incidents,
      ...(area !== undefined && { area }),
      ...(total > 0 && incidents <= total && { share: incidents / total }),
    };
  }

  /** Whether so little lies in a year that it can only be mistyped: it is no whole of which anything is a share. */
  #isStray(year: FinancialYear): boolean {
    if (year === this.#year || (this.#hasLastYear && year === this.#year - 1)) return false;
    const inYear = this.#sums().incidentsOfYear(year, undefined);
    return inYear * FEWEST_TIMES < this.#sums().incidentsOfYear(this.#year, undefined);
  }

  /** Whether a record is one row of a log or register, not one count of a table of counts. */
  isRow(record: number): boolean {
    const { columns, recognition } = this.#records;
    return isRowTable(recognition.layouts[columns.layout[record]!]!);
  }
}
