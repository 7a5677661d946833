import { sectionText } from '../../language/en-GB/report-sections';
import { writeSentence } from '../prose/write-sentence';
import { paragraph, prompt, type Section } from './section';

const text = sectionText.appendices;

/** Every appendix the report cites is listed. */
export const appendices: Section = {
  id: 'appendices',
  compose: ({ context: { names }, tables: { all } }) => {
    const words = { year: names.year, title: names.title };
    const [first, last] = [all[0], all.at(-1)];
    const operations =
      first && last
        ? writeSentence(names.usualTitle ? text.operations : text.operationsTitled, {
            ...words,
            tables: text.tables(first.number, last.number),
          })
        : writeSentence(
            names.usualTitle ? text.operationsWithoutTables : text.operationsTitledWithoutTables,
            words,
          );
    return [
      paragraph('appendices.operations-report', operations),
      paragraph('appendices.inspectors-report', writeSentence(text.inspectors, words)),
      prompt('appendices.attach-inspectors-report', text.inspectorsAsk),
    ];
  },
};
