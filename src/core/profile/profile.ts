import { z } from 'zod';

import { parseMonthKey } from '../calendar/month';
import { parseFinancialYear } from '../calendar/financial-year';
import { parseRangeAddress } from '../grid/address';
import { schemaProblems } from './schema-problems';

/** The canonical fields a column may be mapped to; design section 5 of the command line's contract. */
export const FIELDS = [
  'reference',
  'date',
  'time',
  'month',
  'year',
  'area',
  'camera',
  'category',
  'source',
  'attended',
  'arrests',
  'evidence',
  'activations',
  'reviews',
  'availability',
  'downtime',
  'outcome',
  'status',
  'operator',
  'notes',
  'count',
] as const;

export type Field = (typeof FIELDS)[number];

export const LAYOUT_KINDS = ['log', 'matrix', 'block', 'register', 'summary'] as const;
export type LayoutKind = (typeof LAYOUT_KINDS)[number];

/** What the rows of a register are: each counts towards another measure. */
export const REGISTER_SUBJECTS = ['evidence', 'reviews', 'cameras', 'faults', 'arrests'] as const;
export type RegisterSubject = (typeof REGISTER_SUBJECTS)[number];

/** The limits of the checks that a partnership may set for itself; what each means stands in `check/thresholds.ts`. */
export const CHECK_THRESHOLDS = [
  'shownPerRule',
  'mostArrestsPerIncident',
  'mostOtherShare',
  'leastFieldConfidence',
  'unusualDeviations',
  'leastDifference',
  'silentMonths',
  'monthsAfterYear',
  'orderedShare',
  'leastAttendanceShare',
  'rowsLookedBelow',
] as const;

export type CheckThreshold = (typeof CHECK_THRESHOLDS)[number];

const text = z.string().trim().min(1);
const monthKey = text.refine((value) => parseMonthKey(value) !== undefined, 'Write a month as 2017-10');
const yearText = text.refine(
  (value) => parseFinancialYear(value) !== undefined,
  'Write a financial year as 2017/18',
);

const areaSchema = z.strictObject({
  name: text,
  kind: z.enum(['member', 'client']).optional(),
  /** The area this one is part of. Sub-areas are added into their parent once. */
  parent: text.optional(),
  /** The month the area joined, such as 2017-10. */
  joinedOn: monthKey.optional(),
  aliases: z.array(text).optional(),
});

const tableSchema = z.strictObject({
  /** File name, `*` stands for any run of characters. Absent: any file. */
  file: text.optional(),
  /** Sheet name, with `*` likewise. Absent: any sheet. */
  sheet: text.optional(),
  /** One-based row of the (last) header row. */
  headerRow: z.int().positive().optional(),
  /** One-based first and last row of the body. */
  firstRow: z.int().positive().optional(),
  lastRow: z.int().positive().optional(),
  layout: z.enum([...LAYOUT_KINDS, 'ignore']).optional(),
  subject: z.enum(REGISTER_SUBJECTS).optional(),
  /** Field → header text (as on the sheet) or column letters. */
  fields: z.partialRecord(z.enum(FIELDS), text).optional(),
  /** Columns that hold nothing the report counts, by header text or letters: they are no field, however likely. */
  unused: z.array(text).optional(),
  /** How the texts of the date column are read: 03/04/2017 is 3 April or 4 March. Absent: as the column shows. */
  dateOrder: z.enum(['day first', 'month first']).optional(),
  /** Facts that hold for the whole table and stand in no column. */
  area: text.optional(),
  month: monthKey.optional(),
  year: yearText.optional(),
});

const duplicateSchema = z.strictObject({
  /** File and sheet; `*` stands for any run of characters. */
  file: text,
  sheet: text,
  /** The entry's reference, and which of the sheet's rows with that reference it is, from the top. */
  reference: text,
  occurrence: z.int().positive(),
});

/** What a text was written beside. */
const textBasisSchema = z.strictObject({
  /** The fingerprint of the report's own wording of the paragraph. */
  draft: z.string().optional(),
  /** Numbers of the text that figures of the report showed. */
  numbers: z.array(z.string()).optional(),
});

