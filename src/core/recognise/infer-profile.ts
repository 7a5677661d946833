import { type FinancialYear, formatFinancialYear, parseFinancialYear } from '../calendar/financial-year';
import { formatMonthKey } from '../calendar/month';
import type { Grid } from '../grid/grid';
import { isExact, matchesSource } from '../profile/match-tables';
import { type AreaProfile, FIELDS, type Profile, type TableProfile } from '../profile/profile';
import type { Layout } from './layout';
import { createNameResolver } from './names/resolve-name';
import { nameKey } from './names/name-key';
import { type PartnerKind, partnerNameOf } from './names/partner-kind';
import { suggestSpellings } from './names/suggest-spellings';
import { nameColumn } from './profiled-columns';
import type { FoundAreas } from './vocabulary';

/**
 * The profile as given, with every table and area that was inferred written into it. What people said stays as they
 * said it and where they said it. Rows at which tables end are not fixed: a log grows. `written` are areas as the
 * workbooks write them, which may say which are clients.
 */
export function inferProfile(
  profile: Profile,
  grids: readonly Grid[],
  layouts: readonly Layout[],
  found: FoundAreas,
  written: Iterable<string> = found.rows.keys(),
): Profile {
  const areas = inferAreas(profile, found, written);
  const tables = inferTables(profile, grids, layouts);
  return {
    ...profile,
    ...((areas.length > 0 || profile.partnership) && {
      partnership: { ...profile.partnership, ...(areas.length > 0 && { areas }) },
    }),
    ...(tables.length > 0 && { tables }),
  };
}

/** The profile's areas first, then those found: reporting areas before their parts, those with most rows first. */
function inferAreas(profile: Profile, found: FoundAreas, written: Iterable<string>): AreaProfile[] {
  const given = profile.partnership?.areas ?? [];
  const resolver = createNameResolver('area', profile, found.rows);
  const variants = new Set(
    suggestSpellings(resolver).flatMap(({ name, spellings }) =>
      spellings.map(({ text }) => text).filter((text) => text !== name),
    ),
  );
  const isGiven = new Set(given.map(({ name }) => nameKey(name)));
  const parents = new Map(
    [...found.parents].map(([part, whole]) => [resolver.resolve(part).name, resolver.resolve(whole).name]),
  );
  // Names that are only guessed to be areas are believed as far as to be each other's parts.
  const related = [...parents].flat();
  const names = [...new Set([...resolver.names.keys(), ...related])].filter(
    // A part that is told apart by its whole is nobody's other spelling.
    (name) => name !== '' && !isGiven.has(nameKey(name)) && (!variants.has(name) || parents.has(name)),
  );
  const kinds = new Map<string, PartnerKind>();
  for (const text of written) {
    const { kind } = partnerNameOf(text);
    if (kind) kinds.set(resolver.resolve(text).name, kind);
  }
  const inferred = names.map((name): AreaProfile => {
    const parent = parents.get(name);
    return parent === undefined || parent === name
      ? { name, kind: kinds.get(name) ?? 'member' }
      : { name, parent };
  });
  const wholes = inferred.filter(({ parent }) => parent === undefined);
  const parts = inferred.filter(({ parent }) => parent !== undefined);
  return [...given, ...wholes, ...parts];
}

function inferTables(profile: Profile, grids: readonly Grid[], layouts: readonly Layout[]): TableProfile[] {
  const given = [...(profile.tables ?? [])];
  const added: TableProfile[] = [];
  const written = new Set<string>();
  for (const layout of layouts) {
    const inferred = tableOf(grids[layout.grid]!, layout, layouts);
    const key = JSON.stringify([
      inferred.file,
      inferred.sheet,
      inferred.headerRow,
      inferred.firstRow,
      inferred.fields,
    ]);
    if (written.has(key)) continue;
    written.add(key);
    const place = given.findIndex((table) => isAbout(table, inferred));
    if (place < 0) added.push(inferred);
    else
      given[place] = {
        ...inferred,
        ...given[place],
        fields: { ...inferred.fields, ...given[place]!.fields },
      };
  }
  return [...given, ...added];
}

/** What an entry says of a table holds for it: an entry that says otherwise is about the table beside it. */
const SAID_OF_TABLE = ['layout', 'subject', 'area', 'month'] as const;

/** Whether an entry that people wrote is about this one table: it names its file, its sheet and its row. */
function isAbout(table: TableProfile, inferred: TableProfile): boolean {
  return (
    isExact(table.file) &&
    isExact(table.sheet) &&
    matchesSource(table, { file: inferred.file ?? '', sheet: inferred.sheet ?? '' }) &&
    (table.headerRow ?? table.firstRow) !== undefined &&
    (table.headerRow === undefined
      ? table.firstRow === inferred.firstRow
      : table.headerRow === inferred.headerRow) &&
    SAID_OF_TABLE.every((key) => agree(table[key], inferred[key])) &&
    agree(yearOf(table), yearOf(inferred)) &&
    FIELDS.every((field) => {
      const column = table.fields?.[field];
      return column === undefined || (inferred.fields?.[field] ?? column) === column;
    })
  );
}

function agree<Value>(one: Value | undefined, other: Value | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function yearOf({ year }: TableProfile): FinancialYear | undefined {
  return year === undefined ? undefined : parseFinancialYear(year);
}

function tableOf(grid: Grid, layout: Layout, layouts: readonly Layout[]): TableProfile {
  const { file, sheet } = grid.source;
  const heading = layout.headerRows.at(-1);
  // Sections of one log share its heading: what holds for one of them is no property of the table.
  const isSection = layouts.some(
    (other) =>
      other !== layout &&
      other.grid === layout.grid &&
      heading !== undefined &&
      other.headerRows.at(-1) === heading &&
      other.range.firstColumn === layout.range.firstColumn,
  );
  const { area, month, year } = isSection ? {} : layout.context;
  const headers = headersInRow(layouts, layout);
  const fields = Object.fromEntries(layout.fields.map((field) => [field.field, nameColumn(field, headers)]));
  return {
    file,
    sheet,
    ...(heading === undefined ? { firstRow: layout.bodyFirstRow + 1 } : { headerRow: heading + 1 }),
    layout: layout.kind,
    ...(layout.subject && { subject: layout.subject }),
    ...(layout.fields.length > 0 && { fields }),
    ...(area !== undefined && { area }),
    ...(month !== undefined && { month: formatMonthKey(month) }),
    ...(year !== undefined && { year: formatFinancialYear(year) }),
  };
}

/** Every column of the tables that share a heading row: a heading that stands twice in it names no column. */
function headersInRow(layouts: readonly Layout[], layout: Layout): { column: number; header: string }[] {
  const heading = layout.headerRows.at(-1);
  const beside = layouts.filter((other) => other.grid === layout.grid && other.headerRows.at(-1) === heading);
  const columns = beside.flatMap(({ fields, unused, countColumns }) => [
    ...fields.map(({ column, header }) => ({ column, header })),
    ...unused.map(({ column, header }) => ({ column, header })),
    ...countColumns.map(({ index, label }) => ({ column: index, header: label })),
  ]);
  return [...new Map(columns.map((one) => [one.column, one])).values()];
}
