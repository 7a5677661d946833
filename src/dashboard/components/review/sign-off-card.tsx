import { Button } from '@fluentui/react-components';
import { LockClosedRegular, WarningRegular } from '@fluentui/react-icons';

import type { DashboardText } from '../../../core/language/dashboard';
import type { ReviewText } from '../../../core/language/review';
import type { SealState, SignOff } from '../../../core/report/review/seal';
import { writeDate } from '../../model/write-date';

interface SignOffCardProps {
  readonly signed: SignOff;
  readonly state: SealState;
  readonly files: readonly string[];
  readonly words: DashboardText;
  readonly text: ReviewText;
  readonly onTakeBack: () => void;
}

/** One sign-off: by which role, when, and whether the figures are still the same. */
export function SignOffCard({ signed, state, files, words, text: { seal }, onTakeBack }: SignOffCardProps) {
  const isWhole = state.state === 'whole';
  const missing = (signed.files ?? []).filter((file) => !files.includes(file));
  return (
    <div className="dash-card dash-signed" data-state={state.state}>
      <p role="status" className={isWhole ? 'dash-seal' : 'dash-seal dash-warning'}>
        {isWhole ? <LockClosedRegular aria-hidden /> : <WarningRegular aria-hidden />}
        <span>{told(signed, state, words, seal)}</span>
      </p>
      {state.state === 'broken' && missing.length > 0 && (
        <p>{seal.missingFiles(missing.map((file) => `“${file}”`).join(', '))}</p>
      )}
      {signed.note !== undefined && <p>{seal.note(signed.note)}</p>}
      <div className="dash-row">
        <p className="dash-remark dash-hash">{seal.hash(signed.seal.slice(0, 16))}</p>
        <Button size="small" aria-label={seal.removeOf(signed.role)} onClick={onTakeBack}>
          {seal.remove}
        </Button>
      </div>
    </div>
  );
}

function told(
  { role, date }: SignOff,
  state: SealState,
  words: DashboardText,
  seal: ReviewText['seal'],
): string {
  const day = writeDate(date, words);
  switch (state.state) {
    case 'other year':
      return seal.otherYear(state.year);
    case 'whole':
      return seal.whole(role, day);
    case 'broken':
      return state.moved.length > 0 ? seal.broken(role, day) : seal.tampered(role, day);
  }
}
