import type { Evaluator } from '../../figures/evaluate';
import type { Figure, FigureValue, Where } from '../../figures/figure';
import { WITHHELD } from '../read-cell';
import { PROTECTED_MEASURES, roundCount } from './policy';
import type { BookedCount, CountBook } from './count-book';

/**
 * Under rounding, a rate of fewer than this (rounded) is withheld: rounding alone would move it by a tenth and more.
 * The customary limit is 22.5, which is what rounds to 25.
 */
export const SMALLEST_ROUNDED_BASE = 25;

/** Gives figures the values the public may see, under suppression (`rounds` false) or rounding. */
export class ShownFigures {
  constructor(
    private readonly book: CountBook,
    private readonly evaluate: Evaluator,
    private readonly rounds: boolean,
  ) {}

  value(figure: Figure): FigureValue {
    const replaced = this.#replace(figure);
    return replaced ? this.evaluate(replaced) : WITHHELD;
  }

  /** How many of the largest numbers shown are certainly the largest, in this order, whatever is withheld. */
  certainPlaces(column: readonly Figure[]): number {
    const values = column.map((figure) => this.value(figure));
    const competing = values.filter((value) => typeof value === 'number').sort((one, other) => other - one);
    const withheld = column.filter((_, index) => values[index] === WITHHELD);
    const first = competing.findIndex((value, place) => {
      // Numbers that are equal only by rounding have no order.
      if (this.rounds && competing[place + 1] === value) return true;
      return !withheld.every((figure) => this.#isKnownBelow(figure, value));
    });
    return first < 0 ? competing.length : first;
  }

  /** Whether a count is of those areas and months only that record two measures, and the count of all is withheld. */
  #isOfWithheld(figure: Figure): boolean {
    if (figure.type !== 'sum' || figure.where.rated === undefined) return false;
    const where: { -readonly [Key in keyof Where]: Where[Key] } = { ...figure.where };
    delete where.rated;
    return this.book.find({ ...figure, where })?.isWithheld === true;
  }

  /** The figure over the numbers that are shown; `undefined` where one it needs is withheld. */
  #replace(figure: Figure): Figure | undefined {
    const count = this.book.find(figure);
    if (count) {
      if (count.isWithheld) return undefined;
      const value = this.rounds ? roundCount(count.value) : count.value;
      return { type: 'constant', value: value + count.constant };
    }
    switch (figure.type) {
      case 'constant':
        return figure;
      case 'sum':
        // Nothing is known about what a count would reveal that was not among those protected.
        return PROTECTED_MEASURES.has(figure.measure) ? undefined : figure;
      case 'difference': {
        const now = this.#replace(figure.now);
        const before = this.#replace(figure.before);
        return now && before && { type: 'difference', now, before };
      }
      case 'ratio': {
        if (this.#isOfWithheld(figure.of) || this.#isOfWithheld(figure.to)) return undefined;
        const of = this.#replace(figure.of);
        const to = this.#replaceBase(figure.to);
        return of && to && { type: 'ratio', of, to, per: figure.per };
      }
      case 'change': {
        const now = this.#replace(figure.now);
        const before = this.#replaceBase(figure.before);
        return now && before && { type: 'change', now, before };
      }
      case 'share': {
        const part = this.#replace(figure.part);
        const whole = this.#replaceBase(figure.whole);
        return part && whole && { type: 'share', part, whole };
      }
      case 'total': {
        const parts = replaceAll(figure.parts, (part) => this.#replace(part));
        return parts && { type: 'total', parts };
      }
      case 'rank':
        return this.#replaceRank(figure);
      case 'cell':
      case 'rows':
        // Tables of the report are not asked what they would reveal.
        return undefined;
    }
  }

  /** What is divided by; withheld where it is too small after rounding, but for 0, which divides nothing. */
  #replaceBase(figure: Figure): Figure | undefined {
    const replaced = this.#replace(figure);
    if (!replaced || !this.rounds || replaced === figure) return replaced;
    const value = this.evaluate(replaced);
    const isTooSmall = typeof value === 'number' && value > 0 && value < SMALLEST_ROUNDED_BASE;
    return isTooSmall ? undefined : replaced;
  }

  /** A place is shown where the numbers shown settle it; a number withheld may compete if all know on which side it is. */
  #replaceRank(figure: Extract<Figure, { type: 'rank' }>): Figure | undefined {
    const of = this.#replace(figure.of);
    if (!of) return undefined;
    const own = this.evaluate(of);
    if (typeof own === 'string') return { type: 'rank', of, among: [] };
    const among = replaceAll(figure.among, (other) => {
      const replaced = this.#replace(other);
      if (replaced) return replaced;
      if (this.#isKnownBeside(other, own)) return { type: 'constant', value: this.book.find(other)!.value };
      return undefined;
    });
    return among && { type: 'rank', of, among };
  }

  #isKnownBelow(figure: Figure, number: number): boolean {
    return this.#knows(figure, (count) => count.isKnownAtMost(Math.ceil(number) - 1));
  }

  /** Whether readers can work out that a withheld count is higher than a number, or that it is not. */
  #isKnownBeside(figure: Figure, number: number): boolean {
    return this.#knows(figure, (count) => count.isKnownAtMost(number) || count.isKnownAbove(number));
  }

  #knows(figure: Figure, question: (count: BookedCount) => boolean): boolean {
    const count = this.book.find(figure);
    return count !== undefined && !this.rounds && question(count);
  }
}

function replaceAll(
  figures: readonly Figure[],
  replace: (figure: Figure) => Figure | undefined,
): Figure[] | undefined {
  const replaced: Figure[] = [];
  for (const figure of figures) {
    const next = replace(figure);
    if (!next) return undefined;
    replaced.push(next);
  }
  return replaced;
}
