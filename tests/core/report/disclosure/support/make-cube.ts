import { monthOf } from '../../../../../src/core/calendar/month';
import {
  COMPARED_MEASURES,
  type Cube,
  type CubeRow,
  NOT_RECORDED,
} from '../../../../../src/core/figures/cube';
import type { Measure } from '../../../../../src/core/recognise/layout';

/** A row as a test writes it; what is left out is the one value there is. */
export interface MadeRow {
  readonly year?: number;
  /** April is 0. */
  readonly month?: number;
  readonly area?: string;
  readonly kind?: 'member' | 'client';
  readonly subArea?: string;
  readonly category?: string;
  readonly source?: string;
  readonly proactive?: CubeRow['proactive'];
  readonly likeForLike?: boolean;
  readonly measure?: Measure;
  readonly count: number;
}

export const YEAR = 2017;

/** The month of the year, April being 0. */
export function monthAt(step: number, year = YEAR): number {
  return monthOf(year, 4) + step;
}

export function makeCube(rows: readonly MadeRow[]): Cube {
  const made = rows.map((row): CubeRow => ({
    year: row.year ?? YEAR,
    ...(row.month === undefined ? {} : { month: monthAt(row.month, row.year) }),
    area: row.area ?? 'Arden',
    areaKind: row.kind ?? 'member',
    subArea: row.subArea ?? NOT_RECORDED,
    category: row.category ?? NOT_RECORDED,
    source: row.source ?? NOT_RECORDED,
    proactive: row.proactive ?? 'not recorded',
    likeForLike: new Set(row.likeForLike === false ? [] : COMPARED_MEASURES),
    rated: new Set(),
    values: new Map([[row.measure ?? 'incidents', row.count]]),
  }));
  const distinct = <T>(read: (row: CubeRow) => T): T[] => [...new Set(made.map(read))];
  return {
    year: YEAR,
    years: distinct((row) => row.year).sort(),
    areas: distinct((row) => row.area).map((name) => ({ name, kind: 'member', subAreas: [] })),
    categories: distinct((row) => row.category),
    sources: distinct((row) => row.source).map((name) => ({ name, proactive: 'not recorded' })),
    measures: distinct((row) => [...row.values.keys()][0]!),
    rows: made,
  };
}
