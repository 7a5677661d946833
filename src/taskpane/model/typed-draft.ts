import { type TypedFigure, writeTypedFigure } from '../../core/report/typed-sentence';
import { figureKey } from '../../core/report/workbook/figure-key';
import type { Piece } from '../analysis/report-outline';

/** A figure that somebody may put into a text: it stands there as `[label]`. */
export interface OfferedFigure extends TypedFigure {
  readonly label: string;
  readonly words: string;
}

/** The figures of some paragraphs, each once, with labels that tell them apart: `5,361`, and `5,361 (2)`. */
export function offeredFigures(pieces: readonly Piece[]): OfferedFigure[] {
  const offered = new Map<string, OfferedFigure>();
  const taken = new Set<string>();
  for (const piece of pieces) {
    if (piece.type !== 'figure' || !piece.canBeTyped) continue;
    const { figure, format, text, words } = piece;
    const key = keyOf(piece);
    if (offered.has(key)) continue;
    let label = text;
    for (let number = 2; taken.has(label); number++) label = `${text} (${String(number)})`;
    taken.add(label);
    offered.set(key, { figure, format, label, words });
  }
  return [...offered.values()];
}

/** A paragraph as people edit it: figures that stay live stand in square brackets. */
export function editableText(pieces: readonly Piece[], offered: readonly OfferedFigure[]): string {
  const labels = new Map(offered.map((one) => [keyOf(one), one.label]));
  return pieces
    .map((piece) => {
      const label = piece.type === 'figure' ? labels.get(keyOf(piece)) : undefined;
      return label === undefined ? piece.text : `[${label}]`;
    })
    .join('');
}

/** The text as it is stored: labels in square brackets become live figures, all else stays what was typed. */
export function storedText(typed: string, offered: readonly OfferedFigure[]): string {
  const figures = new Map(offered.map((one) => [one.label, one]));
  return typed.replaceAll(/\[([^[\]]+)\]/g, (mark, label: string) => {
    const figure = figures.get(label);
    return figure ? writeTypedFigure({ figure: figure.figure, format: figure.format }) : mark;
  });
}

function keyOf({ figure, format }: TypedFigure): string {
  return `${format} ${figureKey(figure)}`;
}
