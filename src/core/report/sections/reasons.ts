import { sectionText } from '../../language/en-GB/report-sections';
import { monthsOfFinancialYear } from '../../calendar/financial-year';
import type { Sentence } from '../document';
import { describeMonths } from '../missing-figures';
import type { ReportContext } from '../report-context';
import { writeSentence } from '../prose/write-sentence';
import { paragraph, type Section } from './section';

const text = sectionText.reasons;

/** A full year is said only of one whose every month has incidents recorded somewhere. */
function account({ coverage, year, names }: ReportContext): Sentence {
  const months = monthsOfFinancialYear(year);
  const recorded = months.filter((month) => coverage.ofMonth('incidents', undefined, month) === 'recorded');
  const onlyOfYear = recorded.length === 0 && coverage.has('incidents', 'now');
  if (recorded.length === months.length || onlyOfYear) return writeSentence(text.account, {});
  if (recorded.length === 0) return writeSentence(text.accountWithoutIncidents, { year: names.year });
  return writeSentence(text.accountOfMonths, { year: names.year, months: describeMonths(recorded) });
}

export const reasons: Section = {
  id: 'reasons',
  compose: ({ context }) => [
    paragraph('reasons.account', account(context)),
    paragraph('reasons.assurance', writeSentence(text.assurance, {})),
  ],
};
