import { useState } from 'react';

import { autofitColumns } from '../host/book/autofit';
import type { Sheet } from '../host/book/sheet';
import { typeBlock } from '../host/book/type-into';
import type { CellValue } from '../host/book/cell-value';
import { CellError } from '../host/book/cell-value';
import { showValue } from '../host/input/show-value';
import { nextCell, type Direction } from './grid/move-cursor';
import type { Place, Session } from './session';

/** A cell somebody is typing in. */
export interface Typing extends Place {
  readonly sheet: Sheet;
  readonly text: string;
  /** Which of the two fields that show the text has the keys. */
  readonly field: 'cell' | 'bar';
}

/** Typing in a cell: begun, changed, ended or given up, from the grid and from the formula bar. */
export interface Editing {
  readonly typing: Typing | undefined;
  readonly begin: (field: Typing['field'], text?: string) => void;
  readonly change: (text: string) => void;
  /** Puts the text into the cell and moves on. */
  readonly finish: (move: Direction | undefined) => void;
  readonly cancel: () => void;
}

export function useEditing(session: Session): Editing {
  const [typing, setTyping] = useState<Typing>();
  const leave = () => {
    setTyping(undefined);
    session.editCell(false);
  };
  return {
    typing,
    begin: (field, text) => {
      if (typing) {
        setTyping({ ...typing, field });
        return;
      }
      const sheet = session.workbook.activeSheet;
      const place = session.activeCell;
      session.editCell(true);
      setTyping({ ...place, sheet, field, text: text ?? editableText(sheet, place) });
    },
    change: (text) => {
      if (typing) setTyping({ ...typing, text });
    },
    finish: (move) => {
      if (!typing) return;
      const { sheet, row, column, text } = typing;
      leave();
      if (text !== editableText(sheet, typing)) {
        session.attempt(() => {
          typeBlock(sheet, row, column, [[text]]);
          widenForNumber(sheet, { row, column });
        });
      }
      if (!move || session.refusal !== '') return;
      const next = nextCell(sheet, { row, column }, move);
      session.select({ top: next.row, left: next.column, bottom: next.row, right: next.column });
    },
    cancel: leave,
  };
}

/** Excel widens a column of the usual width where a number typed into it would not fit. */
function widenForNumber(sheet: Sheet, { row, column }: Place): void {
  if (typeof sheet.cells.valueAt(row, column) !== 'number' || sheet.columns.hasOwnSize(column)) return;
  const before = sheet.columns.sizeOf(column);
  autofitColumns(sheet, { top: row, left: column, bottom: row, right: column });
  if (sheet.columns.sizeOf(column) <= before) sheet.columns.resetSize(column, column);
}

/** What a cell holds as it is typed: the formula, or the value as the cell's format wants it back. */
export function editableText(sheet: Sheet, { row, column }: Place): string {
  const formula = sheet.cells.formulaAt(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.cells.valueAt(row, column);
  const { numberFormat } = sheet.styles.at(row, column);
  return typeof value === 'string' ? typedText(value, numberFormat) : shownForTyping(value, numberFormat);
}

/** A text that would be read as something else gets its apostrophe back. */
function typedText(value: string, format: string): string {
  if (format === '@') return value;
  return /^[=+'-]/.test(value) || /^[\d.,£$€%:/ -]+$/.test(value) ? `'${value}` : value;
}

function shownForTyping(value: CellValue | undefined, format: string): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    const plain = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    if (/[dy]/i.test(plain))
      return showValue(value, value % 1 === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss', 'en-GB');
    if (/h/i.test(plain)) return showValue(value, 'hh:mm:ss', 'en-GB');
    if (plain.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  }
  return String(value);
}
