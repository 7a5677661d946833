import { findKnownName, type KnownField } from '../recognise/names/known-names';
import { nameKey } from '../recognise/names/name-key';
import type { CheckContext } from './check-context';
import { countsOfCodes, namesOf, occurrencesOfCodes } from './named-records';
import type { YearRule } from './rule';
import { NOT_KNOWN } from '../records/records';

/**
 * A rule about names that are neither in the house list nor in the profile. It speaks only where most entries bear
 * names that are: workbooks with a classification of their own are no list of mistakes.
 */
export function unknownNameRule(id: string, field: KnownField): YearRule {
  return {
    id,
    family: 'cells',
    severity: 'info',
    scope: 'year',
    reads: ['names', field, 'exclusion', 'area', 'incidents'],
    check(context) {
      const unknown = unknownCodes(context, field, namesOf(context, field));
      if (unknown.size === 0 || !areMostKnown(context, field, unknown)) return [];
      return occurrencesOfCodes(context, field, unknown);
    },
  };
}

function unknownCodes(
  { recognition }: CheckContext,
  field: KnownField,
  names: readonly string[],
): ReadonlySet<number> {
  const decided = new Set(Object.values(recognition.profile.aliases?.[field] ?? {}).map(nameKey));
  const codes = names.flatMap((name, code) =>
    findKnownName(field, name) || decided.has(nameKey(name)) ? [] : [code],
  );
  return new Set(codes);
}

function areMostKnown(context: CheckContext, field: KnownField, unknown: ReadonlySet<number>): boolean {
  let [known, all] = [0, 0];
  for (const [code, records] of countsOfCodes(context, field)) {
    if (code === NOT_KNOWN) continue;
    all += records;
    if (!unknown.has(code)) known += records;
  }
  return known * 2 > all;
}
