import { sectionText } from '../../language/en-GB/report-sections';
import type { Figure } from '../../figures/figure';
import type { Block } from '../document';
import { type FigureWord, figureWord, writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { addRowCounts } from '../row-totals';
import { findUnreadCells } from '../data-quality/unread-cells';
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
  const { read, excluded } = addRowCounts(context.input.rowCounts);
  if (read === 0) return [];
  const share: Figure = { type: 'share', part: constant(excluded), whole: constant(read) };
  const sentence = writeSentence(text.rows, {
    read: counted(read),
    excluded: counted(excluded),
    share: figureWord(share, 'percentage'),
  });
  return [paragraph('risk.rows-left-out', sentence)];
}

function unread(context: ReportContext): Block[] {
  const cells = findUnreadCells(context.input.records).length;
  if (cells === 0) return [];
  return [paragraph('risk.unread-cells', writeSentence(text.unread, { cells: counted(cells) }))];
}

function gaps(context: ReportContext): Block {
  const sentence = context.missing.length === 0 ? text.noGaps : text.gaps;
  return paragraph('risk.missing-figures', [{ type: 'text', text: sentence }]);
}

function breaks(context: ReportContext): Block[] {
  const count = context.breaks.length;
  if (count === 0) return [];
  return [paragraph('risk.breaks', writeSentence(text.breaks, { breaks: counted(count) }))];
}

function constant(value: number): Figure {
  return { type: 'constant', value };
}

function counted(value: number): FigureWord {
  return figureWord(constant(value), 'count');
}
