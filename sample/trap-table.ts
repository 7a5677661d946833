import { groupBy } from './group-by';
import { TRAPS } from './traps';
import type { Truth } from './truth/truth';

/** The checklist of the README: every trap, where it lies first, and how often it was planted. As Markdown. */
export function formatTrapTable(traps: Truth['traps']): string {
  const planted = groupBy(traps, ({ trap }) => trap);
  const lines = Object.entries(TRAPS).map(([trap, says]) => {
    const places = [...planted].find(([name]) => name === trap)?.[1] ?? [];
    const [first] = places;
    const where = first ? [first.file, first.sheet, first.cell ?? 'whole sheet'].join(' › ') : 'nowhere';
    return `| ${trap} | ${says} | ${where} | ${places.length} |`;
  });
  return ['| trap | what it is | first found at | times |', '| --- | --- | --- | --- |', ...lines].join('\n');
}
