import { useId, useState } from 'react';

import type { Piece } from '../../analysis/report-outline';
import { usePane } from '../pane-context';

/** A paragraph to read; a figure in it says on request where it comes from. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const [open, setOpen] = useState<number>();
  const { text } = usePane();
  const id = useId();
  const shown = open === undefined ? undefined : pieces[open];
  return (
    <>
      {pieces.map((piece, index) =>
        piece.type === 'text' ? (
          <span key={index}>{piece.text}</span>
        ) : (
          <button
            key={index}
            type="button"
            className="chip"
            aria-expanded={open === index}
            aria-controls={open === index ? id : undefined}
            title={piece.words}
            onClick={() => {
              setOpen(open === index ? undefined : index);
            }}
          >
            {piece.text}
          </button>
        ),
      )}
      {shown?.type === 'figure' && (
        <span id={id} className="trace" role="note">
          {text.report.trace.open(shown.words, shown.text)}
        </span>
      )}
    </>
  );
}
