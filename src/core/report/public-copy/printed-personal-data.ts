import type { Finding } from '../../check/finding';
import { textKey } from '../../recognise/values/normalise-text';
import type { ReportDocument } from '../document';

/**
 * The findings of personal data whose text stands in a document: the copy must not go to the public with it. A finding
 * somebody silenced does not count, nor does one whose text never reaches an output.
 */
export function findPrintedPersonalData(document: ReportDocument, findings: Iterable<Finding>): Finding[] {
  const suspects = [...findings].filter(
    ({ silenced, parameters }) => silenced === undefined && typeof parameters['printed'] === 'string',
  );
  if (suspects.length === 0) return [];
  const texts = [...textsOf(document)].map(textKey);
  return suspects.filter(({ parameters }) => {
    const printed = textKey(String(parameters['printed']));
    return texts.some((text) => text.includes(printed));
  });
}

/** Every text of a document, wherever it stands: a kind of block that is added later is looked at too. */
export function* textsOf(part: unknown): Iterable<string> {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'object' && part !== null)
    for (const one of Object.values(part)) yield* textsOf(one);
}
