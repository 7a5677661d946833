import { z } from 'zod';

import { figureSchema } from '../../figures/figure-schema';
import type { TraceRequest } from '../../figures/trace-figure';
import { MEASURES } from '../../recognise/layout';
import { packFigures, type PackedFigures, unpackFigures } from './pack-figures';
import { NO_REVIEW, type Review } from './review';
import type { ReviewMark } from './review-marks';
import { type FiguresVersion, SCOPES, type SignOff } from './seal';

const VERSION = 1;

const text = z.string();
const role = text.trim().min(1);
const day = text.regex(/^\d{4}-\d{2}-\d{2}$/);

const packedSchema: z.ZodType<PackedFigures> = z.object({
  measures: z.array(z.enum(MEASURES)),
  lines: z.array(z.tuple([z.enum(SCOPES), text], z.number().nullable())),
  rows: z.number().exactOptional(),
});

const version = {
  year: text,
  date: day,
  seal: text.regex(/^[\da-f]{64}$/),
  files: z.array(text).exactOptional(),
  figures: packedSchema.transform(unpackFigures),
};

const requestSchema: z.ZodType<TraceRequest> = z.object({
  figure: figureSchema,
  selection: z
    .object({
      areas: z.array(text).exactOptional(),
      categories: z.array(text).exactOptional(),
      sources: z.array(text).exactOptional(),
      months: z.array(z.int()).exactOptional(),
      likeForLike: z.boolean().exactOptional(),
    })
    .exactOptional(),
  at: z.object({ weekday: z.int(), hour: z.int() }).exactOptional(),
});

const markSchema: z.ZodType<ReviewMark> = z.object({
  figure: text.min(1),
  request: requestSchema,
  name: text,
  value: z.union([z.number(), text]),
  role,
  date: day,
});

const writtenSchema: z.ZodType<FiguresVersion> = z.object(version);
const signOffSchema: z.ZodType<SignOff> = z.object({ ...version, role, note: text.exactOptional() });

const envelope = z.object({ version: z.int().positive() });
const reviewSchema = z.object({
  signOffs: z.array(signOffSchema),
  marks: z.array(markSchema),
  written: z.array(writtenSchema),
});

/**
 * Reads a review from plain data as `keptReview` gives it; that of a later version is carried along unread, and none
 * is an empty one. `undefined` where it is damaged. Apart from the sealing itself: panes load this only with a memory.
 */
export function readReview(data: unknown): Review | undefined {
  if (data === undefined) return NO_REVIEW;
  const outer = envelope.safeParse(data);
  if (!outer.success) return undefined;
  if (outer.data.version > VERSION) return { ...NO_REVIEW, later: data };
  const inner = reviewSchema.safeParse(data);
  return inner.success ? inner.data : undefined;
}

/** A review as plain data, small enough to be kept with every saving. */
export function keptReview(review: Review): unknown {
  if (review.later !== undefined) return review.later;
  const pack = <Version extends FiguresVersion>({ figures, ...rest }: Version) => ({
    ...rest,
    figures: packFigures(figures),
  });
  return {
    version: VERSION,
    signOffs: review.signOffs.map(pack),
    marks: review.marks,
    written: review.written.map(pack),
  };
}
