import type { Ambiguity } from '../recognise/layout';
import type { Occurrence, Severity } from './finding';
import { tablePlace } from './places';
import { countedSum } from './record-sum';
import type { Family, TableRule } from './rule';

export interface AmbiguityRule {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly codes: readonly string[];
  /** What its sentence is made of; unless given, the ambiguity's detail as `text`. */
  readonly parameters?: (ambiguity: Ambiguity) => Occurrence['parameters'];
  /** Nothing hangs on how a table was read of which nothing counts. */
  readonly isAboutCounts?: true;
}

/** A rule about what of a table could be read in two ways: one occurrence each, which bears on all the table counts. */
export function ambiguityRule(facts: AmbiguityRule): TableRule {
  const { id, family, severity, codes, parameters = ({ detail }: Ambiguity) => ({ text: detail }) } = facts;
  return {
    id,
    family,
    severity,
    scope: 'table',
    reads: ['table notes', 'exclusion', 'area', 'incidents'],
    *check(context, index) {
      for (const ambiguity of context.layout(index).ambiguities) {
        if (!codes.includes(ambiguity.code)) continue;
        const sum = countedSum(context, index);
        if (facts.isAboutCounts && sum.rows === 0) continue;
        yield {
          places: [tablePlace(context, index)],
          parameters: parameters(ambiguity),
          effect: sum.bearing(context),
        };
      }
    },
  };
}
