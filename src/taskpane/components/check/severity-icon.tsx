import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';

import type { Severity } from '../../../core/check/finding';
import { usePane } from '../pane-context';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;

/** How grave something is, as a shape of its own with its name. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const { text } = usePane();
  const Icon = ICONS[severity];
  return (
    <span className="severity" data-severity={severity}>
      <Icon title={text.check.severities[severity]} />
    </span>
  );
}
