import { Button } from '@fluentui/react-components';

import { LEFT_OUT_TEXTS, RULE_TEXTS } from '../../../core/language/check';
import type { PaneText } from '../../../core/language/pane';
import type { EditView, FixPreviewView } from '../../analysis/fix-view';
import { usePane, useWork } from '../pane-context';
import { Panel } from '../panel';
import { Summary } from '../summary';

/** What a fix would change, cell by cell and figure by figure, to be approved or not. */
export function FixPreview({ preview }: { readonly preview: FixPreviewView }) {
  const { fix, text, language } = usePane();
  const { openFile, busy } = useWork();
  const words = text.check.preview;
  const { edits, shown, leftOut, figures, rule } = preview;
  const cells = edits.filter(({ kind }) => kind === 'cell');
  const elsewhere = cells.filter((edit) => edit.kind === 'cell' && edit.file !== openFile).length;
  const remembered = edits.length - cells.length;
  const canApply = edits.length > elsewhere;
  const totals = figures.filter(({ of }) => of === 'total' || of === 'year');
  return (
    <Panel
      title={words.title}
      onEscape={() => {
        fix.cancel();
      }}
      actions={
        <>
          {canApply && (
            <Button
              appearance="primary"
              disabledFocusable={busy !== undefined}
              onClick={() => void fix.apply()}
            >
              {words.apply}
            </Button>
          )}
          <Button
            onClick={() => {
              fix.cancel();
            }}
          >
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>
        <strong>{RULE_TEXTS[language][rule]?.title ?? rule}</strong>
      </p>
      {edits.length === 0 && <p>{words.nothing}</p>}
      {cells.length > elsewhere && <p>{words.cells(cells.length - elsewhere)}.</p>}
      {remembered > 0 && <p>{words.remembered(remembered)}.</p>}
      {elsewhere > 0 && <p>{words.otherFiles(elsewhere)}</p>}
      {shown.length > 0 && (
        <table className="edits">
          <thead>
            <tr>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((edit, index) => (
              <EditRow key={index} edit={edit} />
            ))}
          </tbody>
        </table>
      )}
      {edits.length > shown.length && <p>{words.more(edits.length - shown.length)}</p>}
      {leftOut.length > 0 && (
        <details>
          <Summary>{words.leftOut(leftOut.length)}</Summary>
          <ul>
            {leftOut.slice(0, 20).map(({ sheet, cell, reason }, index) => (
              <li key={index}>
                {[sheet, cell].filter((part) => part !== undefined).join(' › ')}:{' '}
                {LEFT_OUT_TEXTS[language][reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {edits.length > 0 && (
        <>
          <h2>{words.figures}</h2>
          {totals.length === 0 && <p>{words.noFigures}</p>}
          <ul>
            {totals.map(({ of, name, measure, before, after }) => (
              <li key={`${of} ${name} ${measure}`}>
                {text.check.measures[measure]}
                {name === '' ? '' : `, ${name}`}: {text.shell.number(before)} → {text.shell.number(after)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function EditRow({ edit }: { readonly edit: EditView }) {
  const { text } = usePane();
  const { preview } = text.check;
  const { kind, sheet = '', cell, what = '', before, after } = edit;
  if (kind === 'cell') {
    return (
      <tr>
        <td>{[sheet, cell].join(' ')}</td>
        <td>{before === '' ? <em>{preview.blank}</em> : before}</td>
        <td>{after === '' ? <em>{preview.blank}</em> : after}</td>
      </tr>
    );
  }
  return (
    <tr>
      <td colSpan={3}>{sentenceOf({ kind, sheet, what, after }, text)}</td>
    </tr>
  );
}

function sentenceOf(
  {
    kind,
    sheet,
    what,
    after,
  }: { kind: 'alias' | 'month' | 'duplicate'; sheet: string; what: string; after: string },
  { check: { preview } }: PaneText,
): string {
  switch (kind) {
    case 'alias':
      return preview.spelling(what, after);
    case 'month':
      return preview.month(sheet, after);
    case 'duplicate':
      return preview.duplicate(what);
  }
}
