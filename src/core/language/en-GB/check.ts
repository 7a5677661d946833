import { cellRuleWords } from './check-cells';
import { columnRuleWords } from './check-columns';
import { dateRuleWords } from './check-dates';
import { privacyRuleWords } from './check-privacy';
import { rowRuleWords } from './check-rows';
import { sheetRuleWords } from './check-sheets';
import { sourceRuleWords } from './check-sources';
import { counted, percentage, type RuleCatalogue } from './check-words';

export type { RuleWords } from './check-words';

/** What every rule says, by its id. */
export const ruleWords: RuleCatalogue = {
  ...sheetRuleWords,
  ...columnRuleWords,
  ...dateRuleWords,
  ...cellRuleWords,
  ...rowRuleWords,
  ...sourceRuleWords,
  ...privacyRuleWords,
};

/** What is said about findings of any rule. */
export const findingText = {
  row: (row: string) => `row ${row}`,
  rows: (first: string, last: string) => `rows ${first} to ${last}`,
  /** Stands in a sentence in place of a text of the workbook. */
  notRepeated: '[not repeated: it may be personal]',
  moreCells: (count: number) => `and ${String(count)} more`,
  /** “affects 37 incidents, 1.2 % of Stevenage”; empty where nothing is known to change. */
  effect: ({ incidents, area, share }: { incidents: number; area?: string; share?: number }): string => {
    if (incidents === 0) return '';
    const part = share === undefined ? '' : `, ${percentage(share)} of ${area ?? 'all'}`;
    return `affects ${counted(incidents, 'incident')}${part || (area === undefined ? '' : ` of ${area}`)}`;
  },
  /** What is said in place of the findings of a rule that are counted and not shown. */
  notShown: (title: string, number: number): string =>
    `${title}: ${counted(number, 'more finding')} of this kind ${number === 1 ? 'is' : 'are'} counted and not shown.`,
};

/** The catalogue of rules as a document: `docs/rules.md`. */
export const checkText = {
  docs: {
    title: '# Rules',
    introduction: (rules: number): string =>
      `What is checked: ${String(rules)} rules. This file is made from the rules and their words by ` +
      '`src/core/check/describe-rules.ts`; a test holds it up to date (`npx vitest run tests/core/check/describe-rules.test.ts -u` writes it anew).',
    severities:
      '**Error**: the figure would be wrong. **Warning**: it may be. **Info**: good to know. ' +
      'A finding is checked again when anything in its *scope* changes. In the sentences, … stands for what is found.',
    headings: [
      'Rule',
      'Severity',
      'Scope',
      'What it says',
      'Why it matters',
      'How to put it right',
      'Fix (--fix)',
    ],
    thresholds: '## Thresholds',
    thresholdsIntroduction:
      'Set in the profile under `checks.thresholds`; what is not set is as below. A finding that is right as it is can be ' +
      'silenced with a reason under `checks.silenced` (`rule`, and where wanted `file`, `sheet`, `cell`); the reason is kept.',
    thresholdHeadings: ['Threshold', 'Unless set'],
  },
} as const;
