import { BLANK_CELL } from '../../grid/cell';
import { tidyText } from '../../recognise/values/normalise-text';
import type { Fix } from './fix';

/** Takes out spaces too many and characters nobody can see. Line breaks within the text stay. */
export const trimText: Fix = {
  kind: 'trim-text',
  *propose(context, { places: [place] }) {
    const found = place && context.cellOf(place);
    if (found?.cell.kind !== 'text') return;
    const { grid, row, column, cell } = found;
    const text = trimmed(cell.text);
    yield { kind: 'cell', grid, row, column, after: text === '' ? BLANK_CELL : { kind: 'text', text } };
  },
};

function trimmed(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(tidyText)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
