import { z } from 'zod';

import type { Edit } from '../../core/check/fixes/edit';
import { type FixLog, parseFixLog } from '../../core/check/fixes/fix-log';
import { type PackedList, packList, unpackList } from './packed-list';

const packedListSchema: z.ZodType<PackedList> = z.lazy(() =>
  z.union([
    z.strictObject({ numbers: z.string() }),
    z.strictObject({ contents: z.array(z.unknown()), at: z.string() }),
    z.strictObject({ members: z.record(z.string(), packedListSchema) }),
  ]),
);

const keptSchema = z.object({
  version: z.literal(1),
  entries: z.array(
    z.looseObject({ edits: z.object({ count: z.int().nonnegative(), packed: packedListSchema }) }),
  ),
});

/** A log as a memory keeps it: tens of thousands of edits alike take a few bytes each. */
export function keptFixLog({ version, entries }: FixLog): unknown {
  return {
    version,
    entries: entries.map(({ edits, ...entry }) => ({
      ...entry,
      edits: { count: edits.length, packed: packList(edits.map(withPlace)) },
    })),
  };
}

/** Reads a log as it is kept, or as older memories kept it, edit by edit; `undefined` where it is damaged. */
export function readFixLog(data: unknown): FixLog | undefined {
  const kept = keptSchema.safeParse(data);
  try {
    const plain = kept.success
      ? {
          version: kept.data.version,
          entries: kept.data.entries.map(({ edits: { count, packed }, ...entry }) => ({
            ...entry,
            edits: unpackList(packed, count).map((edit) => withAddress(edit as object)),
          })),
        }
      : data;
    return parseFixLog(plain);
  } catch {
    return undefined;
  }
}

/** Columns and rows apart: below each other rows only count on. */
function withPlace(edit: Edit): object {
  if (edit.kind !== 'cell') return edit;
  const { cell, ...rest } = edit;
  const place = /^([A-Z]+)([1-9]\d*)$/.exec(cell);
  return place ? { ...rest, place: { column: place[1], row: Number(place[2]) } } : edit;
}

function withAddress(edit: { place?: { column?: unknown; row?: unknown } }): object {
  if (!edit.place) return edit;
  const { place, ...rest } = edit;
  return { ...rest, cell: `${String(place.column)}${String(place.row)}` };
}
