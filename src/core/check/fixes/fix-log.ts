import { z } from 'zod';

import { parseCellAddress } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import { type Edit, EXCLUDED } from './edit';
import { schemaProblems } from '../../profile/schema-problems';

const text = z.string();
const cellSchema: z.ZodType<Cell> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('date'), serial: z.number() }),
  z.strictObject({ kind: z.literal('boolean'), boolean: z.boolean() }),
  z.strictObject({ kind: z.literal('error'), code: text }),
]);

const address = text.refine((value) => parseCellAddress(value) !== undefined, 'Write a cell as B7');
const rule = text.min(1);
const row = z.int().positive();
const excluded = z.literal(EXCLUDED);
const change = {
  rule,
  before: text.exactOptional(),
  after: text.exactOptional(),
  made: z.literal([0, 1, 2]),
};

const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cell'),
    rule,
    file: text,
    sheet: text,
    cell: address,
    before: cellSchema,
    after: cellSchema,
    formatBefore: text.exactOptional(),
    row: text.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('alias'),
    ...change,
    field: z.enum(['area', 'category', 'source']),
    spelling: text,
  }),
  z.strictObject({
    kind: z.literal('month'),
    ...change,
    file: text,
    sheet: text,
    headerRow: row.exactOptional(),
    firstRow: row.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('duplicate'),
    ...change,
    before: excluded.exactOptional(),
    after: excluded.exactOptional(),
    file: text,
    sheet: text,
    reference: text,
    occurrence: row,
  }),
]);

/** One batch of fixes: who approved it, when, for which rules, in which files, and every change. */
const entrySchema = z.strictObject({
  /** A role, never a person's name. */
  role: text.min(1),
  /** The moment as ISO 8601 text; the end that applied the batch says it. */
  at: z.iso.datetime({ offset: true }),
  rules: z.array(rule),
  /** The files as they were before, each with the SHA-256 of its bytes. */
  files: z.array(z.strictObject({ file: text, sha256: text })),
  edits: z.array(editSchema),
  /** Noted before anything was changed, and not yet what came of it: some of the changes may not have been made. */
  begun: z.literal(true).exactOptional(),
  /** So many changes of cells are no longer in the log, because it grew too large: they cannot be taken back. */
  dropped: row.exactOptional(),
});

export const fixLogSchema = z.strictObject({ version: z.literal(1), entries: z.array(entrySchema) });

/** What was fixed, batch after batch. Making all edits again in order, on the same files, gives the same result. */
export interface FixLog {
  readonly version: 1;
  readonly entries: readonly FixLogEntry[];
}

export interface FixLogEntry {
  readonly role: string;
  readonly at: string;
  readonly rules: readonly string[];
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
  readonly edits: readonly Edit[];
  readonly begun?: true;
  readonly dropped?: number;
}

/** A log that cannot be used; `problems` name the places that do not fit. */
export class FixLogError extends Error {
  override readonly name = 'FixLogError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** Reads a log from parsed JSON. Throws `FixLogError`. */
export function parseFixLog(json: unknown): FixLog {
  const result = fixLogSchema.safeParse(json);
  if (result.success) return result.data;
  throw new FixLogError(schemaProblems(result.error, 'log'));
}

/** All changes of a log, in order. */
export function editsOfLog({ entries }: FixLog): Edit[] {
  return entries.flatMap(({ edits }) => edits);
}
