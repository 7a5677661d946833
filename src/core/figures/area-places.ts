import type { Area } from '../records/records';
import { NOT_RECORDED } from './cube';

/** Where an area code stands in the cube: a reporting area, and a sub-area of it or none. */
export interface AreaPlace {
  readonly area: string;
  readonly subArea: string;
  readonly kind: 'member' | 'client';
  /** Index of the reporting area in `Records.areas`; -1 where no area is recorded. */
  readonly reporting: number;
}

/**
 * The areas in the order of the cube: each reporting area, its sub-areas behind it, and last what has no area.
 * `codeOfArea` gives the code of an area's index.
 */
export function areaPlaces(areas: readonly Area[]): {
  readonly places: readonly AreaPlace[];
  readonly codeOfArea: Int32Array;
} {
  const places: AreaPlace[] = [];
  const codeOfArea = new Int32Array(areas.length);
  areas.forEach((area, reporting) => {
    if (area.parent !== undefined) return;
    const { name, kind } = area;
    codeOfArea[reporting] = places.length;
    places.push({ area: name, subArea: NOT_RECORDED, kind, reporting });
    areas.forEach((part, index) => {
      if (part.parent !== reporting) return;
      codeOfArea[index] = places.length;
      places.push({ area: name, subArea: part.name, kind, reporting });
    });
  });
  places.push({ area: NOT_RECORDED, subArea: NOT_RECORDED, kind: 'member', reporting: -1 });
  return { places, codeOfArea };
}
