import type { WorkbookData } from './read-protocol';

/** Texts are copied on their way to another thread, which holds both threads up: no message carries more. */
export const MOST_TEXTS = 10_000;

/** Some of the texts of a workbook's grid, in their order. */
export interface TextsPiece {
  /** Which of the grids. */
  readonly grid: number;
  readonly texts: readonly string[];
}

/** A workbook and, where it holds more texts than go into one message, these apart: they are sent first. */
export function partTexts(workbook: WorkbookData): {
  readonly pieces: readonly TextsPiece[];
  readonly rest: WorkbookData;
} {
  const { grids } = workbook;
  if (grids.reduce((sum, { texts }) => sum + texts.length, 0) <= MOST_TEXTS)
    return { pieces: [], rest: workbook };
  const pieces = grids.flatMap(({ texts }, grid) =>
    Array.from({ length: Math.ceil(texts.length / MOST_TEXTS) }, (_, index) => ({
      grid,
      texts: texts.slice(index * MOST_TEXTS, (index + 1) * MOST_TEXTS),
    })),
  );
  return { pieces, rest: { ...workbook, grids: grids.map((data) => ({ ...data, texts: [] })) } };
}

/** Puts a workbook and the pieces that came before it together again. */
export class TextsInPieces {
  readonly #texts = new Map<number, string[]>();

  add({ grid, texts }: TextsPiece): void {
    const known = this.#texts.get(grid) ?? [];
    for (const text of texts) known.push(text);
    this.#texts.set(grid, known);
  }

  /** The whole workbook; the next pieces are another’s. */
  complete(rest: WorkbookData): WorkbookData {
    const grids = rest.grids.map((data, grid) => {
      const texts = this.#texts.get(grid);
      return texts ? { ...data, texts } : data;
    });
    this.clear();
    return { ...rest, grids };
  }

  /** Forgets pieces whose workbook never came. */
  clear(): void {
    this.#texts.clear();
  }
}
