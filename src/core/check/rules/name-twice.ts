import type { Axis } from '../../recognise/layout';
import { textKey } from '../../recognise/values/normalise-text';
import { axesOf, linePlace, sameLines, sumOfLine } from '../lines-twice';
import type { TableRule } from '../rule';

/** A name that two rows, or two columns, of one table of counts have. Pivots repeat their inner names by nature. */
export const nameTwice: TableRule = {
  id: 'name-twice',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    const layout = context.layout(index);
    if (layout.isPivot) return;
    for (const [axis, lines] of axesOf(layout)) {
      const lists = sameLines(lines.filter((line) => line.month === undefined && isNamed(line)));
      for (const [first, ...others] of lists) {
        // Two spellings of one name are two parts of it, or told as spellings.
        const alike = others.filter(({ label }) => textKey(label) === textKey(first!.label));
        for (const line of alike) {
          yield {
            places: [line, first!].map((one) => linePlace(context, index, axis, one)),
            parameters: { text: line.label, axis },
            effect: sumOfLine(context, index, axis, line.index).bearing(context),
          };
        }
      }
    }
  },
};

function isNamed({ area, category, source }: Axis): boolean {
  return (area ?? category ?? source) !== undefined;
}
