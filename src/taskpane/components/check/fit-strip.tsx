import { CheckmarkCircle20Filled, ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';

import type { FindingCounts } from '../../../core/check/describe-findings';
import { usePane } from '../pane-context';

/** Says whether the figures are fit to report. */
export function FitStrip({ findings: { error, warning } }: { readonly findings: FindingCounts }) {
  const { fit } = usePane().text.check;
  const level = error > 0 ? 'error' : warning > 0 ? 'warning' : 'good';
  const words = error > 0 ? fit['not fit'](error) : warning > 0 ? fit.doubtful(warning) : fit.fit;
  const Icon =
    level === 'error' ? ErrorCircle20Filled : level === 'warning' ? Warning20Filled : CheckmarkCircle20Filled;
  return (
    <p className="fit-strip" data-level={level}>
      <Icon aria-hidden />
      <span>{words}</span>
    </p>
  );
}
