import type { DashboardText } from '../../core/language/dashboard';
import type { CopyOutcome } from '../clipboard/copy';

type Outcomes = DashboardText['outcomes'];

/** What is said of a picture that was to be copied. */
export function outcomeOfPicture(outcomes: Outcomes, outcome: CopyOutcome): string {
  if (outcome === 'failed') return outcomes.copyFailed;
  return outcome === 'saved as file' ? outcomes.pictureSaved : outcomes.pictureCopied;
}

/** What is said of a table that was to be copied. */
export function outcomeOfTable(outcomes: Outcomes, outcome: CopyOutcome): string {
  if (outcome === 'failed') return outcomes.copyFailed;
  return outcome === 'copied' ? outcomes.tableCopied : outcomes.tableCopiedAsText;
}
