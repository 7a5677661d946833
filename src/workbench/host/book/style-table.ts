import { PLAIN_STYLE, type CellStyle } from './cell-style';

/** A change of a style: gives the style changed. */
export type StyleChange = (style: CellStyle) => CellStyle;

/** All styles of a workbook, each once, by number. Number 0 is the plain style. */
export class StyleTable {
  #styles: CellStyle[] = [];
  #numbers = new Map<string, number>();

  constructor() {
    this.numberOf(PLAIN_STYLE);
  }

  styleOf(number: number): CellStyle {
    const style = this.#styles[number];
    if (!style) throw new Error(`There is no style ${number}.`);
    return style;
  }

  numberOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#styles.length;
    this.#styles.push(style);
    this.#numbers.set(key, number);
    return number;
  }

  /** A change that works on numbers and works each style out once. */
  changer(change: StyleChange): (number: number) => number {
    const changed = new Map<number, number>();
    return (number) => {
      const known = changed.get(number);
      if (known !== undefined) return known;
      const made = this.numberOf(change(this.styleOf(number)));
      changed.set(number, made);
      return made;
    };
  }
}
