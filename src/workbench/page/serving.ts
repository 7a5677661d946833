import { z } from 'zod';

const servingSchema = z.object({
  /** The address of the add-in's task pane. */
  addIn: z.url(),
});

/** What the server that serves this page tells of itself. */
export type Serving = z.infer<typeof servingSchema>;

export async function readServing(): Promise<Serving> {
  const answer = await fetch('./serving.json');
  const serving = servingSchema.parse(await answer.json());
  // For development: another page of the add-in in the pane, `workbench.html?page=conformance.html`.
  const page = new URLSearchParams(location.search).get('page');
  return page !== null && /^[a-z]+\.html$/.test(page)
    ? { ...serving, addIn: new URL(page, serving.addIn).href }
    : serving;
}
