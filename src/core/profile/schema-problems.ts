import type { z } from 'zod';

/** What does not fit a schema, each with its place, such as `tables › 0 › layout: …`; `whole` names what was read. */
export function schemaProblems({ issues }: z.ZodError, whole: string): string[] {
  return issues.map(({ path, message }) => `${path.length > 0 ? path.join(' › ') : whole}: ${message}`);
}
