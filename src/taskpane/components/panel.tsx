import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

/**
 * Something that takes the place of what was there for a while, such as a preview. The focus goes to its heading, and
 * back to where it was when it closes.
 */
export function Panel({
  title,
  children,
  actions,
  onEscape,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onEscape?: () => void;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Noted before the panel is drawn: by then what it was opened with is gone where it takes its place.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const key = before instanceof HTMLElement ? before.dataset['focusKey'] : undefined;
    heading.current?.focus();
    return () => {
      // What was focused may have been drawn anew meanwhile; then its successor carries the same key.
      setTimeout(() => {
        const successor = key === undefined ? null : document.querySelector(`[data-focus-key="${key}"]`);
        const target = before instanceof HTMLElement && before.isConnected ? before : successor;
        if (document.activeElement === document.body && target instanceof HTMLElement) target.focus();
      }, 0);
    };
  }, [before]);
  return (
    // A key pressed anywhere inside closes it; the buttons do the same for everybody else.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onEscape) return;
        // Office’s own handling of Escape on the web takes the focus to the first button of the pane, then to Excel.
        event.stopPropagation();
        onEscape();
      }}
    >
      {/* Office’s own handling of Tab on the web leaves the pane from anything that Tab cannot reach. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <h1 id={id} ref={heading} tabIndex={0}>
        {title}
      </h1>
      <div className="panel-content">{children}</div>
      {actions !== undefined && <div className="actions">{actions}</div>}
    </section>
  );
}
