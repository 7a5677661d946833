import { sectionText } from '../../language/en-GB/report-sections';
import { writeSentence } from '../prose/write-sentence';
import { paragraph, type Section } from './section';

const text = sectionText.recommendations;

/** Both reports are put to the vote: terms of reference ask for the inspectors' report as well. */
export const recommendations: Section = {
  id: 'recommendations',
  compose: ({ context: { names } }) => {
    const words = { committee: names.theCommittee, year: names.year, title: names.title };
    return [
      paragraph(
        'recommendations.operations-report',
        writeSentence(names.usualTitle ? text.approveOperations : text.approveOperationsTitled, words),
      ),
      paragraph('recommendations.inspectors-report', writeSentence(text.approveInspectors, words)),
    ];
  },
};
