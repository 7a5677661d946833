import { checkPlainText } from '../../../../src/core/report/checker/check-report';
import type { Given, Remark } from '../../../../src/core/report/checker/remark';

/** What one rule finds in a text: the words in question, and what they are held against. */
export function found(rule: Remark['rule'], text: string, given?: Given): [string, string][] {
  return checkPlainText(text, given)
    .filter((remark) => remark.rule === rule)
    .map(({ excerpt, beside }) => [excerpt, beside]);
}
