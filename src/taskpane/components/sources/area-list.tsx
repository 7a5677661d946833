import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';

import { parseMonthKey } from '../../../core/calendar/month';
import type { AreaOverview } from '../../analysis/year-overview';
import { decideArea } from '../../model/decisions';
import { usePane, useWork } from '../pane-context';
import { Summary } from '../summary';

/** The reporting areas: who is a member, who a client, what is part of what, and who joined when. */
export function AreaList() {
  const { text } = usePane();
  const { overview } = useWork();
  const words = text.sources.areas;
  const areas = overview?.areas ?? [];
  return (
    <details className="card">
      <Summary>
        <h2>{words.heading}</h2> <span className="quiet">{text.shell.number(areas.length)}</span>
      </Summary>
      <p className="quiet">{areas.length === 0 ? words.none : words.hint}</p>
      <ul className="plain">
        {areas.map((area) => (
          <AreaRow key={area.name} area={area} others={areas.filter(({ name }) => name !== area.name)} />
        ))}
      </ul>
    </details>
  );
}

function AreaRow({
  area: { name, kind, joinedOn, parts },
  others,
}: {
  readonly area: AreaOverview;
  readonly others: readonly AreaOverview[];
}) {
  const { pane, text } = usePane();
  const words = text.sources.areas;
  const [joined, setJoined] = useState(joinedOn ?? '');
  const isMonth = joined === '' || parseMonthKey(joined) !== undefined;
  const month = joinedOn === undefined ? {} : { joinedOn };
  return (
    <li className="area">
      <div className="area-name">
        <strong>{name}</strong>
        {parts.length > 0 && <span className="quiet">{words.parts(parts.join(', '))}</span>}
      </div>
      <Select
        size="small"
        aria-label={words.kind(name)}
        value={kind}
        onChange={(_, { value }) => {
          const decided = value === 'client' ? 'client' : 'member';
          void pane.decide((profile) => decideArea(profile, { name, kind: decided, ...month }));
        }}
      >
        <option value="member">{words.member}</option>
        <option value="client">{words.client}</option>
      </Select>
      {parts.length === 0 && others.length > 0 && (
        <Select
          size="small"
          aria-label={words.partOf(name)}
          value=""
          onChange={(_, { value }) => {
            if (value !== '') void pane.decide((profile) => decideArea(profile, { name, parent: value }));
          }}
        >
          <option value="">{words.whole}</option>
          {others.map((other) => (
            <option key={other.name} value={other.name}>
              {words.sameAs(other.name)}
            </option>
          ))}
        </Select>
      )}
      <Field
        size="small"
        className="joined"
        label={words.joinedIn}
        {...(!isMonth && { validationMessage: words.joinedWrong, validationState: 'error' as const })}
      >
        <Input
          size="small"
          aria-label={words.joined(name)}
          placeholder={words.joinedHint}
          value={joined}
          onChange={(_, { value }) => {
            setJoined(value.trim());
          }}
          onBlur={() => {
            if (!isMonth || joined === (joinedOn ?? '')) return;
            const decided = joined === '' ? {} : { joinedOn: joined };
            void pane.decide((profile) => decideArea(profile, { name, kind, ...decided }));
          }}
        />
      </Field>
    </li>
  );
}
