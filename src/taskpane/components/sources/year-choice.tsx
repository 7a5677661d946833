import { Field, Select } from '@fluentui/react-components';

import { decideYear } from '../../model/decisions';
import { usePane, useWork } from '../pane-context';

/** The year that is reported on, where the files hold several. */
export function YearChoice() {
  const { pane, text } = usePane();
  const { overview, profile } = useWork();
  if (!overview || overview.years.length < 2) return null;
  const years = overview.years.includes(overview.year) ? overview.years : [...overview.years, overview.year];
  return (
    <Field label={text.sources.year} orientation="horizontal" size="small">
      <Select
        size="small"
        value={profile.year === undefined ? '' : overview.year}
        onChange={(_, { value }) => {
          void pane.decide((decided) => decideYear(decided, value === '' ? undefined : value));
        }}
      >
        <option value="">{text.sources.yearTaken(overview.year)}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}
