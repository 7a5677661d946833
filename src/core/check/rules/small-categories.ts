import { NOT_RECORDED } from '../../figures/cube';
import { cubeSums } from '../cube-sums';
import { namePlaces, namesOf, recordsOfCodes } from '../named-records';
import { smallThreshold } from '../small-counts';
import type { YearRule } from '../rule';

/** A category with so few incidents in the whole year that the count may identify people. */
export const smallCategories: YearRule = {
  id: 'small-categories',
  family: 'disclosure',
  severity: 'info',
  scope: 'year',
  reads: ['cube', 'names'],
  *check(context) {
    const { cube } = context;
    const threshold = smallThreshold(context.recognition.profile);
    const names = namesOf(context, 'category');
    const sums = context.index(cubeSums).byCategory(cube.year);
    const small = [...sums].filter(([name, n]) => name !== NOT_RECORDED && n > 0 && n < threshold);
    const records = recordsOfCodes(context, 'category', new Set(small.map(([name]) => names.indexOf(name))));
    for (const [code, ofCategory] of records)
      yield {
        places: namePlaces(context, 'category', ofCategory),
        parameters: { name: names[code]!, threshold },
      };
  },
};
