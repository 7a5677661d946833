import { formatFinancialYear } from '../calendar/financial-year';
import { formatMonthKey } from '../calendar/month';
import { cellAddress, columnLetters, rangeAddress } from '../grid/address';
import type { Grid, SheetVisibility } from '../grid/grid';
import type { Language } from '../language/languages';
import { RECOGNISE_TEXTS } from '../language/recognise';
import type { Field, LayoutKind, Profile, RegisterSubject } from '../profile/profile';
import type { Ambiguity, Axis, AxisMeaning, Layout, Reason } from './layout';
import { type MergedName, mergedNames } from './merged-names';
import type { Recognition, SpellingSuggestion } from './recognition';

/** A column and what it is taken for, as people read it. */
export interface FieldDescription {
  readonly field: Field;
  /** Letters. */
  readonly column: string;
  readonly header: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly rivals?: readonly {
    readonly column: string;
    readonly header: string;
    readonly confidence: number;
  }[];
  readonly transform?: string;
}

/** A row or column of counts and what it means, as people read it. */
export interface AxisDescription extends MeaningDescription {
  /** Letters of a column, or number of a row. */
  readonly at: string;
  readonly label: string;
}

export interface MeaningDescription {
  readonly month?: string;
  readonly year?: string;
  readonly measure?: string;
  readonly area?: string;
  readonly category?: string;
  readonly source?: string;
  readonly isPart?: boolean;
}

/** One table as `recognise` prints it. Rows are one-based. */
export interface TableDescription {
  readonly file: string;
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly layout: LayoutKind;
  readonly subject?: RegisterSubject;
  readonly title: string;
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly rows: { readonly first: number; readonly last: number };
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly isPivot: boolean;
  readonly context: MeaningDescription;
  readonly fields: readonly FieldDescription[];
  readonly unused: readonly { readonly column: string; readonly header: string; readonly reason: string }[];
  readonly countColumns: readonly AxisDescription[];
  readonly countRows: readonly AxisDescription[];
  /** Reason → the rows left out for it. */
  readonly leftOut: Readonly<Record<string, readonly number[]>>;
  readonly printedTotals: number;
  readonly ambiguities: readonly { readonly at?: string; readonly what: string; readonly chosen: string }[];
}

export interface UnrecognisedDescription {
  readonly file: string;
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly reason: string;
}

/** What `recognise` prints: the profile to edit, and what was found. */
export interface RecognitionDescription {
  readonly profile: Profile;
  readonly tables: readonly TableDescription[];
  readonly unrecognised: readonly UnrecognisedDescription[];
  /** Spellings that were read as one name without anybody having said so. */
  readonly merged: readonly MergedName[];
  readonly suggestions: readonly SpellingSuggestion[];
}

/** Describes what was recognised, ready to be written as JSON. */
export function describeRecognition(recognition: Recognition): RecognitionDescription {
  const { grids, layouts, unrecognised, profile, suggestions } = recognition;
  return {
    profile,
    tables: layouts.map((layout) => describeLayout(layout, grids[layout.grid]!)),
    unrecognised: unrecognised.map(({ grid, reason }) => {
      const { file, sheet, visibility } = grids[grid]!.source;
      return { file, sheet, visibility, reason: describeReason(reason) };
    }),
    merged: mergedNames(recognition),
    suggestions,
  };
}

/** Describes one table. */
export function describeLayout(layout: Layout, grid: Grid): TableDescription {
  const { file, sheet, visibility } = grid.source;
  return {
    file,
    sheet,
    visibility,
    layout: layout.kind,
    ...(layout.subject && { subject: layout.subject }),
    title: layout.title,
    range: rangeAddress(layout.range),
    headerRows: layout.headerRows.map((row) => row + 1),
    rows: { first: layout.bodyFirstRow + 1, last: layout.bodyLastRow + 1 },
    confidence: layout.confidence,
    reasons: layout.reasons.map((reason) => describeReason(reason)),
    isPivot: layout.isPivot,
    context: describeMeaning(layout.context),
    fields: layout.fields.map(({ field, column, header, confidence, reasons, rivals, transform }) => ({
      field,
      column: columnLetters(column),
      header,
      confidence,
      reasons: reasons.map((reason) => describeReason(reason)),
      ...(rivals.length > 0 && {
        rivals: rivals.map((rival) => ({ ...rival, column: columnLetters(rival.column) })),
      }),
      ...(transform && { transform }),
    })),
    unused: layout.unused.map(({ column, header, reason }) => ({
      column: columnLetters(column),
      header,
      reason: describeReason(reason),
    })),
    countColumns: layout.countColumns.map((axis) => describeAxis(axis, columnLetters(axis.index))),
    countRows: layout.countRows.map((axis) => describeAxis(axis, String(axis.index + 1))),
    leftOut: leftOutByReason(layout),
    printedTotals: layout.printedTotals.length,
    ambiguities: layout.ambiguities.map((ambiguity) => describeAmbiguity(ambiguity)),
  };
}

/** The sentence of a reason; a reason without one shows its code and detail, so that nothing is hidden. */
export function describeReason({ code, detail = '' }: Reason, language: Language = 'en-GB'): string {
  const sentence = sentenceOf(RECOGNISE_TEXTS[language].reasons, code);
  return sentence ? sentence(detail, '') : `${code}${detail === '' ? '' : `: ${detail}`}`;
}

/** What could be read in two ways and how it was, with its place. */
export function describeAmbiguity(
  { code, row, column, detail, chosen, found }: Ambiguity,
  language: Language = 'en-GB',
): TableDescription['ambiguities'][number] {
  const sentence = sentenceOf(RECOGNISE_TEXTS[language].ambiguities, code);
  const at = placeOf(row, column);
  return {
    ...(at !== undefined && { at }),
    what: sentence ? sentence(detail, chosen, found) : `${code}: ${detail}`,
    chosen,
  };
}

function placeOf(row: number | undefined, column: number | undefined): string | undefined {
  if (row !== undefined && column !== undefined) return cellAddress(row, column);
  if (row !== undefined) return `row ${row + 1}`;
  return column === undefined ? undefined : `column ${columnLetters(column)}`;
}

type Sentence = (detail: string, chosen: string, found?: readonly string[]) => string;

function sentenceOf(sentences: Readonly<Record<string, Sentence>>, code: string): Sentence | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code] : undefined;
}

function describeAxis(axis: Axis, at: string): AxisDescription {
  return { at, label: axis.label, ...describeMeaning(axis) };
}

function describeMeaning({
  month,
  year,
  measure,
  area,
  category,
  source,
  isPart,
}: AxisMeaning): MeaningDescription {
  return {
    ...(month !== undefined && { month: formatMonthKey(month) }),
    ...(year !== undefined && { year: formatFinancialYear(year) }),
    ...(measure && { measure }),
    ...(area !== undefined && { area }),
    ...(category !== undefined && { category }),
    ...(source !== undefined && { source }),
    ...(isPart && { isPart }),
  };
}

function leftOutByReason({ leftOutRows }: Layout): Record<string, number[]> {
  const byReason: Record<string, number[]> = {};
  for (const { row, reason } of leftOutRows) (byReason[reason] ??= []).push(row + 1);
  return byReason;
}
