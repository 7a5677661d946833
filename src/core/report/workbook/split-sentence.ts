import type { Run, Sentence } from '../document';

/** The space after a full stop, question or exclamation mark, with a closing quote or bracket between. */
const SENTENCE_END = /(?<=[.!?]["”’)\]]?)\s+/;

/**
 * Splits a paragraph into as few pieces as `fits` allows: at the ends of sentences, in a sentence too long for
 * itself at spaces, in a word too long for itself anywhere. Nothing but the space at a cut is lost. Throws where a
 * single figure does not fit.
 */
export function splitSentence(sentence: Sentence, fits: (piece: Sentence) => boolean): Sentence[] {
  if (fits(sentence)) return [sentence];
  const pieces = cutIntoSentences(sentence).flatMap((piece) =>
    fits(piece)
      ? [piece]
      : pack(
          cutAt(piece, /\s+/).flatMap((word) => cutWord(word, fits)),
          fits,
        ),
  );
  return pack(pieces, fits);
}

/** Cuts a paragraph at the ends of its sentences; the space between is lost. */
export function cutIntoSentences(paragraph: Sentence): Sentence[] {
  return cutAt(paragraph, SENTENCE_END);
}

/** Puts as many pieces together as fit, with a space between. */
function pack(pieces: readonly Sentence[], fits: (piece: Sentence) => boolean): Sentence[] {
  const packed: Sentence[] = [];
  for (const piece of pieces) {
    const previous = packed.at(-1);
    const together = previous && [...previous, { type: 'text', text: ' ' } as const, ...piece];
    if (together && fits(together)) packed[packed.length - 1] = together;
    else packed.push(piece);
  }
  return packed;
}

/** Halves a word until its pieces fit, never inside a surrogate pair. */
function cutWord(word: Sentence, fits: (piece: Sentence) => boolean): Sentence[] {
  if (fits(word)) return [word];
  const [run, ...others] = word;
  if (run?.type !== 'text' || others.length > 0 || run.text.length < 2) {
    throw new Error(`A figure in a paragraph is too long for a cell: ${JSON.stringify(run).slice(0, 200)}`);
  }
  const middle = Math.floor(run.text.length / 2);
  const cut = /[\ud800-\udbff]/.test(run.text.charAt(middle - 1)) ? middle + 1 : middle;
  const halves: Sentence[] = [
    [{ type: 'text', text: run.text.slice(0, cut) }],
    [{ type: 'text', text: run.text.slice(cut) }],
  ];
  return halves.flatMap((half) => cutWord(half, fits));
}

/** Cuts the texts of a sentence where `separator` matches; what does not match stays together. */
function cutAt(sentence: Sentence, separator: RegExp): Sentence[] {
  const pieces: Run[][] = [[]];
  for (const run of sentence) {
    if (run.type !== 'text') {
      pieces.at(-1)!.push(run);
      continue;
    }
    run.text.split(separator).forEach((text, index) => {
      if (index > 0) pieces.push([]);
      if (text !== '') pieces.at(-1)!.push({ type: 'text', text });
    });
  }
  return pieces.filter((piece) => piece.length > 0);
}
