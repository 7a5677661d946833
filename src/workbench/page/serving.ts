import { z } from 'zod';

const servingSchema = z.object({
  /** The address of the add-in's task pane. */
  addIn: z.url(),
});

/** What the server that serves this page tells of itself. */
export type Serving = z.infer<typeof servingSchema>;

export async function readServing(): Promise<Serving> {
  const answer = await fetch('./serving.json');
  return servingSchema.parse(await answer.json());
}
