import { z } from 'zod';

import { MEASURES } from '../recognise/layout';
import { COMPARED_MEASURES, RATE_GRAINS } from './cube';
import type { Figure } from './figure';

const text = z.string();
const whereSchema = z.strictObject({
  year: z.int().exactOptional(),
  month: z.int().exactOptional(),
  area: text.exactOptional(),
  subArea: text.exactOptional(),
  areaKind: z.enum(['member', 'client']).exactOptional(),
  category: text.exactOptional(),
  source: text.exactOptional(),
  proactive: z.enum(['proactive', 'reactive', 'not recorded']).exactOptional(),
  likeForLike: z.enum(COMPARED_MEASURES).exactOptional(),
  rated: z.enum(RATE_GRAINS).exactOptional(),
});

/**
 * Reads a figure that was kept. Those read off a table of the report are none that can be: next year the report may
 * not have that table.
 */
export const figureSchema: z.ZodType<Figure> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('sum'), measure: z.enum(MEASURES), where: whereSchema }),
    z.strictObject({ type: z.literal('constant'), value: z.number() }),
    z.strictObject({ type: z.literal('ratio'), of: figureSchema, to: figureSchema, per: z.number() }),
    z.strictObject({ type: z.literal('difference'), now: figureSchema, before: figureSchema }),
    z.strictObject({ type: z.literal('change'), now: figureSchema, before: figureSchema }),
    z.strictObject({ type: z.literal('share'), part: figureSchema, whole: figureSchema }),
    z.strictObject({ type: z.literal('rank'), of: figureSchema, among: z.array(figureSchema) }),
    z.strictObject({ type: z.literal('total'), parts: z.array(figureSchema) }),
  ]),
);
