import { byFrequency } from '../by-frequency';
import type { ReportRule } from '../remark';
import { paragraphsOf } from '../report-text';

const DOMAIN =
  /(?:(?<=@)|(?<=:\/\/)|\bwww\.|\b(?=[\w-]+\.(?:gov|co|org|ac|police)\.uk\b))([a-z\d-]+(?:\.[a-z\d-]+)+)/gi;
/** Of shorter names two may well differ by one letter. */
const SHORTEST = 8;

/** Two spellings of one domain: they differ by a letter, or by two letters that changed places. */
export const domainSpeltTwoWays: ReportRule = {
  id: 'domain spelt two ways',
  find: (report) => {
    const all = paragraphsOf(report).flatMap(({ place, text }) =>
      Array.from(text.matchAll(DOMAIN), ([, domain = '']) => ({
        paragraph: place,
        domain: domain.toLowerCase().replace(/^www\./, ''),
      })),
    );
    // The one written more often is taken for right; of two, the first.
    const known = byFrequency(all.map(({ domain }) => domain));
    return all.flatMap(({ paragraph, domain }) => {
      const other = known.slice(0, known.indexOf(domain)).find((one) => isNear(one, domain));
      return other === undefined ? [] : [{ paragraph, excerpt: domain, beside: other }];
    });
  },
};

function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [here, there] = [one, other].map((text) => text.slice(start, text.length - end)) as [string, string];
  if (here.length <= 1 && there.length <= 1) return true;
  return here.length === 2 && there.length === 2 && here[0] === there[1] && here[1] === there[0];
}
