import './dashboard.css';

import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';

import { DASHBOARD_TEXTS } from '../../core/language/dashboard';
import type { Language } from '../../core/language/languages';
import { REVIEW_TEXTS, type ReviewText } from '../../core/language/review';
import { formatNumber } from '../../core/report/format-number';
import { copyTable, copyTables } from '../clipboard/copy';
import type { ShareModel } from '../model/share';
import { outcomeOfTable } from './outcome-words';

/** What became of a public copy that was asked for. */
export type PublicCopyOutcome =
  | { readonly outcome: 'opened' | 'downloaded' | 'to be copied' }
  | { readonly outcome: 'refused' | 'failed'; readonly why: string };

export interface SharePanelProps {
  readonly language: Language;
  /** Composes what can be shared; called once, when the panel opens. */
  readonly share: () => Promise<ShareModel>;
  /** Makes the public copy; absent where it cannot be made here. */
  readonly onMakePublicCopy?: (() => Promise<PublicCopyOutcome>) | undefined;
}

/** What leaves the pane: tables for other documents, the public copy, and what neither shows. */
export function SharePanel({ language, share, onMakePublicCopy }: SharePanelProps) {
  const words = DASHBOARD_TEXTS[language];
  const review = REVIEW_TEXTS[language];
  const [model, setModel] = useState<ShareModel | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    share().then(
      (made) => {
        if (isWanted) setModel(made);
      },
      () => {
        if (isWanted) setModel('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [share]);
  return (
    <div className="dash" lang={language}>
      {typeof model === 'object' && model.isExempt && (
        <p role="alert" className="dash-warning">
          {review.share.exempt}
        </p>
      )}
      {onMakePublicCopy && (
        <PublicCopy
          text={review.share}
          onMake={onMakePublicCopy}
          copy={
            typeof model === 'object'
              ? () => copyAll(model).then((outcome) => outcomeOfTable(words.outcomes, outcome))
              : undefined
          }
        />
      )}
      {model === undefined && <Spinner size="tiny" label={words.states.loading} />}
      {model === 'failed' && <p role="alert">{words.states.failed}</p>}
      {model !== undefined && model !== 'failed' && (
        <>
          <SharedTables model={model} language={language} />
          <Hidden model={model} text={review.share} />
        </>
      )}
    </div>
  );
}

function PublicCopy({
  text,
  onMake,
  copy,
}: {
  readonly text: ReviewText['share'];
  /** Copies the tables of the copy, and says what became of it; absent until they are there. */
  readonly copy: (() => Promise<string>) | undefined;
  readonly onMake: NonNullable<SharePanelProps['onMakePublicCopy']>;
}) {
  const [isMaking, setIsMaking] = useState(false);
  const [outcome, setOutcome] = useState<PublicCopyOutcome>();
  const [copied, setCopied] = useState('');
  const id = useId();
  const make = () => {
    setIsMaking(true);
    setCopied('');
    setOutcome(undefined);
    onMake()
      .then(setOutcome, (error: unknown) => {
        setOutcome({ outcome: 'failed', why: error instanceof Error ? error.message : '' });
      })
      .finally(() => {
        setIsMaking(false);
      });
  };
  return (
    <section aria-labelledby={id} data-part="public-copy">
      <h2 id={id}>{text.publicCopy}</h2>
      <p>{text.publicCopyHint}</p>
      <div className="dash-form">
        <Button appearance="primary" disabledFocusable={isMaking} onClick={make}>
          {isMaking ? text.making : text.make}
        </Button>
        <p role="status">{outcome && sayOutcome(text, outcome)}</p>
        {outcome?.outcome === 'to be copied' && copy && (
          <>
            <Button onClick={() => void copy().then(setCopied)}>{text.copyAll}</Button>
            <p role="status">{copied}</p>
          </>
        )}
      </div>
    </section>
  );
}

function copyAll({ tables }: ShareModel) {
  return copyTables(
    tables.map(({ table }) => table),
    'en-GB',
  );
}

function sayOutcome(text: ReviewText['share'], outcome: PublicCopyOutcome): string {
  return 'why' in outcome ? text[outcome.outcome](outcome.why) : text[outcome.outcome];
}

function SharedTables({ model, language }: { readonly model: ShareModel; readonly language: Language }) {
  const words = DASHBOARD_TEXTS[language];
  const { share: text } = REVIEW_TEXTS[language];
  const [said, setSaid] = useState('');
  const id = useId();
  const copy = (work: ReturnType<typeof copyTable>) => {
    setSaid('');
    void work.then((outcome) => {
      setSaid(outcomeOfTable(words.outcomes, outcome));
    });
  };
  return (
    <section aria-labelledby={id} data-part="tables" className="dash-section">
      <h2 id={id}>{text.tables}</h2>
      {model.tables.length === 0 ? <p>{text.none}</p> : <p>{text.tablesHint}</p>}
      {model.tables.length > 1 && (
        <div className="dash-form">
          <Button
            size="small"
            onClick={() => {
              copy(copyAll(model));
            }}
          >
            {text.copyAll}
          </Button>
        </div>
      )}
      <p role="status" className="dash-said">
        {said}
      </p>
      <ul className="dash-list">
        {model.tables.map(({ id: key, table }) => (
          <li key={key} className="dash-row">
            <span>{table.title}</span>
            <Button
              size="small"
              aria-label={text.copyTable(table.title)}
              onClick={() => {
                copy(copyTable(table, 'en-GB'));
              }}
            >
              {text.copy}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hidden({ model, text }: { readonly model: ShareModel; readonly text: ReviewText['share'] }) {
  const id = useId();
  const cells = model.hidden.reduce(
    (sum, { rows }) => sum + rows.reduce((all, { columns }) => all + columns.length, 0),
    0,
  );
  return (
    <section aria-labelledby={id} className="dash-section">
      <h2 id={id}>{text.hidden}</h2>
      <p>{sayHidden(model, text, cells)}</p>
      {cells > 0 && <p className="dash-remark">{text.hiddenWhy}</p>}
      {model.hidden.map(({ table, rows }) => (
        <details key={table}>
          <summary>{table}</summary>
          <ul>
            {rows.map(({ row, columns }) => (
              <li key={row}>{text.hiddenWhere(row, columns.join(', '))}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function sayHidden({ method, hidden }: ShareModel, text: ReviewText['share'], cells: number): string {
  if (cells > 0) return text.hiddenCount(formatNumber(cells, 'count'), formatNumber(hidden.length, 'count'));
  if (method === 'off') return text.hiddenOff;
  return method === 'round' ? text.hiddenRounded : text.hiddenNone;
}
