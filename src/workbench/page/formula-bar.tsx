import { useEffect, useRef, useState } from 'react';

import { cellAddress } from '../../core/grid/address';
import { workbenchWords } from '../../core/language/en-GB/workbench';
import { areaAddress, parseArea } from '../host/book/area';
import { findName } from '../host/book/names';
import { splitSheetName } from '../host/book/sheet-name';
import { findTable } from '../host/book/tables';
import { editableText, type Editing } from './editing';
import { moveOf } from './grid/cell-editor';
import type { Session } from './session';
import { useRevision } from './use-session';

/** Where the cursor is, and what the cell holds, both to be changed. */
export function FormulaBar({ session, editing }: { readonly session: Session; readonly editing: Editing }) {
  useRevision(session);
  const sheet = session.workbook.activeSheet;
  const place = session.activeCell;
  const { typing } = editing;
  const field = useRef<HTMLTextAreaElement>(null);
  const inBar = typing?.field === 'bar';
  useEffect(() => {
    if (inBar) field.current?.focus();
  }, [inBar]);
  return (
    <div className="formula-bar">
      <NameBox session={session} />
      <span aria-hidden="true" className="fx">
        fx
      </span>
      <textarea
        ref={field}
        rows={1}
        spellCheck={false}
        aria-label={workbenchWords.contentOf(cellAddress(place.row, place.column))}
        value={typing ? typing.text : editableText(sheet, place)}
        onFocus={() => {
          if (!inBar) editing.begin('bar');
        }}
        onChange={({ target }) => {
          editing.change(target.value);
        }}
        onKeyDown={(event) => {
          const move = moveOf(event);
          if (event.key === 'Escape') editing.cancel();
          else if (move) editing.finish(move);
          else return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </div>
  );
}

function NameBox({ session }: { readonly session: Session }) {
  const [typed, setTyped] = useState<string>();
  const { row, column } = session.activeCell;
  return (
    <input
      className="name-box"
      aria-label={workbenchWords.nameBox}
      value={typed ?? cellAddress(row, column)}
      onFocus={({ target }) => {
        target.select();
      }}
      onChange={({ target }) => {
        setTyped(target.value);
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') goTo(session, event.currentTarget.value.trim());
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}

/** Selects what an address, a name or a table's name means, on whichever sheet it is. */
function goTo(session: Session, text: string): void {
  const { workbook } = session;
  const item = findName(workbook, text) ?? findName(workbook, text, workbook.activeSheet);
  const table = findTable(workbook, text);
  const { sheet: name, rest } = splitSheetName(item ? item.formula.slice(1) : text);
  const sheet = table?.sheet ?? (name === undefined ? workbook.activeSheet : workbook.findSheet(name));
  const area = table?.body ?? parseArea(rest);
  if (!sheet || !area) {
    session.refuse(workbenchWords.noSuchPlace(text));
    return;
  }
  session.attempt(() => {
    workbook.select(workbook.range(sheet, area), areaAddress(area));
  });
}
