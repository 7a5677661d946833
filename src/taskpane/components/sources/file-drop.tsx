import { type DragEvent, type ReactNode, useState } from 'react';

import { usePane } from '../pane-context';

/** Takes files dropped anywhere on the pane. */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const { pane, text } = usePane();
  const [isOver, setOver] = useState(false);
  const accept = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // Dropping is one way among others: the button to add files serves everybody.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="pane"
      onDragEnter={accept}
      onDragOver={accept}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = Array.from(event.dataTransfer.files);
        if (files.length > 0) void pane.addFiles(files);
      }}
    >
      {children}
      {isOver && <div className="drop-veil">{text.sources.drop}</div>}
    </div>
  );
}
