import { type CountedYear, countYear } from '../../core/analyse-year';
import type { SourceWorkbook } from '../../core/grid/workbook';
import { type Profile, ProfileError } from '../../core/profile/profile';
import type { Language } from '../../core/language/languages';
import { RECOGNISE_TEXTS } from '../../core/language/recognise';
import { missingSheets } from '../../core/recognise/missing-sheets';
import type { YearOverview } from './year-overview';

export interface CountedAsFits {
  readonly counted: CountedYear;
  /** What is said of the profile's entries that were left out; absent where all of them hold. */
  readonly unfit?: Pick<YearOverview, 'obstacle' | 'missing'>;
}

/**
 * Counts a year with as much of the profile as fits the workbooks. An entry about a sheet that is not there says
 * nothing of the others, so that figures stand without it; one about a row that is blank now may be about figures.
 */
export function countWhatFits(
  workbooks: readonly SourceWorkbook[],
  profile: Profile,
  language: Language,
): CountedAsFits {
  const missing = new Set(
    missingSheets(profile, workbooks).map(({ detail = '' }) => Number.parseInt(detail, 10) - 1),
  );
  const problems: string[] = [];
  const left = new Set<number>();
  for (;;) {
    // Entries that are left out keep their places: problems name them by number.
    const entries = (profile.tables ?? []).map((entry, place) => ({ entry, place }));
    const kept = entries.filter(({ place }) => !left.has(place));
    try {
      const counted = countYear(workbooks, { ...profile, tables: kept.map(({ entry }) => entry) });
      if (left.size === 0) return { counted };
      const rows = [...left].filter((place) => !missing.has(place));
      return {
        counted,
        unfit:
          rows.length > 0
            ? { obstacle: { code: 'profile does not fit', problems, tables: [...left] } }
            : { missing: { problems, tables: [...left] } },
      };
    } catch (error) {
      if (!(error instanceof ProfileError) || error.tables.length === 0) throw error;
      const unfit = error.tables.map((at) => kept[at]!.place);
      problems.push(...error.reasons.map(RECOGNISE_TEXTS[language].profileProblem));
      for (const place of unfit) left.add(place);
    }
  }
}
