import type { ReactNode } from 'react';

/** What takes the place of something else until it is closed: Escape pressed anywhere in it does so, too. */
export function ClosedByEscape({
  onClose,
  children,
}: {
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    // A key pressed anywhere inside closes it; the buttons do the same for everybody else.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Office’s own handling of Escape on the web takes the focus to the first button of the pane, then to Excel.
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
