import { textOfCell } from '../../recognise/values/cell-text';
import { fieldColumn } from '../../records/tally-columns';
import type { CheckContext } from '../check-context';
import type { Place } from '../finding';
import type { Gap } from '../number-steps';
import { cellPlace } from '../places';
import { placeOfNumber, referenceChains, type ReferenceChain } from '../reference-chains';
import type { YearRule } from '../rule';

/** Fewer numbers are no sequence. */
const FEWEST_NUMBERS = 10;
/** In a sequence nearly every number is one more than the one before; where other logs take numbers too, many are not. */
const LEAST_STEPS_OF_ONE = 0.9;
/** Gaps that are named; the rest are counted. */
const GAPS_NAMED = 5;

/**
 * Numbers missing from the references of a log that otherwise follow each other, within its sheets and from one to the
 * next: deleted or unwritten entries. However wide a gap is, it says nothing against the sequence; one of more numbers
 * than there are entries is the beginning of another sequence.
 */
export const referenceGap: YearRule = {
  id: 'reference-gap',
  family: 'rows',
  severity: 'info',
  scope: 'year',
  reads: ['cells of reference'],
  *check(context) {
    for (const chain of referenceChains(context)) {
      const gaps = gapsIn(chain);
      if (gaps.length === 0) continue;
      const missing = gaps.reduce((sum, gap) => sum + widthOf(gap), 0);
      const widest = gaps.toSorted((one, other) => widthOf(other) - widthOf(one)).slice(0, GAPS_NAMED);
      yield {
        places: gaps.flatMap((gap) => placesOf(context, chain, gap)),
        parameters: {
          missing,
          named: widest.map((gap) => nameOf(context, chain, gap)).join(', '),
          more: gaps.length - widest.length,
        },
        effect: context.effects.of(missing),
      };
    }
  },
};

function widthOf({ before, behind }: Gap): number {
  return behind - before - 1;
}

function gapsIn(chain: ReferenceChain): readonly Gap[] {
  const { distinct, ones, gaps } = chain.steps();
  const isSequence = distinct >= FEWEST_NUMBERS && ones >= LEAST_STEPS_OF_ONE * (distinct - 1);
  return isSequence ? gaps().filter((gap) => widthOf(gap) <= distinct) : [];
}

/** The cell behind a gap; where that is on another sheet, the one before it as well. */
function placesOf(context: CheckContext, chain: ReferenceChain, { before, behind }: Gap): Place[] {
  const [first, last] = [placeOfNumber(chain, behind), placeOfNumber(chain, before)];
  const places = first.layout === last.layout ? [first] : [first, last];
  return places.map(({ layout, row }) =>
    cellPlace(context.layout(layout).grid, row, referenceColumn(context, layout)),
  );
}

/** The missing numbers as they would be written: after 0007 comes 0008. */
function nameOf(context: CheckContext, chain: ReferenceChain, { before, behind }: Gap): string {
  const digits = [before, behind]
    .map((number) => digitsAt(context, placeOfNumber(chain, number)))
    .find((written) => written.startsWith('0'));
  const write = (number: number): string => String(number).padStart(digits?.length ?? 0, '0');
  const [first, last] = [write(before + 1), write(behind - 1)];
  return first === last ? `${chain.prefix}${first}` : `${chain.prefix}${first}–${chain.prefix}${last}`;
}

function digitsAt(
  context: CheckContext,
  { layout, row }: { readonly layout: number; readonly row: number },
): string {
  const text = textOfCell(context.gridOf(layout).cellAt(row, referenceColumn(context, layout)));
  return /\d*$/.exec(text)![0];
}

function referenceColumn(context: CheckContext, layout: number): number {
  return fieldColumn(context.layout(layout), 'reference')!.column;
}
