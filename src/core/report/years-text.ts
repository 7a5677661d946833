import { reportText } from '../language/en-GB/report';
import type { ReportContext } from './report-context';

/** "2016/17 and 2017/18", or this year only where there is nothing to compare with. */
export function yearsText(context: ReportContext, compared: boolean): string {
  const { year, lastYear } = context.names;
  return compared ? reportText.list([lastYear, year]) : year;
}
