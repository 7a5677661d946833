import { NOT_RECORDED } from '../../figures/cube';
import { sumBy } from '../area-figures';
import { namePlaces, namesOf, recordsOfCodes } from '../named-records';
import { smallThreshold } from '../small-counts';
import type { YearRule } from '../rule';

/** A category with so few incidents in the whole year that the count may identify people. */
export const smallCategories: YearRule = {
  id: 'small-categories',
  family: 'disclosure',
  severity: 'info',
  scope: 'year',
  *check(context) {
    const { cube } = context;
    const threshold = smallThreshold(context.recognition.profile);
    const names = namesOf(context, 'category');
    const sums = sumBy(cube, 'incidents', (row) => (row.year === cube.year ? row.category : undefined));
    const small = [...sums].filter(([name, n]) => name !== NOT_RECORDED && n > 0 && n < threshold);
    const records = recordsOfCodes(context, 'category', new Set(small.map(([name]) => names.indexOf(name))));
    for (const [code, ofCategory] of records)
      yield {
        places: namePlaces(context, 'category', ofCategory),
        parameters: { name: names[code]!, threshold },
      };
  },
};
