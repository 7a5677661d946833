import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';

import type { ParagraphView, SectionView } from '../../analysis/report-outline';
import { editableText, offeredFigures, storedText } from '../../model/typed-draft';
import { usePane } from '../pane-context';
import { Panel } from '../panel';

/** Figures offered beside a paragraph: its own, its section's, then those of the summary. */
const MOST_OFFERED = 24;

/** A paragraph to be written or reworded; figures in square brackets stay live. */
export function ParagraphEditor({
  paragraph,
  sections,
  onClose,
}: {
  readonly paragraph: ParagraphView;
  readonly sections: readonly SectionView[];
  readonly onClose: () => void;
}) {
  const { report, text } = usePane();
  const words = text.report.paragraph;
  const { id, number = '', pieces, ask, typed } = paragraph;
  const offered = useMemo(() => {
    const own = sections.find((section) => section.paragraphs.some((one) => one.id === id));
    const others = [own, sections[0]].flatMap((section) => section?.paragraphs ?? []);
    return offeredFigures([...pieces, ...others.flatMap((one) => one.pieces)]).slice(0, MOST_OFFERED);
  }, [sections, pieces, id]);
  const [draft, setDraft] = useState(() => editableText(pieces, offered));
  const holder = useRef<HTMLDivElement>(null);
  const insert = (label: string) => {
    const area = holder.current?.querySelector('textarea');
    const [start, end] = area ? [area.selectionStart, area.selectionEnd] : [draft.length, draft.length];
    setDraft(`${draft.slice(0, start)}[${label}]${draft.slice(end)}`);
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(start + label.length + 2, start + label.length + 2);
    });
  };
  const keep = (stored: string) => {
    onClose();
    void report.edit(id, stored);
  };
  return (
    <Panel
      title={words.editOf(number)}
      onEscape={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              keep(storedText(draft, offered));
            }}
          >
            {text.shell.save}
          </Button>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          {typed !== undefined && (
            <Button
              appearance="subtle"
              onClick={() => {
                keep('');
              }}
            >
              {ask === undefined ? words.draft : words.clear}
            </Button>
          )}
        </>
      }
    >
      {ask !== undefined && <p>{ask}</p>}
      <div ref={holder}>
        <Field label={words.text(number)}>
          <Textarea
            className="paragraph-area"
            value={draft}
            resize="vertical"
            placeholder={words.placeholder}
            onChange={(_, { value }) => {
              setDraft(value);
            }}
          />
        </Field>
      </div>
      {offered.length > 0 && (
        <>
          <h2>{words.figures}</h2>
          <p className="quiet">{words.figuresHint}</p>
          <ul className="offered">
            {offered.map(({ label, words: meaning }) => (
              <li key={label}>
                <button
                  type="button"
                  className="chip"
                  aria-label={words.insert(`${label}, ${meaning}`)}
                  onClick={() => {
                    insert(label);
                  }}
                >
                  {label}
                </button>{' '}
                <span className="quiet">{meaning}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
