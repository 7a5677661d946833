import { namePlaces, namesOf, recordsOfCodes } from '../named-records';
import type { YearRule } from '../rule';

/** Names of one dimension that look like spellings of one name; a suggestion, never applied by itself. */
export const nearSpelling: YearRule = {
  id: 'near-spelling',
  family: 'cells',
  severity: 'warning',
  fix: 'map-spelling',
  scope: 'year',
  reads: ['suggestions', 'names', 'exclusion', 'area', 'category', 'source', 'incidents'],
  *check(context) {
    for (const { field, name, spellings } of context.recognition.suggestions) {
      const names = namesOf(context, field);
      const others = spellings.filter(({ text }) => text !== name);
      const codes = new Set(others.map(({ text }) => names.indexOf(text)));
      const records = [...recordsOfCodes(context, field, codes).values()].flat();
      if (records.length === 0) continue;
      yield {
        places: namePlaces(context, field, records),
        parameters: { field, name, spellings: others.map(({ text }) => `“${text}”`).join(', ') },
        effect: context.effects.ofRecords(records),
      };
    }
  },
};
