import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

import type { FindingItem } from '../../analysis/finding-shelf';
import type { SilenceScope } from '../../model/check-work';
import { usePane } from '../pane-context';

const SCOPES: readonly SilenceScope[] = ['one', 'sheet', 'rule'];

/** Asks why a finding is right as it is. */
export function SilenceForm({ item, onClose }: { readonly item: FindingItem; readonly onClose: () => void }) {
  const { check, text } = usePane();
  const words = text.check.silence;
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState<SilenceScope>('one');
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = () => {
    form.current?.querySelector('textarea')?.focus();
  };
  useEffect(focusReason, []);
  return (
    <form
      ref={form}
      className="silence"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') {
          setMissing(true);
          focusReason();
          return;
        }
        onClose();
        void check.silence(item, reason.trim(), scope);
      }}
    >
      <Field
        label={words.title}
        hint={words.hint}
        required
        {...(isMissing && { validationMessage: words.missing, validationState: 'error' as const })}
      >
        <Textarea
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <Field label={words.scope}>
        <RadioGroup
          value={scope}
          onChange={(_, { value }) => {
            setScope(SCOPES.find((known) => known === value) ?? 'one');
          }}
        >
          {SCOPES.map((known) => (
            <Radio key={known} value={known} label={words[known]} />
          ))}
        </RadioGroup>
      </Field>
      <div className="toolbar">
        <Button type="submit" size="small" appearance="primary">
          {words.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {text.shell.cancel}
        </Button>
      </div>
    </form>
  );
}
