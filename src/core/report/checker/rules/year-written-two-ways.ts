import { byFrequency } from '../by-frequency';
import type { ReportRule } from '../remark';
import { paragraphsOf } from '../report-text';

const YEARS = /(?<![\d/.–-])((?:19|20)\d\d)( ?[/–-] ?)(\d{4}|\d{1,2})(?![\d/_]|[–-]\d|\.\w)/g;

interface Written {
  readonly paragraph: string;
  readonly text: string;
  readonly style: string;
}

/** A financial year written in another way than most of them are. */
export const yearWrittenTwoWays: ReportRule = {
  id: 'year written two ways',
  find: (report) => {
    const all = paragraphsOf(report).flatMap(({ place, text }) => yearsIn(place, text));
    const styles = all.map(({ style }) => style);
    const [usual] = byFrequency([...styles.filter((one) => !isShort(one)), ...styles.filter(isShort)]);
    const model = all.find(({ style }) => style === usual)?.text ?? '';
    return all
      .filter(({ style }) => style !== usual)
      .map(({ paragraph, text }) => ({ paragraph, excerpt: text, beside: model }));
  },
};

function yearsIn(paragraph: string, text: string): Written[] {
  return Array.from(text.matchAll(YEARS), ([written, first = '', mark = '', second = '']) => ({
    paragraph,
    text: written,
    style: `${mark}${second.length}`,
    isYear: String(Number(first) + 1).endsWith(second),
  })).filter(({ isYear }) => isYear);
}

/** A year of one digit is never how it should be. */
function isShort(style: string): boolean {
  return style.endsWith('1');
}
