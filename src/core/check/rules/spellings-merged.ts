import { type MergedName, mergedNames } from '../../recognise/merged-names';
import { tidyText } from '../../recognise/values/normalise-text';
import { namePlaces, namesOf, recordsOfCodes } from '../named-records';
import type { YearRule } from '../rule';
import type { Index } from '../year-index';

/** Spellings of an area that were put together without anybody having said so. */
export const spellingsMerged: YearRule = {
  id: 'spellings-merged',
  family: 'cells',
  severity: 'info',
  scope: 'year',
  reads: ['cells of area', 'names', 'exclusion', 'area', 'incidents'],
  *check(context) {
    const { grids } = context.recognition;
    for (const { field, name, spellings } of context.index(namesMerged)) {
      const code = namesOf(context, field).indexOf(name);
      const records = recordsOfCodes(context, field, new Set([code])).get(code) ?? [];
      const texts = new Set(spellings.map(({ text }) => text));
      const isMerged = namePlaces(context, field, records).map(({ grid, firstRow = 0, firstColumn = 0 }) => {
        const cell = grids[grid]!.cellAt(firstRow, firstColumn);
        return cell.kind === 'text' && texts.has(tidyText(cell.text));
      });
      const written = records.filter((_, index) => isMerged[index]);
      const found = written.length > 0 ? written : records;
      if (found.length === 0) continue;
      yield {
        places: namePlaces(context, field, found),
        parameters: { field, name, spellings: [...texts].map((text) => `“${text}”`).join(', ') },
        effect: context.effects.ofRecords(found),
      };
    }
  },
};

const namesMerged: Index<readonly MergedName[]> = {
  build: ({ recognition }) => mergedNames(recognition),
  update: (names, { after, difference }) =>
    difference.aspects.has('cells of area') ? mergedNames(after.recognition) : names,
};
