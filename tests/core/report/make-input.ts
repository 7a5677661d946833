import type { Finding } from '../../../src/core/check/finding';
import { financialYearOf } from '../../../src/core/calendar/financial-year';
import { parseMonthKey } from '../../../src/core/calendar/month';
import { buildCube } from '../../../src/core/figures/build-cube';
import { gridOfCells } from '../../../src/core/grid/grid-builder';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile/profile';
import { type Layout, type Measure, MEASURES } from '../../../src/core/recognise/layout';
import type { Recognition } from '../../../src/core/recognise/recognition';
import { buildAreas } from '../../../src/core/records/build-areas';
import { EXCLUSION_REASONS, type ExclusionReason } from '../../../src/core/records/exclusion';
import type { Records, Remark, UnkeptMonth, ViewChoice } from '../../../src/core/records/records';
import type { ReportInput, SheetRowCounts } from '../../../src/core/report/report-input';

/** One record as a test writes it; its row on the sheet is its place among the records of its table. */
export interface Entry {
  /** Name of a table of the input; absent: the first. */
  readonly table?: string;
  /** As 2017-04. */
  readonly month?: string;
  /** Where only the year is known. */
  readonly year?: number;
  readonly area?: string;
  readonly category?: string;
  readonly source?: string;
  readonly counts: Partial<Record<Measure, number>>;
  readonly excluded?: ExclusionReason;
}

export interface MadeTable {
  readonly name: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly layout?: Partial<Layout>;
}

export interface MadeInput {
  readonly entries: readonly Entry[];
  readonly profile?: Profile;
  readonly tables?: readonly MadeTable[];
  readonly year?: number;
  readonly views?: readonly ViewChoice[];
  readonly unkept?: readonly UnkeptMonth[];
  readonly remarks?: readonly Remark[];
  readonly recognition?: Partial<Recognition>;
  readonly rowCounts?: readonly SheetRowCounts[];
  readonly findings?: readonly Finding[];
}

const PLAIN: Omit<Layout, 'grid'> = {
  kind: 'log',
  range: { firstRow: 0, firstColumn: 0, lastRow: 99, lastColumn: 9 },
  title: '',
  headerRows: [0],
  bodyFirstRow: 1,
  bodyLastRow: 99,
  confidence: 1,
  reasons: [],
  fields: [],
  unused: [],
  context: {},
  countColumns: [],
  countRows: [],
  leftOutRows: [],
  printedTotals: [],
  ambiguities: [],
  isPivot: false,
};

export const LOG: MadeTable = { name: 'log', file: 'Control room log.xlsx', sheet: 'Log' };

/** A log's columns, so that its measures are known to be kept. */
export function fields(...names: Layout['fields'][number]['field'][]): Layout['fields'] {
  return names.map((field, column) => ({
    field,
    column,
    header: field,
    confidence: 1,
    reasons: [],
    rivals: [],
  }));
}

/** Everything a report is composed from, made from a list of entries; the cube is the real one. */
export function makeInput(made: MadeInput): ReportInput {
  const profile = made.profile ?? EMPTY_PROFILE;
  const tables = made.tables ?? [LOG];
  const records = makeRecords(made, profile, tables);
  return {
    cube: buildCube(records, made.year ?? 2017),
    records,
    profile,
    rowCounts: made.rowCounts ?? countRows(records),
    findings: made.findings ?? [],
  };
}

