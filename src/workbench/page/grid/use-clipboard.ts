import { useRef, type ClipboardEvent } from 'react';

import { workbenchWords } from '../../../core/language/en-GB/workbench';
import { cellsIn, type Area } from '../../host/book/area';
import { clear } from '../../host/book/clear';
import { copyCells } from '../../host/book/copy-cells';
import { refuseWhereProtected } from '../../host/book/protection';
import type { Sheet } from '../../host/book/sheet';
import { typeBlock } from '../../host/book/type-into';
import type { Session } from '../session';
import { MOST_COPIED, readTabText, writeTabText } from './clipboard';

/**
 * Copying, cutting and pasting blocks of cells. What was copied here is pasted with formulas and looks while the
 * clipboard still holds it; everything else is pasted as if typed.
 */
export function useClipboard(session: Session) {
  const copied = useRef<{ readonly sheet: Sheet; readonly area: Area; readonly text: string }>(undefined);
  const isOfGrid = ({ target }: ClipboardEvent) => !(target instanceof HTMLTextAreaElement);

  const copy = (event: ClipboardEvent): boolean => {
    if (!isOfGrid(event)) return false;
    event.preventDefault();
    const { sheet, area } = session.workbook.selection;
    const used = sheet.cells.usedArea(area, true);
    if (used && cellsIn(used) > MOST_COPIED) {
      session.refuse(workbenchWords.tooMuchToCopy);
      return false;
    }
    const text = writeTabText(sheet, area);
    event.clipboardData.setData('text/plain', text);
    copied.current = { sheet, area, text };
    return true;
  };

  return {
    onCopy: (event: ClipboardEvent) => {
      copy(event);
    },
    onCut: (event: ClipboardEvent) => {
      if (!copy(event)) return;
      const { sheet, area } = session.workbook.selection;
      copied.current = undefined;
      session.attempt(() => {
        refuseWhereProtected(sheet, area);
        session.workbook.undo.perform(() => {
          clear(sheet, area, 'Contents');
        });
      });
    },
    onPaste: (event: ClipboardEvent) => {
      if (!isOfGrid(event)) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      if (text !== '')
        paste(session, text, copied.current?.text === sameLineEnds(text) ? copied.current : undefined);
    },
  };
}

/** Some systems change line ends on the way through the clipboard. */
function sameLineEnds(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n');
}

function paste(
  session: Session,
  text: string,
  own: { readonly sheet: Sheet; readonly area: Area } | undefined,
): void {
  const { workbook } = session;
  const { sheet, area } = workbook.selection;
  session.attempt(() => {
    if (own && !own.sheet.deleted) {
      refuseWhereProtected(sheet, area);
      const [from, to] = [workbook.range(own.sheet, own.area), workbook.range(sheet, area)];
      workbook.undo.perform(() => {
        copyCells(from, to, { what: 'All', skipBlanks: false, transpose: false });
      });
      return;
    }
    const rows = readTabText(text);
    const [[only] = []] = rows;
    // One value fills everything that is selected.
    const fills = rows.length === 1 && rows[0]!.length === 1 && cellsIn(area) <= MOST_COPIED;
    const block = fills
      ? Array.from({ length: area.bottom - area.top + 1 }, () =>
          Array.from({ length: area.right - area.left + 1 }, () => only!),
        )
      : rows;
    typeBlock(sheet, area.top, area.left, block);
    if (fills) return;
    const widest = Math.max(...rows.map(({ length }) => length));
    session.select({
      top: area.top,
      left: area.left,
      bottom: area.top + rows.length - 1,
      right: area.left + widest - 1,
    });
  });
}
