import { monthsOfFinancialYear } from '../calendar/financial-year';
import type { Measure } from '../recognise/layout';
import type { Draft } from './draft';
import { monthsOfPart, WHOLE_YEAR } from './months-told';
import { NOT_KNOWN, type UntoldMonths } from './records';

interface Told {
  readonly measure: Measure;
  readonly area: number;
  readonly year: number;
  months: number;
  readonly layouts: Set<number>;
}

/**
 * The months that are in no year's figure because the table of their quarter or half is missing, or does not name the
 * area: of each measure and area whose year counts from tables of parts of years alone, since the area joined.
 */
export function findUntoldMonths(draft: Draft): UntoldMonths[] {
  const { areas } = draft;
  return [...toldByParts(draft).values()].flatMap(({ measure, area, year, months, layouts }) => {
    const joinedOn = areas[area]?.joinedOn ?? 0;
    const untold = monthsOfFinancialYear(year).filter(
      (month, place) => month >= joinedOn && (months & (1 << place)) === 0,
    );
    return untold.length === 0 ? [] : [{ measure, area, year, months: untold, layouts: [...layouts] }];
  });
}

/** What of each year counted tables tell that do not tell months, where some of them tell a part of a year. */
function toldByParts({ writer, areas, segments, recognition }: Draft): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  if (recognition.layouts.every(({ partOfYear }) => partOfYear === undefined)) return found;
  for (const { layout, first, end } of segments) {
    const { partOfYear, countColumns } = recognition.layouts[layout]!;
    if (countColumns.length === 0) continue;
    const months = partOfYear === undefined ? WHOLE_YEAR : monthsOfPart(partOfYear);
    for (let record = first; record < end; record++) {
      const year = writer.year[record]!;
      if (writer.exclusion[record] !== 0 || writer.month[record] !== NOT_KNOWN || year === NOT_KNOWN)
        continue;
      const named = writer.area[record]!;
      const area = areas[named]?.parent ?? named;
      for (const [measure, { values }] of writer.measures) {
        if (Number.isNaN(values[record]!)) continue;
        const key = `${measure} ${area} ${year}`;
        const told = found.get(key) ?? { measure, area, year, months: 0, layouts: new Set<number>() };
        told.months |= months;
        told.layouts.add(layout);
        found.set(key, told);
      }
    }
  }
  return found;
}
