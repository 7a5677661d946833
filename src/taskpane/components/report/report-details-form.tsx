import { Badge, Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { Add16Regular, Delete16Regular } from '@fluentui/react-icons';
import { useState } from 'react';

import type { Profile } from '../../../core/profile/profile';
import type { ReportDetails } from '../../model/report-work';
import { usePane, useWork } from '../pane-context';
import { Summary } from '../summary';

/** The lines somebody types about a report, all as text. */
interface Draft {
  readonly partnership: string;
  readonly committee: string;
  readonly date: string;
  readonly title: string;
  readonly reportOf: string;
  readonly priority: string;
  readonly part: 1 | 2;
  readonly contacts: readonly { readonly role: string; readonly details: string }[];
}

const LINES = ['partnership', 'committee', 'date', 'title', 'reportOf', 'priority'] as const;
const ASKED = ['partnership', 'committee', 'date', 'reportOf', 'priority'] as const;

/** Committee, date, title, part and contacts of the report. */
export function ReportDetailsForm() {
  const { text } = usePane();
  const { profile } = useWork();
  const words = text.report.details;
  const kept = draftOf(profile);
  const missing = ASKED.filter((line) => kept[line] === '').length + (kept.contacts.length === 0 ? 1 : 0);
  return (
    <details className="card">
      <Summary>
        <h2>{words.heading}</h2>
        {missing > 0 && (
          <Badge appearance="tint" size="small" color="warning">
            {words.missing(missing)}
          </Badge>
        )}
      </Summary>
      {/* What somebody else decided meanwhile is shown anew. */}
      <Form key={JSON.stringify(kept)} kept={kept} />
    </details>
  );
}

function Form({ kept }: { readonly kept: Draft }) {
  const { report, text } = usePane();
  const { report: state } = useWork();
  const words = text.report.details;
  const [draft, setDraft] = useState(kept);
  const set = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
  };
  const setContact = (place: number, change: Partial<Draft['contacts'][number]>) => {
    set({ contacts: draft.contacts.map((one, at) => (at === place ? { ...one, ...change } : one)) });
  };
  const hint = (line: (typeof LINES)[number]): string | null =>
    line === 'title' && state.outline ? words.titleHint(state.outline.title) : null;
  return (
    <form
      className="details-form"
      onSubmit={(event) => {
        event.preventDefault();
        void report.setDetails(detailsOf(draft), draft.partnership);
      }}
    >
      {LINES.map((line) => (
        <Field key={line} label={words[line]} size="small" hint={hint(line)}>
          <Input
            size="small"
            value={draft[line]}
            onChange={(_, { value }) => {
              set({ [line]: value });
            }}
          />
        </Field>
      ))}
      <Field label={words.part} size="small">
        <RadioGroup
          value={String(draft.part)}
          onChange={(_, { value }) => {
            set({ part: value === '2' ? 2 : 1 });
          }}
        >
          <Radio value="1" label={words.part1} />
          <Radio value="2" label={words.part2} />
        </RadioGroup>
      </Field>
      <fieldset>
        <legend>{words.contacts}</legend>
        {draft.contacts.map(({ role, details }, place) => (
          <div key={place} className="contact" role="group" aria-label={words.contact(place + 1)}>
            <Input
              size="small"
              aria-label={words.role}
              placeholder={words.role}
              value={role}
              onChange={(_, { value }) => {
                setContact(place, { role: value });
              }}
            />
            <Input
              size="small"
              aria-label={words.contactDetails}
              placeholder={words.contactDetails}
              value={details}
              onChange={(_, { value }) => {
                setContact(place, { details: value });
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              aria-label={words.removeContact(role)}
              onClick={() => {
                set({ contacts: draft.contacts.filter((_, at) => at !== place) });
              }}
            />
          </div>
        ))}
        <Button
          size="small"
          icon={<Add16Regular />}
          onClick={() => {
            set({ contacts: [...draft.contacts, { role: '', details: '' }] });
          }}
        >
          {words.addContact}
        </Button>
      </fieldset>
      <div className="toolbar">
        <Button type="submit" appearance="primary" size="small">
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function draftOf({ partnership, report = {} }: Profile): Draft {
  const { committee = '', date = '', title = '', reportOf = '', priority = '', part = 1 } = report;
  const contacts = (report.contacts ?? []).map(({ role, details = '' }) => ({ role, details }));
  return { partnership: partnership?.name ?? '', committee, date, title, reportOf, priority, part, contacts };
}

/** What is kept of a draft: a blank line is nothing said. */
function detailsOf({ committee, date, title, reportOf, priority, part, contacts }: Draft): ReportDetails {
  const lines = Object.entries({ committee, date, title, reportOf, priority })
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  const named = contacts
    .map(({ role, details }) => ({ role: role.trim(), details: details.trim() }))
    .filter(({ role }) => role !== '')
    .map(({ role, details }) => (details === '' ? { role } : { role, details }));
  return { ...Object.fromEntries(lines), part, ...(named.length > 0 && { contacts: named }) };
}
