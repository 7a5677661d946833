import type { findingText as english } from '../en-GB/check';
import type { RuleCatalogue } from '../en-GB/check-words';
import type { Widened } from '../widened';
import { cellRuleWords } from './check-cells';
import { columnRuleWords } from './check-columns';
import { dateRuleWords } from './check-dates';
import { privacyRuleWords } from './check-privacy';
import { rowRuleWords } from './check-rows';
import { sheetRuleWords } from './check-sheets';
import { sourceRuleWords } from './check-sources';
import { counted, percentage } from './check-words';

/** Yr hyn y mae pob rheol yn ei ddweud; what every rule says, in Welsh. */
export const ruleWords: RuleCatalogue = {
  ...sheetRuleWords,
  ...columnRuleWords,
  ...dateRuleWords,
  ...cellRuleWords,
  ...rowRuleWords,
  ...sourceRuleWords,
  ...privacyRuleWords,
};

/** What is said about findings of any rule, in Welsh. */
export const findingText: Widened<typeof english> = {
  row: (row) => `rhes ${row}`,
  rows: (first, last) => `rhesi ${first} i ${last}`,
  notRepeated: '[nas ailadroddir: gall fod yn bersonol]',
  moreCells: (count) => `a ${String(count)} arall`,
  effect: ({ incidents, area, share }) => {
    if (incidents === 0) return '';
    const part = share === undefined ? '' : `, ${percentage(share)} o ${area ?? 'bob un'}`;
    return `yn effeithio ar ${counted(incidents, 'digwyddiad')}${part || (area === undefined ? '' : `, ${area}`)}`;
  },
  notShown: (title, number) =>
    `${title}: cyfrifir ${counted(number, 'canfyddiad')} arall o’r math hwn heb eu dangos.`,
};