const contactSchema = z.strictObject({ role: text, details: text.optional() });

const silencedSchema = z.strictObject({
  /** The rule's id. */
  rule: text,
  /** File and sheet, `*` standing for any run of characters. Absent: any. */
  file: text.optional(),
  sheet: text.optional(),
  /** A cell (B7) or a range (A4:L31). Absent: everything the rule finds there. */
  cell: text
    .refine((value) => parseRangeAddress(value) !== undefined, 'Write a cell as B7 or A4:L31')
    .optional(),
  reason: text,
});

/**
 * What people decided and must never be asked twice. Everything is optional; what is absent is inferred, what is
 * present is obeyed exactly.
 */
export const profileSchema = z.strictObject({
  version: z.literal(1),
  year: yearText.optional(),
  partnership: z.strictObject({ name: text.optional(), areas: z.array(areaSchema).optional() }).optional(),
  tables: z.array(tableSchema).optional(),
  /** Spelling found → name used, by field. */
  aliases: z
    .strictObject({
      area: z.record(text, text).optional(),
      category: z.record(text, text).optional(),
      source: z.record(text, text).optional(),
    })
    .optional(),
  /** Entries of logs and registers that repeat others and do not count. */
  duplicates: z.array(duplicateSchema).optional(),
  disclosure: z
    .strictObject({
      method: z.enum(['off', 'suppress', 'round']),
      /** Counts above 0 and below this are small. */
      threshold: z.int().min(2).max(20).optional(),
    })
    .optional(),
  /** Months from which figures are not comparable with those before, with the reason in a sentence. */
  breaks: z
    .array(z.strictObject({ from: monthKey, area: text.optional(), category: text.optional(), reason: text }))
    .optional(),
  checks: z
    .strictObject({
      thresholds: z.partialRecord(z.enum(CHECK_THRESHOLDS), z.number().nonnegative()).optional(),
      /** Findings that were looked at and are right as they are, each with the reason that is printed. */
      silenced: z.array(silencedSchema).optional(),
    })
    .optional(),
  report: z
    .strictObject({
      committee: text.optional(),
      date: text.optional(),
      title: text.optional(),
      reportOf: text.optional(),
      priority: text.optional(),
      part: z.union([z.literal(1), z.literal(2)]).optional(),
      contacts: z.array(contactSchema).optional(),
      /** What people wrote, by block id of the report. */
      texts: z.record(text, z.string()).optional(),
      /** What the report said as they wrote, by the same ids: where it says something else now, they look again. */
      textBasis: z.record(text, textBasisSchema).optional(),
      /** What people called the report's worksheets, by the id of the part. */
      sheetNames: z.record(text, text).optional(),
      /** Sections somebody read and found right, each with what it said then, as a fingerprint. */
      checked: z.array(z.strictObject({ section: text, fingerprint: text })).optional(),
    })
    .optional(),
});

export type Profile = z.infer<typeof profileSchema>;
export type TextBasis = z.infer<typeof textBasisSchema>;
export type TableProfile = z.infer<typeof tableSchema>;
export type AreaProfile = z.infer<typeof areaSchema>;
export type DuplicateProfile = z.infer<typeof duplicateSchema>;
export type SilencedProfile = z.infer<typeof silencedSchema>;

export { EMPTY_PROFILE } from './empty-profile';

/** A profile that cannot be used; `problems` are sentences naming the place in the profile. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  /**
   * `tables`: the entries about tables that do not fit, zero-based, where it is these; `reasons`: their problems, to be
   * put into words of another language.
   */
  constructor(
    readonly problems: readonly string[],
    readonly tables: readonly number[] = [],
    readonly reasons: readonly { readonly code: string; readonly detail?: string }[] = [],
  ) {
    super(problems.join('\n'));
  }
}

/** Reads a profile from parsed JSON. Throws `ProfileError` naming every place that does not fit. */
export function parseProfile(json: unknown): Profile {
  const result = profileSchema.safeParse(json);
  if (result.success) return result.data;
  throw new ProfileError(schemaProblems(result.error, 'profile'));
}
