import type { Cube } from '../../figures/cube';
import { createEvaluator } from '../../figures/evaluate';
import type { Figure } from '../../figures/figure';
import type { Measure } from '../../recognise/layout';
import { figureKey } from '../workbook/figure-key';
import { partsOf } from '../workbook/parts-of-figure';
import { CellSpace } from './cell-space';
import { CountRegister } from './count-register';
import type { PublishedCount } from './count-equations';
import { readAddition } from './linear-form';
import { type DisclosurePolicy, PROTECTED_MEASURES } from './policy';
import { type CountProtection, protectCounts } from './protect-counts';
import { settleBreakdowns } from './settle-breakdowns';

/** A count of people's doings behind a figure, and what became of it. */
export interface BookedCount {
  readonly value: number;
  readonly isWithheld: boolean;
  /** A number that the figure adds to the count. */
  readonly constant: number;
  readonly isKnownAtMost: (value: number) => boolean;
  readonly isKnownAbove: (value: number) => boolean;
}

/** What became of the counts of one measure. A count that stands in several places is counted once. */
export interface MeasureSummary {
  readonly measure: Measure;
  readonly published: number;
  /** Withheld because they are small. */
  readonly primary: number;
  /** Withheld because small ones could be worked out with them. */
  readonly secondary: number;
}

/** Sums added up in another order differ by less. */
const EXACT = 1e-6;

interface MeasureBook {
  readonly counts: readonly PublishedCount[];
  readonly protection: CountProtection;
}

/** The counts behind all published figures, measure by measure, with the decision on each. */
export class CountBook {
  readonly #entries = new Map<string, { measure: Measure; number: number; constant: number }>();
  readonly #books = new Map<Measure, MeasureBook>();

  constructor(published: readonly Figure[], cube: Cube, policy: DisclosurePolicy) {
    const evaluate = createEvaluator(cube);
    const registers = new Map<Measure, CountRegister>();
    const registerOf = (measure: Measure): CountRegister => {
      let register = registers.get(measure);
      if (!register)
        registers.set(
          measure,
          (register = new CountRegister(
            new CellSpace({ ...cube, rows: settleBreakdowns(cube, measure) }, measure),
          )),
        );
      return register;
    };
    const enter = (figure: Figure) => {
      const key = figureKey(figure);
      if (this.#entries.has(key)) return;
      const addition = readAddition(figure, (measure) => registerOf(measure).space);
      if (!addition) {
        partsOf(figure).forEach(enter);
        return;
      }
      const { measure, form, constant } = addition;
      if (!PROTECTED_MEASURES.has(measure)) return;
      const register = registerOf(measure);
      const number = register.enter(form);
      // A count that breakdowns, as they are settled, tell otherwise is not known here, and so withheld.
      if (Math.abs(register.counts[number]!.value + constant - Number(evaluate(figure))) > EXACT) return;
      this.#entries.set(key, { measure, number, constant });
    };
    published.forEach(enter);
    for (const [measure, { counts, space }] of registers) {
      if (counts.length > 0)
        this.#books.set(measure, { counts, protection: protectCounts(counts, space, policy) });
    }
  }

  /** The count that a figure shows; `undefined` where it is made of several, or of none that needs protection. */
  find(figure: Figure): BookedCount | undefined {
    const entry = this.#entries.get(figureKey(figure));
    if (!entry) return undefined;
    const { number, constant } = entry;
    const { counts, protection } = this.#books.get(entry.measure)!;
    return {
      value: counts[number]!.value,
      isWithheld: protection.withheld[number] === 1,
      constant,
      isKnownAtMost: (value) => protection.isKnownAtMost(number, value - constant),
      isKnownAbove: (value) => protection.isKnownAbove(number, value - constant),
    };
  }

  summaries(): MeasureSummary[] {
    return [...this.#books].map(([measure, { counts, protection }]) => {
      const withheld = sum(protection.withheld);
      const primary = sum(protection.primary);
      return { measure, published: counts.length, primary, secondary: withheld - primary };
    });
  }
}

function sum(flags: Uint8Array): number {
  return flags.reduce((all, flag) => all + flag, 0);
}
