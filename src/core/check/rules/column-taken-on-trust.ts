import type { Field } from '../../profile/profile';
import { headingPlace } from '../places';
import { countedSum } from '../record-sum';
import type { TableRule } from '../rule';

/** Fields that change no figure. */
const WITHOUT_FIGURES: readonly Field[] = ['reference', 'notes', 'operator', 'outcome'];

/** A column that bears figures and was recognised with little confidence. */
export const columnTakenOnTrust: TableRule = {
  id: 'column-taken-on-trust',
  family: 'columns',
  severity: 'warning',
  scope: 'table',
  reads: ['table notes', 'exclusion', 'area', 'incidents'],
  *check(context, index) {
    for (const { field, column, header, confidence } of context.layout(index).fields) {
      if (confidence >= context.thresholds.leastFieldConfidence || WITHOUT_FIGURES.includes(field)) continue;
      yield {
        places: [headingPlace(context, index, column)],
        parameters: { field, header, confidence },
        effect: countedSum(context, index).bearing(context),
      };
    }
  },
};
