import { z } from 'zod';

import { MEASURES } from '../../recognise/layout';
import type { ReviewMark } from './review-marks';
import { SCOPES, type SignOff } from './seal';

const role = z.string().trim().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Reads a sign-off as it was kept. Apart from the sealing itself: panes load what reads what is kept only with it. */
export const signOffSchema: z.ZodType<SignOff> = z.object({
  year: z.string(),
  role,
  date: day,
  note: z.string().optional(),
  seal: z.string().regex(/^[\da-f]{64}$/),
  figures: z.array(
    z.object({
      of: z.enum(SCOPES),
      name: z.string(),
      measure: z.enum(MEASURES).optional(),
      value: z.number(),
    }),
  ),
});

/** Reads a review mark as it was kept. */
export const reviewMarkSchema: z.ZodType<ReviewMark> = z.object({
  figure: z.string().min(1),
  name: z.string(),
  value: z.union([z.number(), z.string()]),
  role,
  date: day,
});
