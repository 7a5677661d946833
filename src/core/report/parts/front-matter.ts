import { coverText } from '../../language/en-GB/report-cover';
import { reportText } from '../../language/en-GB/report';
import type { Block } from '../document';
import { writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { paragraph, prompt } from '../sections/section';

/**
 * The lines above a report: committee and date, public or exempt, whose report it is, what priority it serves. What
 * the profile does not say is asked for. `part` begins their ids, as they stand on the cover and on the report.
 */
export function frontMatter({ profile, names }: ReportContext, part: string): Block[] {
  const { committee, date, reportOf, priority } = profile.report ?? {};
  const line = (id: string, written: Block | undefined, ask: string): Block =>
    written ?? prompt(`${part}.${id}`, ask);
  return [
    line(
      'committee',
      committee === undefined
        ? undefined
        : paragraph(`${part}.committee`, writeSentence(coverText.committee, { committee })),
      coverText.committeeAsk,
    ),
    line(
      'date',
      date === undefined ? undefined : paragraph(`${part}.date`, writeSentence(coverText.date, { date })),
      coverText.dateAsk,
    ),
    ...partLines(profile.report?.part ?? 1, part),
    paragraph(`${part}.title`, writeSentence(coverText.title, { title: names.title })),
    line(
      'report-of',
      reportOf === undefined
        ? undefined
        : paragraph(`${part}.report-of`, writeSentence(coverText.reportOf, { author: reportOf })),
      coverText.reportOfAsk,
    ),
    line(
      'priority',
      priority === undefined
        ? undefined
        : paragraph(`${part}.priority`, writeSentence(coverText.priority, { priority })),
      coverText.priorityAsk,
    ),
  ];
}

/** An exempt report must name the paragraph that makes it so. */
function partLines(number: 1 | 2, part: string): Block[] {
  const line = paragraph(`${part}.part`, [
    { type: 'text', text: number === 1 ? reportText.part1 : reportText.part2 },
  ]);
  return number === 1 ? [line] : [line, prompt(`${part}.exemption`, coverText.exemptionAsk)];
}
