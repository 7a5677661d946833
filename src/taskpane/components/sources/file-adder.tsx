import { Button } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';

import { usePane, useWork } from '../pane-context';

/** The kinds of file that can be read. */
const READABLE = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv';

/** A button that asks for files, several at once. */
export function FileAdder() {
  const { pane, text } = usePane();
  const { reading } = useWork();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={<DocumentAdd20Regular />}
        disabledFocusable={reading !== undefined}
        title={text.sources.addHint}
        onClick={() => input.current?.click()}
      >
        {text.sources.add}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={READABLE}
        hidden
        aria-label={text.sources.adding}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          target.value = '';
          if (files.length > 0) void pane.addFiles(files);
        }}
      />
    </>
  );
}
