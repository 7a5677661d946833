import { sectionText } from '../../language/en-GB/report-sections';
import { writeSentence } from '../prose/write-sentence';
import { paragraph, prompt, type Section } from './section';

export const legal: Section = {
  id: 'legal',
  compose: () => [
    paragraph('legal.code-of-practice', writeSentence(sectionText.legal.code, {})),
    prompt('legal.advice', sectionText.legal.ask),
  ],
};
