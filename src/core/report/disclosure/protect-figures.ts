import type { Cube } from '../../figures/cube';
import { createEvaluator } from '../../figures/evaluate';
import type { Figure, FigureValue } from '../../figures/figure';
import { type CertainPlaces, WITHHELD } from '../read-cell';
import { figureKey } from '../workbook/figure-key';
import { CountBook, type MeasureSummary } from './count-book';
import type { DisclosurePolicy } from './policy';
import { ShownFigures } from './shown-figures';

export interface DisclosureSummary {
  readonly policy: DisclosurePolicy;
  readonly measures: readonly MeasureSummary[];
  /** All figures, rates and changes among them: how many there are, and of how many the value is withheld. */
  readonly figures: { readonly published: number; readonly withheld: number };
}

/** What the public may see of a report's figures. */
export interface Protection {
  readonly policy: DisclosurePolicy;
  /**
   * The value to show: the number, the rounded number, `[c]` where it is withheld, or the shorthand it has anyway.
   * A figure made of counts that were not among those protected is withheld, as nothing is known about what it would
   * reveal.
   */
  readonly shown: (figure: Figure) => FigureValue;
  /**
   * How many leaders of a column a sentence may name: so many of the largest numbers shown are certainly the largest,
   * in this order, whatever the numbers withheld are. `column` holds the figures of the rows that compete.
   */
  readonly certainPlaces: CertainPlaces;
  readonly summary: DisclosureSummary;
}

/**
 * Decides what of the published figures the public may see, so that nobody can work a small count out of all that is
 * shown; docs/disclosure-control.md says how, and against whom. `published` must be every figure that is shown
 * anywhere (`publishedFigures`), as each can give others away.
 */
export function protectFigures(
  published: readonly Figure[],
  cube: Cube,
  policy: DisclosurePolicy,
): Protection {
  const figures = new Map(published.map((figure) => [figureKey(figure), figure]));
  const evaluate = createEvaluator(cube);
  if (policy.method === 'off') {
    return {
      policy,
      shown: evaluate,
      certainPlaces: (column) => column.filter((figure) => typeof evaluate(figure) === 'number').length,
      summary: { policy, measures: [], figures: { published: figures.size, withheld: 0 } },
    };
  }
  const book = new CountBook([...figures.values()], cube, policy);
  const shownFigures = new ShownFigures(book, evaluate, policy.method === 'round');
  const values = new Map<string, FigureValue>();
  for (const [key, figure] of figures) values.set(key, shownFigures.value(figure));
  return {
    policy,
    shown: (figure) => values.get(figureKey(figure)) ?? shownFigures.value(figure),
    certainPlaces: (column) => shownFigures.certainPlaces(column),
    summary: {
      policy,
      measures: book.summaries(),
      figures: {
        published: values.size,
        withheld: [...values.values()].filter((value) => value === WITHHELD).length,
      },
    },
  };
}
