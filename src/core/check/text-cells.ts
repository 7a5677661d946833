import { KIND_CODE } from '../grid/cell';
import { PAGE_SIZE } from '../grid/grid';
import type { CheckContext, RowSpan } from './check-context';

const PAGE_SHIFT = Math.log2(PAGE_SIZE);
const PAGE_MASK = PAGE_SIZE - 1;
const [NOT_JUDGED, PASSES, FOUND] = [0, 1, 2];
/** For fewer records each text is judged where it stands: a list of all texts of the sheet would cost more. */
const FEW_RECORDS = 256;

/**
 * The counted records of a run whose cell in a column holds a text that `isFound` is true of. `column` may be the
 * record's own, for tables of counts. Each distinct text is judged once.
 */
export function recordsWithText(
  context: CheckContext,
  { layout, first, end }: RowSpan,
  column: number | 'own',
  isFound: (text: string) => boolean,
): number[] {
  const { rowStarts, kindPages, valuePages, texts } = context.gridOf(layout).data;
  const { row: rows, column: ownColumns, exclusion } = context.columns;
  const verdicts = end - first > FEW_RECORDS ? new Uint8Array(texts.length) : undefined;
  const found: number[] = [];
  for (let record = first; record < end; record++) {
    const row = rows[record]!;
    const index = rowStarts[row]! + (column === 'own' ? ownColumns[record]! : column);
    if (!(index < rowStarts[row + 1]!)) continue;
    if (kindPages[index >>> PAGE_SHIFT]![index & PAGE_MASK] !== KIND_CODE.text) continue;
    if (exclusion[record] !== 0) continue;
    const text = valuePages[index >>> PAGE_SHIFT]![index & PAGE_MASK]!;
    let verdict = verdicts?.[text] ?? NOT_JUDGED;
    if (verdict === NOT_JUDGED) {
      verdict = isFound(texts[text]!) ? FOUND : PASSES;
      if (verdicts) verdicts[text] = verdict;
    }
    if (verdict === FOUND) found.push(record);
  }
  return found;
}
