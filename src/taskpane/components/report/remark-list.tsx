import { Badge } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons';

import { type Remark, wordRemark } from '../../../core/report/checker/remark';
import { usePane } from '../pane-context';

/** What the report checker remarks on in one place. */
export function RemarkList({
  remarks,
  label,
}: {
  readonly remarks: readonly Remark[];
  /** Where that is, if it is not to be seen. */
  readonly label?: string;
}) {
  const words = usePane().text.report.remarks;
  if (remarks.length === 0) return null;
  return (
    <ul className="remarks" aria-label={label === undefined ? words.heading : `${words.heading}: ${label}`}>
      {remarks.map((remark, index) => (
        <li key={index}>
          <Warning16Regular aria-hidden />
          <span>{wordRemark(remark, words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** How many remarks there are on a section, in its heading. */
export function RemarkCount({ remarks }: { readonly remarks: readonly Remark[] }) {
  const words = usePane().text.report.remarks;
  if (remarks.length === 0) return null;
  return (
    <Badge appearance="tint" size="small" color="warning">
      {words.count(remarks.length)}
    </Badge>
  );
}
