import {
  type DuplicateProfile,
  parseProfile,
  type Profile,
  ProfileError,
  type TableProfile,
} from '../../profile/profile';
import { type AliasEdit, type DuplicateEdit, EXCLUDED, type MonthEdit, type ProfileEdit } from './edit';

/** What the profile says at the place of an edit; `undefined` where it says nothing. */
export function saidInProfile(profile: Profile, edit: ProfileEdit): string | undefined {
  if (edit.kind === 'month') return findTable(profile, edit)?.month;
  if (edit.kind === 'duplicate') return findDuplicate(profile, edit) ? EXCLUDED : undefined;
  return new Map(Object.entries(profile.aliases?.[edit.field] ?? {})).get(edit.spelling);
}

type Unplaced<Change extends ProfileEdit> = Omit<Change, 'made' | 'rule'>;

/** How many levels of the profile an edit would make. */
export function levelsToMake(
  profile: Profile,
  edit: Unplaced<AliasEdit> | Unplaced<MonthEdit> | Unplaced<DuplicateEdit>,
): 0 | 1 | 2 {
  if (edit.kind === 'duplicate') return profile.duplicates === undefined ? 1 : 0;
  if (edit.kind === 'alias') {
    if (profile.aliases === undefined) return 2;
    return profile.aliases[edit.field] === undefined ? 1 : 0;
  }
  if (profile.tables === undefined) return 2;
  return findTable(profile, edit) === undefined ? 1 : 0;
}

/** The profile with one edit made. Making it the other way round gives the profile that was. */
export function editProfile(profile: Profile, edit: ProfileEdit): Profile {
  switch (edit.kind) {
    case 'alias':
      return editAlias(profile, edit);
    case 'month':
      return editMonth(profile, edit);
    case 'duplicate':
      return editDuplicate(profile, edit);
  }
}

/** Whether what an edit wrote is still there when the profile is read again: the schema trims texts, and drops “__proto__”. */
export function isKept(changed: Profile, edit: ProfileEdit): boolean {
  try {
    return saidInProfile(parseProfile(changed), edit) === edit.after;
  } catch (error) {
    if (error instanceof ProfileError) return false;
    throw error;
  }
}

function editAlias(profile: Profile, { field, spelling, after, made }: AliasEdit): Profile {
  const names = new Map(Object.entries(profile.aliases?.[field] ?? {}));
  if (after === undefined) names.delete(spelling);
  else names.set(spelling, after);
  const aliases = { ...profile.aliases };
  // A spelling may be any text of a workbook: entries, unlike assignments, have no special names.
  if (names.size === 0 && made >= 1) Reflect.deleteProperty(aliases, field);
  else aliases[field] = Object.fromEntries(names);
  if (made < 2 || Object.keys(aliases).length > 0) return { ...profile, aliases };
  return withoutKey(profile, 'aliases');
}

function editMonth(profile: Profile, edit: MonthEdit): Profile {
  const tables = profile.tables ?? [];
  const place = tables.indexOf(findTable(profile, edit) ?? NO_TABLE);
  const changed = withMonth(tables, place, edit);
  if (edit.made < 2 || changed.length > 0) return { ...profile, tables: changed };
  return withoutKey(profile, 'tables');
}

/** An entry of its own stands first: of two that speak of the same row, the first is obeyed. */
function withMonth(tables: readonly TableProfile[], place: number, edit: MonthEdit): TableProfile[] {
  const { file, sheet, headerRow, firstRow, after, made } = edit;
  const entry = tables[place];
  if (!entry) {
    if (after === undefined) return [...tables];
    const row = {
      ...(headerRow !== undefined && { headerRow }),
      ...(firstRow !== undefined && { firstRow }),
    };
    return [{ file, sheet, ...row, month: after }, ...tables];
  }
  if (after === undefined && made >= 1) return tables.filter((table) => table !== entry);
  return tables.with(place, after === undefined ? withoutKey(entry, 'month') : { ...entry, month: after });
}

function editDuplicate(profile: Profile, edit: DuplicateEdit): Profile {
  const { file, sheet, reference, occurrence, after, made } = edit;
  const there = findDuplicate(profile, edit);
  const others = (profile.duplicates ?? []).filter((duplicate) => duplicate !== there);
  const duplicates =
    after === undefined
      ? others
      : there
        ? profile.duplicates!
        : [...others, { file, sheet, reference, occurrence }];
  return duplicates.length === 0 && made >= 1
    ? withoutKey(profile, 'duplicates')
    : { ...profile, duplicates };
}

function findDuplicate(
  profile: Profile,
  { file, sheet, reference, occurrence }: DuplicateProfile,
): DuplicateProfile | undefined {
  return profile.duplicates?.find(
    (duplicate) =>
      duplicate.file === file &&
      duplicate.sheet === sheet &&
      duplicate.reference === reference &&
      duplicate.occurrence === occurrence,
  );
}

/** A copy without one of its optional parts. */
function withoutKey<Whole extends Profile | TableProfile>(
  whole: Whole,
  key: Exclude<keyof Whole, 'version'>,
): Whole {
  const rest = { ...whole };
  Reflect.deleteProperty(rest, key);
  return rest;
}

const NO_TABLE: TableProfile = {};

function findTable(
  profile: Profile,
  { file, sheet, headerRow, firstRow }: Pick<MonthEdit, 'file' | 'sheet' | 'headerRow' | 'firstRow'>,
): TableProfile | undefined {
  return profile.tables?.find(
    (table) =>
      table.file === file &&
      table.sheet === sheet &&
      table.headerRow === headerRow &&
      table.firstRow === firstRow,
  );
}
