import type { CountedYear } from '../../core/analyse-year';
import { type FinancialYear, formatFinancialYear } from '../../core/calendar/financial-year';
import { COMPARED_MEASURES, type ComparedMeasure, type Cube } from '../../core/figures/cube';
import { createEvaluator } from '../../core/figures/evaluate';
import { reportText } from '../../core/language/en-GB/report';
import type { Language } from '../../core/language/languages';
import type { Profile } from '../../core/profile/profile';
import type { Given } from '../../core/report/checker/remark';
import { countWhatFits } from './count-what-fits';

/**
 * What the report of the year is held against beyond itself: what last year's own files tell of their year. A number
 * is taken only where these files tell every area and month that is known of that year by now; one of some areas would
 * make a right sentence wrong.
 */
export function givenBeside({ recognition, cube }: CountedYear, profile: Profile, language: Language): Given {
  const parts = [
    ...cube.areas.flatMap(({ name, subAreas }) => [name, ...subAreas]),
    ...cube.categories,
    ...cube.sources.map(({ name }) => name),
  ];
  const previous = recognition.workbooks.filter(({ isPrevious }) => isPrevious === true);
  if (previous.length === 0) return { published: [], parts };
  const year = cube.year - 1;
  const written = formatFinancialYear(year);
  const then = previous.map((workbook) => ({ ...workbook, isPrevious: false }));
  const { cube: before } = countWhatFits(then, { ...profile, year: written }, language).counted;
  const evaluate = createEvaluator(before);
  const published = COMPARED_MEASURES.flatMap((measure) => {
    const value = evaluate({ type: 'sum', measure, where: { year } });
    return typeof value === 'number' && isWhole(before, cube, measure, year)
      ? [{ measure: reportText.measures[measure].many, year: written, value }]
      : [];
  });
  return { published, parts };
}

/** Whether one cube tells a measure of a year wherever another does: by area and month, or the area's year in one. */
function isWhole(told: Cube, known: Cube, measure: ComparedMeasure, year: FinancialYear): boolean {
  const [here, there] = [told, known].map((cube) => placesOf(cube, measure, year));
  return (
    here!.size > 0 &&
    [...there!].every(([key, area]) => here!.has(key) || here!.has(placeKey(area, undefined)))
  );
}

/** The areas and months in which a measure is told; each key with its area. */
function placesOf({ rows }: Cube, measure: ComparedMeasure, year: FinancialYear): Map<string, string> {
  const ofMeasure = rows.filter((row) => row.year === year && row.values.has(measure));
  return new Map(ofMeasure.map(({ area, month }) => [placeKey(area, month), area]));
}

function placeKey(area: string, month: number | undefined): string {
  return JSON.stringify([area, month ?? 'year']);
}
