import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

import type { ReviewText } from '../../../core/language/review';
import type { SealPanelProps } from './seal-panel';

interface SignFormProps extends Pick<SealPanelProps, 'onSign' | 'lastRole'> {
  readonly text: ReviewText['seal'];
  /** Whether nobody has signed the figures yet, they moved since, or somebody else has. */
  readonly use: 'first' | 'again' | 'another';
}

/** Signing off: in which role, and what is to be said of it. */
export function SignForm({ use, ...props }: SignFormProps) {
  if (use !== 'another') return <Form {...props} isAgain={use === 'again'} />;
  return (
    <details className="dash-details">
      {/* Office’s own handling of Tab on the web passes over what has none. */}
      <summary tabIndex={0}>{props.text.another}</summary>
      <Form {...props} lastRole="" isAgain={false} />
    </details>
  );
}

function Form({
  text,
  lastRole,
  isAgain,
  onSign,
}: Omit<SignFormProps, 'use'> & { readonly isAgain: boolean }) {
  const [role, setRole] = useState(lastRole);
  const [note, setNote] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="dash-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const [by, about] = [role.trim(), note.trim()];
        setIsMissing(by === '');
        if (by === '') event.currentTarget.querySelector('input')?.focus();
        else onSign({ role: by, ...(about !== '' && { note: about }) });
      }}
    >
      <Field
        size="small"
        label={text.role}
        required
        {...(isMissing && { validationMessage: text.roleMissing })}
      >
        <Input
          size="small"
          value={role}
          placeholder={text.rolePlaceholder}
          onChange={(_, { value }) => {
            setRole(value);
          }}
        />
      </Field>
      <Field size="small" label={text.noteLabel}>
        <Textarea
          size="small"
          value={note}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <Button type="submit" appearance="primary">
        {isAgain ? text.signAgain : text.sign}
      </Button>
    </form>
  );
}
