import type { z } from 'zod';

import { schemaText } from '../language/en-GB/schema';

/** What does not fit a schema, each with its place, such as `tables › 0 › layout: …`; `whole` names what was read. */
export function schemaProblems({ issues }: z.ZodError, whole: string): string[] {
  return issues.map((issue) => {
    const { path } = issue;
    return `${path.length > 0 ? path.join(' › ') : whole}: ${problemOf(issue)}`;
  });
}

function problemOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return schemaText.unknownKeys(issue.keys);
    case 'invalid_type':
      return schemaText.wrongType(issue.expected);
    case 'invalid_value':
      return schemaText.noneOf(issue.values.map(String));
    case 'too_small':
      if (issue.origin === 'string') return schemaText.empty;
      return schemaText.tooSmall(String(issue.minimum), issue.inclusive !== false);
    case 'too_big':
      return schemaText.tooLarge(String(issue.maximum));
    case 'invalid_key':
      return schemaText.wrongKey;
    case 'invalid_union': {
      const values = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
      return values.length > 0 ? schemaText.noneOf(values.map(String)) : schemaText.other;
    }
    // The sentences of the schemas themselves.
    case 'custom':
      return issue.message;
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
      return schemaText.other;
  }
}
