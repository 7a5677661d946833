import { Select, ToggleButton } from '@fluentui/react-components';

import { SEVERITIES } from '../../../core/check/finding';
import type { Grouping } from '../../analysis/finding-shelf';
import { usePane, useWork } from '../pane-context';
import { SeverityIcon } from './severity-icon';

const GROUPINGS: readonly Grouping[] = ['rule', 'area', 'sheet'];

/** Which findings are shown, and by what they are put together. */
export function FindingFilters() {
  const { check, text } = usePane();
  const {
    overview,
    check: { filter },
  } = useWork();
  const words = text.check;
  if (!overview) return null;
  const { findings, silenced, files } = overview;
  return (
    <div className="filters">
      <div className="severities" role="group" aria-label={words.filterBy}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severity === severity && !filter.silenced}
            onClick={() =>
              void check.filter({
                severity: filter.severity === severity && !filter.silenced ? undefined : severity,
                silenced: false,
              })
            }
          >
            <SeverityIcon severity={severity} />
            <span className="filter-count">
              {text.shell.number(findings[severity])}
              <span className="filter-name"> {words.severityMany[severity]}</span>
            </span>
          </ToggleButton>
        ))}
        {(silenced > 0 || filter.silenced) && (
          <ToggleButton
            size="small"
            checked={filter.silenced}
            onClick={() => void check.filter({ silenced: !filter.silenced, severity: undefined })}
          >
            {words.showSilenced(silenced)}
          </ToggleButton>
        )}
      </div>
      <div className="choices">
        <Select
          size="small"
          aria-label={words.groupBy}
          value={filter.grouping}
          onChange={(_, { value }) => {
            const grouping = GROUPINGS.find((known) => known === value);
            if (grouping) void check.filter({ grouping });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {words.groupings[grouping]}
            </option>
          ))}
        </Select>
        {files.length > 1 && (
          <Select
            size="small"
            aria-label={words.files}
            value={filter.file ?? ''}
            onChange={(_, { value }) => void check.filter({ file: value === '' ? undefined : value })}
          >
            <option value="">{words.allFiles}</option>
            {files.map(({ file }) => (
              <option key={file} value={file}>
                {file}
              </option>
            ))}
          </Select>
        )}
      </div>
    </div>
  );
}
