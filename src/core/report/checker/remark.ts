import type { ReportCheckerText, RemarkRule } from '../../language/en-GB/report-checker';
import type { ReportText } from './report-text';

/** What a rule remarks on. */
export interface Slip {
  /** The place of the paragraph, or of the heading. */
  readonly paragraph: string;
  /** The words in question, as they stand. */
  readonly excerpt: string;
  /** What they are held against. */
  readonly beside: string;
}

export interface Remark extends Slip {
  readonly rule: RemarkRule;
}

/** A number that last year's report published. */
export interface PublishedNumber {
  /** As the report names it: incidents. */
  readonly measure: string;
  /** As the report writes it: 2016/17. */
  readonly year: string;
  readonly value: number;
}

/** What a report is held against beyond itself. */
export interface Given {
  /** Of the whole partnership. */
  readonly published: readonly PublishedNumber[];
  /** Names of areas, categories and sources: a sentence that names one speaks of a part. */
  readonly parts?: readonly string[];
}

export interface ReportRule {
  readonly id: RemarkRule;
  readonly find: (report: ReportText, given: Given) => readonly Slip[];
}

/** A remark in words. */
export function wordRemark({ rule, excerpt, beside }: Remark, words: ReportCheckerText): string {
  return words.messages[rule](excerpt, beside);
}