function makeRecords(made: MadeInput, profile: Profile, tables: readonly MadeTable[]): Records {
  const tableOf = (entry: Entry) => tables.findIndex(({ name }) => name === (entry.table ?? tables[0]!.name));
  const entries = [...made.entries].sort((one, other) => tableOf(one) - tableOf(other));
  const areaNames = distinct([
    ...(profile.partnership?.areas ?? []).flatMap(({ name, parent }) => (parent ? [parent, name] : [name])),
    ...entries.flatMap(({ area }) => area ?? []),
  ]);
  const categories = distinct(entries.flatMap(({ category }) => category ?? [])).sort();
  const sources = distinct(entries.flatMap(({ source }) => source ?? [])).sort();
  const indexIn = (names: readonly string[], name: string | undefined) =>
    name === undefined ? -1 : names.indexOf(name);
  const rowOf: number[] = [];
  const nextRow = new Map<number, number>();
  for (const entry of entries) {
    const table = tableOf(entry);
    const row = nextRow.get(table) ?? 1;
    rowOf.push(row);
    nextRow.set(table, row + 1);
  }
  const months = entries.map(({ month }) => (month === undefined ? -1 : parseMonthKey(month)!));
  const used = MEASURES.filter((measure) => entries.some(({ counts }) => counts[measure] !== undefined));
  return {
    recognition: makeRecognition(made, profile, tables),
    columns: {
      length: entries.length,
      layout: Uint16Array.from(entries, tableOf),
      row: Uint32Array.from(rowOf),
      column: new Uint16Array(entries.length),
      exclusion: Uint8Array.from(entries, ({ excluded }) =>
        excluded === undefined ? 0 : 1 + EXCLUSION_REASONS.indexOf(excluded),
      ),
      month: Int32Array.from(months),
      year: Int16Array.from(entries, ({ year }, index) =>
        months[index]! < 0 ? (year ?? -1) : financialYearOf(months[index]!),
      ),
      day: new Int32Array(entries.length).fill(-1),
      minute: new Int16Array(entries.length).fill(-1),
      area: Int32Array.from(entries, ({ area }) => indexIn(areaNames, area)),
      category: Int32Array.from(entries, ({ category }) => indexIn(categories, category)),
      source: Int32Array.from(entries, ({ source }) => indexIn(sources, source)),
      camera: new Int32Array(entries.length).fill(-1),
      measures: new Map(
        used.map((measure) => [
          measure,
          Float64Array.from(entries, ({ counts }) => counts[measure] ?? Number.NaN),
        ]),
      ),
    },
    areas: buildAreas(areaNames, profile),
    categories: { names: categories },
    sources: { names: sources },
    cameras: { names: [] },
    texts: [],
    remarks: made.remarks ?? [],
    views: made.views ?? [],
    breakdowns: [],
    unkept: made.unkept ?? [],
    untold: [],
    repetitions: [],
  };
}

function makeRecognition(made: MadeInput, profile: Profile, tables: readonly MadeTable[]): Recognition {
  const files = distinct(tables.map(({ file }) => file ?? LOG.file!));
  const grids = tables.map(({ file, sheet, name }, position) =>
    gridOfCells(
      { file: file ?? LOG.file!, sheet: sheet ?? name, position, visibility: 'visible', dateSystem: '1900' },
      [],
    ),
  );
  const workbookOfGrid = tables.map(({ file }) => files.indexOf(file ?? LOG.file!));
  return {
    workbooks: files.map((file, index) => ({
      file,
      format: 'xlsx',
      sha256: String(index).repeat(64).slice(0, 64),
      byteCount: 1000,
      dateSystem: '1900',
      grids: grids.filter((_, grid) => workbookOfGrid[grid] === index),
      externalLinks: [],
    })),
    grids,
    workbookOfGrid,
    layouts: tables.map(({ layout }, grid) => ({ ...PLAIN, ...layout, grid })),
    unrecognised: [],
    given: profile,
    profile,
    suggestions: [],
    ...made.recognition,
  };
}

/** Every record is a row that was read. */
function countRows({ columns, recognition }: Records): SheetRowCounts[] {
  return recognition.grids.map((_, grid) => {
    const ofGrid = Array.from({ length: columns.length }, (__, record) => record).filter(
      (record) => recognition.layouts[columns.layout[record]!]!.grid === grid,
    );
    const excluded = EXCLUSION_REASONS.map((reason, index) => ({
      reason,
      rows: ofGrid.filter((record) => columns.exclusion[record] === index + 1).length,
    })).filter(({ rows }) => rows > 0);
    const counted = ofGrid.filter((record) => columns.exclusion[record] === 0).length;
    return { grid, read: ofGrid.length, counted, excluded };
  });
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
