import { useEffect, useRef, type KeyboardEvent } from 'react';

import { workbenchWords } from '../../../core/language/en-GB/workbench';
import type { Direction } from './move-cursor';

interface CellEditorProps {
  readonly text: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly address: string;
  readonly onChange: (text: string) => void;
  /** Puts the text into the cell and moves on; `undefined` stays. */
  readonly onDone: (move: Direction | undefined) => void;
  readonly onCancel: () => void;
  /** Whether the keys come here; otherwise the formula bar has them. */
  readonly hasFocus: boolean;
}

/** What is being typed, over its cell. */
export function CellEditor({ text, box, address, onChange, onDone, onCancel, hasFocus }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!hasFocus || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [hasFocus]);
  const handleKey = (event: KeyboardEvent) => {
    const move = moveOf(event);
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    else if (move && !(event.key === 'Enter' && event.altKey)) {
      event.preventDefault();
      onDone(move);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onChange(`${text}\n`);
    }
  };
  const lines = text.split('\n');
  const longest = Math.max(...lines.map(({ length }) => length));
  return (
    <textarea
      ref={field}
      className="cell-editor"
      style={{
        left: box.left,
        top: box.top,
        width: Math.max(box.width, Math.min(640, longest * 8 + 14)),
        height: Math.max(box.height, lines.length * 20),
      }}
      value={text}
      spellCheck={false}
      aria-label={workbenchWords.contentOf(address)}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      onKeyDown={handleKey}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
    />
  );
}

/** Where a key that ends the typing leads. */
export function moveOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Direction | undefined {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
}
