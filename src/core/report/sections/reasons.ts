import { sectionText } from '../../language/en-GB/report-sections';
import { writeSentence } from '../prose/write-sentence';
import { paragraph, type Section } from './section';

const text = sectionText.reasons;

export const reasons: Section = {
  id: 'reasons',
  compose: () => [
    paragraph('reasons.account', writeSentence(text.account, {})),
    paragraph('reasons.assurance', writeSentence(text.assurance, {})),
  ],
};
