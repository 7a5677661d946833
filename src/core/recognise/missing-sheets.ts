import type { SourceWorkbook } from '../grid/workbook';
import { isExact, matchesFile, matchesSource } from '../profile/match-tables';
import type { Profile } from '../profile/profile';
import type { Reason } from './layout';

/**
 * Entries of the profile that name a sheet which none of the files they are for has. An entry for a file that is not
 * among the given ones is not missed: a profile may serve more files than are looked at.
 */
export function missingSheets(profile: Profile, workbooks: readonly SourceWorkbook[]): Reason[] {
  return (profile.tables ?? []).flatMap(({ file, sheet }, place): Reason[] => {
    if (!isExact(sheet)) return [];
    const candidates = workbooks.filter((workbook) => matchesFile(file, workbook.file));
    const isThere = candidates.some(({ grids }) =>
      grids.some((grid) => matchesSource({ sheet }, grid.source)),
    );
    if (candidates.length === 0 || isThere) return [];
    return [{ code: 'profile sheet missing', detail: `${place + 1}: ${sheet}` }];
  });
}
