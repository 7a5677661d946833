import { findingText as welsh, ruleWords as welshRules } from './cy-GB/check';
import { fixLeftOut as welshLeftOut } from './cy-GB/fixes';
import { findingText as english, ruleWords as englishRules } from './en-GB/check';
import type { RuleCatalogue } from './en-GB/check-words';
import { fixesText } from './en-GB/fixes';
import type { Catalogue } from './languages';
import type { Widened } from './widened';

/** What every rule says, by its id, in every language. */
export const RULE_TEXTS: Catalogue<RuleCatalogue> = { 'en-GB': englishRules, 'cy-GB': welshRules };

/** What is said about findings of any rule, in every language. */
export const FINDING_TEXTS: Catalogue<Widened<typeof english>> = { 'en-GB': english, 'cy-GB': welsh };

/** Why a fix leaves something as it is, in every language. */
export const LEFT_OUT_TEXTS: Catalogue<Widened<typeof fixesText.leftOut>> = {
  'en-GB': fixesText.leftOut,
  'cy-GB': welshLeftOut,
};
