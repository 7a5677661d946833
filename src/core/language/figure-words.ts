import { figureWords as welsh } from './cy-GB/figure-words';
import { reportText } from './en-GB/report';
import { workbookText } from './en-GB/workbook';
import type { Catalogue } from './languages';
import type { Widened } from './widened';

/** What a figure is told in words with, whatever the language. */
export type FigureWords = Widened<Omit<typeof workbookText.figure, 'wording' | 'leader' | 'leaderFigure'>> & {
  readonly measures: Readonly<Record<keyof typeof reportText.measures, string>>;
  readonly months: readonly string[];
};

const { measures } = reportText;

export const FIGURE_WORDS: Catalogue<FigureWords> = {
  'en-GB': {
    ...workbookText.figure,
    measures: {
      incidents: measures.incidents.title,
      arrests: measures.arrests.title,
      attendances: measures.attendances.title,
      evidence: measures.evidence.title,
      activations: measures.activations.title,
      reviews: measures.reviews.title,
      cameras: measures.cameras.title,
      availability: measures.availability.title,
      faults: measures.faults.title,
    },
    months: reportText.months,
  },
  'cy-GB': welsh,
};
