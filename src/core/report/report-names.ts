import { formatFinancialYear, type FinancialYear } from '../calendar/financial-year';
import { reportText } from '../language/en-GB/report';
import type { Profile } from '../profile/profile';

/** How the report, its bodies and its years are called, one way throughout. */
export interface ReportNames {
  /** The title of the report; it holds the year. */
  readonly title: string;
  /** Whether the title is the usual one, which sentences may name without quotation marks. */
  readonly usualTitle: boolean;
  /** As a name, for a line of its own. */
  readonly partnership: string;
  /** Within a sentence, with its article. */
  readonly thePartnership: string;
  readonly committee: string;
  readonly theCommittee: string;
  /** 2017/18 */
  readonly year: string;
  readonly lastYear: string;
  /** "1 April 2017 to 31 March 2018" */
  readonly span: string;
}

/** The names a profile gives, and plain ones in place of those it does not. */
export function reportNames(profile: Profile, year: FinancialYear): ReportNames {
  const yearName = formatFinancialYear(year);
  const usual = reportText.operationsReport(yearName);
  const title = titleWithYear(profile.report?.title, yearName) ?? usual;
  const partnership = profile.partnership?.name;
  const committee = profile.report?.committee;
  return {
    title,
    usualTitle: title === usual,
    partnership: partnership ?? reportText.unnamedPartnership,
    thePartnership:
      partnership === undefined ? reportText.thePartnership : reportText.inSentence(partnership),
    committee: committee ?? '',
    theCommittee: committee === undefined ? reportText.theCommittee : reportText.inSentence(committee),
    year: yearName,
    lastYear: formatFinancialYear(year - 1),
    span: reportText.yearSpan(year),
  };
}

/** A committee's reports are found again by their titles, so the title always names the year. */
function titleWithYear(title: string | undefined, year: string): string | undefined {
  if (title === undefined || title.includes(year)) return title;
  return reportText.titleWithYear(title, year);
}
