import { sectionText } from '../../language/en-GB/report-sections';
import type { Figure } from '../../figures/figure';
import type { Block } from '../document';
import { figureWord, writeSentence } from '../prose/write-sentence';
import { stepOfCoverage } from '../missing-figures';
import type { ReportContext } from '../report-context';
import { addRowCounts } from '../row-totals';
import { UNREAD_KINDS_TABLE } from '../data-quality/entries';
import { findUnreadCells } from '../data-quality/unread-cells';
import { ROWS_TABLE } from '../reconciliation/rows-by-sheet';
import { sumOfRows } from '../table-cells';
import { paragraph, prompt, type Section } from './section';

const text = sectionText.risk;

/** The risk that lies in the data itself; the service's other risks are for its manager to state. */
export const risk: Section = {
  id: 'risk',
  compose: ({ context }) => [
    ...rows(context),
    ...unread(context),
    gaps(context),
    ...breaks(context),
    prompt('risk.other', text.ask),
  ],
};

/** Not for the public: with rows as exact counts, sums that are withheld or rounded could be worked out. */
function rows(context: ReportContext): Block[] {
  if (context.face === 'public') return [];
  if (addRowCounts(context.input.rowCounts).read === 0) return [];
  const read = sumOfRows(ROWS_TABLE, 'read');
  const excluded = sumOfRows(ROWS_TABLE, 'excluded');
  const share: Figure = { type: 'share', part: excluded, whole: read };
  const sentence = writeSentence(text.rows, {
    read: figureWord(read, 'count'),
    excluded: figureWord(excluded, 'count'),
    share: figureWord(share, 'percentage'),
  });
  return [paragraph('risk.rows-left-out', sentence)];
}

/** The public copy holds no table of these cells, and only values. */
function unread(context: ReportContext): Block[] {
  const count = findUnreadCells(context.input.records).length;
  if (count === 0) return [];
  const figure: Figure =
    context.face === 'public' ? { type: 'constant', value: count } : sumOfRows(UNREAD_KINDS_TABLE, 'cells');
  const sentence = writeSentence(text.unread, { cells: figureWord(figure, 'count') });
  return [paragraph('risk.unread-cells', sentence)];
}

function gaps(context: ReportContext): Block {
  const sentence = context.missing.length === 0 ? text.noGaps[stepOfCoverage(context)] : text.gaps;
  return paragraph('risk.missing-figures', [{ type: 'text', text: sentence }]);
}

function breaks(context: ReportContext): Block[] {
  const [first, ...others] = context.breaks;
  if (!first) return [];
  const sentence = others.length === 0 ? text.oneBreak : text.breaks;
  return [paragraph('risk.breaks', [{ type: 'text', text: sentence }])];
}
