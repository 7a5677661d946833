import { columnLetters } from '../../core/grid/address';
import type { AreaProfile, Field, LayoutKind, Profile, TableProfile } from '../../core/profile/profile';
import type { SpellingSuggestion } from '../../core/recognise/recognition';
import { withoutKey } from './without-key';

/** Which columns of a table carry which fields, as somebody says. Columns are zero-based, the row is one-based. */
export interface ColumnMapping {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly layout: Extract<LayoutKind, 'log' | 'register'>;
  readonly columns: readonly {
    readonly column: number;
    readonly header: string;
    readonly field?: Field | undefined;
  }[];
  /** How texts of the date column are read; absent: as the column shows. */
  readonly dateOrder?: TableProfile['dateOrder'];
  /** Other sheets of the file with the same headings, for which it holds too. */
  readonly alike: readonly string[];
}

/** The profile with a mapping written down; whatever was said before of these tables' columns gives way. */
export function mapColumns(profile: Profile, mapping: ColumnMapping): Profile {
  const { file, sheet, headerRow, layout, columns, alike, dateOrder } = mapping;
  const named = columns.filter(({ header }) => header.trim() !== '');
  const isUnique = (header: string) => named.filter((other) => other.header === header).length === 1;
  const nameOf = ({ column, header }: (typeof columns)[number]) =>
    header.trim() !== '' && isUnique(header) ? header : columnLetters(column);
  const fields = Object.fromEntries(
    columns.flatMap((column) => (column.field === undefined ? [] : [[column.field, nameOf(column)]])),
  );
  // What was shown as holding nothing is to hold nothing: no other column steps into the place of one taken away.
  const unused = named.filter(({ field }) => field === undefined).map(nameOf);
  const sheets = new Set([sheet, ...alike]);
  const kept = (profile.tables ?? []).filter(
    (table) => table.file !== file || table.sheet === undefined || !sheets.has(table.sheet),
  );
  const before = (name: string): TableProfile | undefined =>
    profile.tables?.find((table) => table.file === file && table.sheet === name && table.layout !== 'ignore');
  const added = [...sheets].map((name): TableProfile => {
    const { area, month, year, subject } = before(name) ?? {};
    // A sheet that is alike may begin on another row: its own headings say where.
    const row = name === sheet ? { headerRow } : {};
    return {
      file,
      sheet: name,
      ...row,
      layout,
      fields,
      ...(unused.length > 0 && { unused }),
      ...(dateOrder !== undefined && { dateOrder }),
      ...(layout === 'register' && subject !== undefined && { subject }),
      ...(area !== undefined && { area }),
      ...(month !== undefined && { month }),
      ...(year !== undefined && { year }),
    };
  });
  return { ...profile, tables: [...added, ...kept] };
}

/** Leaves a whole sheet alone from now on. */
export function leaveOutSheet(profile: Profile, file: string, sheet: string): Profile {
  const others = withoutSheet(profile, file, sheet);
  return { ...profile, tables: [{ file, sheet, layout: 'ignore' }, ...others] };
}

/** Looks at a sheet again that was to be left alone. */
export function takeInSheet(profile: Profile, file: string, sheet: string): Profile {
  return { ...profile, tables: withoutSheet(profile, file, sheet) };
}

/** Forgets what is said of sheets and rows that are not there any more; what fits stays. */
export function forgetTables(profile: Profile, places: readonly number[]): Profile {
  const tables = (profile.tables ?? []).filter((_, place) => !places.includes(place));
  return tables.length === 0 ? withoutKey(profile, 'tables') : { ...profile, tables };
}

function withoutSheet({ tables = [] }: Profile, file: string, sheet: string): TableProfile[] {
  return tables.filter((table) => table.file !== file || table.sheet !== sheet);
}

/** What somebody says of an area. */
export type AreaDecision = Pick<AreaProfile, 'name'> & {
  readonly kind?: 'member' | 'client' | undefined;
  readonly parent?: string | undefined;
  readonly joinedOn?: string | undefined;
};

/** The profile with an area as decided; its other spellings stay. */
export function decideArea(profile: Profile, { name, kind, parent, joinedOn }: AreaDecision): Profile {
  const areas = profile.partnership?.areas ?? [];
  const aliases = areas.find((area) => area.name === name)?.aliases;
  const decided: AreaProfile = {
    name,
    ...(parent === undefined ? { kind: kind ?? 'member' } : { parent }),
    ...(joinedOn !== undefined && { joinedOn }),
    ...(aliases && { aliases }),
  };
  const at = areas.findIndex((area) => area.name === name);
  const changed = at < 0 ? [...areas, decided] : areas.with(at, decided);
  // A part's area must be named too, and be no part itself.
  const isKnown = parent === undefined || changed.some((area) => area.name === parent);
  return {
    ...profile,
    partnership: {
      ...profile.partnership,
      areas: isKnown ? changed : [...changed, { name: parent, kind: 'member' }],
    },
  };
}

/** Counts the spellings of a suggestion as its name from now on. */
export function acceptSpellings(profile: Profile, { field, name, spellings }: SpellingSuggestion): Profile {
  const aliases = new Map(Object.entries(profile.aliases?.[field] ?? {}));
  for (const { text } of spellings) if (text !== name) aliases.set(text, name);
  return { ...profile, aliases: { ...profile.aliases, [field]: Object.fromEntries(aliases) } };
}

/** Reports on a year; `undefined`: on the one with most rows. */
export function decideYear(profile: Profile, year: string | undefined): Profile {
  return year === undefined ? withoutKey(profile, 'year') : { ...profile, year };
}
