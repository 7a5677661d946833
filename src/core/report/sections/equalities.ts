import { reportText } from '../../language/en-GB/report';
import { sectionText } from '../../language/en-GB/report-sections';
import { writeSentence } from '../prose/write-sentence';
import { paragraph, prompt, type Section } from './section';

const text = sectionText.equalities;

export const equalities: Section = {
  id: 'equalities',
  compose: ({ context }) => {
    const told = (['area', 'month', 'category', 'source'] as const).filter((dimension) =>
      context.coverage.tells('incidents', dimension, 'now'),
    );
    const dimensions = reportText.list(told.map((dimension) => text.dimensions[dimension]));
    return [
      paragraph('equalities.duty', writeSentence(text.duty, {})),
      ...(told.length > 0
        ? [paragraph('equalities.figures', writeSentence(text.figures, { dimensions }))]
        : []),
      prompt('equalities.implications', text.ask),
    ];
  },
};
