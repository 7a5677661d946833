import { z } from 'zod';

const servingSchema = z.object({
  /** The address of the add-in's task pane. */
  addIn: z.url(),
});

/** What the server that serves this page tells of itself. */
export type Serving = z.infer<typeof servingSchema> & {
  /** The language Excel shows itself in: `cy-GB`. Absent: as the workbook’s. */
  readonly language?: string;
};

export async function readServing(): Promise<Serving> {
  const answer = await fetch('./serving.json');
  const serving = servingSchema.parse(await answer.json());
  // For development: another page of the add-in in the pane, `workbench.html?page=conformance.html`, or another
  // language of Excel, `?language=cy-GB`.
  const asked = new URLSearchParams(location.search);
  const [page, language] = [asked.get('page') ?? '', asked.get('language') ?? ''];
  return {
    addIn: /^[a-z]+\.html$/.test(page) ? new URL(page, serving.addIn).href : serving.addIn,
    ...(/^[a-z]{2}-[A-Z]{2}$/.test(language) && { language }),
  };
}
