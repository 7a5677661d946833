import type { CheckedParagraph, CheckedSection, ReportText } from './report-text';

const MARKS = /^(?:(?:[-–—•·*>]|#+|<\/?[a-z][^>]*>)\s*)+/i;
const PARAGRAPH = /^(\d{1,2}\.\d{1,2})\.?(?:\s+|$)/;
const HEADING = /^(\d{1,2})\.?\s+(?=\p{Lu})/u;
/** A line may begin with the day of a date. */
const DATE = /^[a-z]+,? (?:19|20)\d\d\b/i;
const TITLE = /^title(?: of (?:the )?report)?\s*:\s*/i;

/** Reads a report written elsewhere: numbered headings, numbered paragraphs, and what stands above them. */
export function readPlainText(text: string): ReportText {
  const front: CheckedParagraph[] = [];
  const sections: { place: string; number: string; heading: string; paragraphs: CheckedParagraph[] }[] = [];
  let open: CheckedParagraph[] = front;
  let title: ReportText['title'];
  let isNew = true;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const place = `line ${index + 1}`;
    // Bold type as plain text shows it is no slip.
    const bare = line.trim().replaceAll(/\*\*(.+?)\*\*/g, '$1');
    if (bare === '') {
      isNew = true;
      continue;
    }
    const marks = MARKS.exec(bare)?.[0].trim();
    const rest = bare.replace(MARKS, '');
    const number = PARAGRAPH.exec(rest)?.[1];
    const heading = number === undefined ? headingOf(rest, sections) : undefined;
    const last = open.at(-1);
    if (heading) {
      const section = { place, ...heading, paragraphs: [] };
      sections.push(section);
      open = section.paragraphs;
    } else if (number === undefined && marks === undefined && !isNew && last && open !== front) {
      open[open.length - 1] = { ...last, text: `${last.text} ${rest}`.trim() };
    } else {
      open.push({
        place,
        ...(number !== undefined && { number }),
        ...(marks !== undefined && marks !== '' && { marks }),
        text: number === undefined ? rest : rest.replace(PARAGRAPH, ''),
        ...(number === undefined && { isItem: true }),
      });
      if (open === front && TITLE.test(rest)) title = { place, text: rest.replace(TITLE, '') };
    }
    isNew = false;
  }
  return { ...(title && { title }), front, sections };
}

/** A heading continues the count: a paragraph may well begin with a number. */
function headingOf(
  line: string,
  sections: readonly CheckedSection[],
): { number: string; heading: string } | undefined {
  const number = HEADING.exec(line)?.[1];
  if (number === undefined || line.length > 100 || /[.;,]$/.test(line)) return undefined;
  const heading = line.replace(HEADING, '');
  if (DATE.test(heading)) return undefined;
  const last = sections.at(-1);
  const steps = Number(number) - Number(last?.number ?? 0);
  if (last && (steps < 1 || steps > 3)) return undefined;
  return { number, heading };
}
