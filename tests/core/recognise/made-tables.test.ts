import { describe, expect, test } from 'vitest';

import { expectAsMade, profileOf } from '../../support/made-tables/expect-as-made';
import { forMany } from '../../support/made-tables/for-many';
import { makeSheet, type MadeSheet } from '../../support/made-tables/made-sheet';
import { TABLE_MAKERS } from '../../support/made-tables/table-makers';
import { expectSameAgain } from '../../support/recognise-again';
import type { RandomStream } from '../../../sample/random';
import { workbookOf } from '../support/sheet-text';

const MAKERS = Object.values(TABLE_MAKERS);

/** A sheet of up to four bands of one table or two beside each other. */
function makeFullSheet(random: RandomStream): MadeSheet {
  const bands = Array.from({ length: random.integer(1, 4) }, () =>
    Array.from({ length: random.chance(0.35) ? 2 : 1 }, () => random.pick(MAKERS)),
  );
  return makeSheet(random, bands);
}

describe('a table among titles and notes is found and counted to the row', () => {
  test.each(Object.entries(TABLE_MAKERS))('%s', (_, make) => {
    forMany(40, (random) => {
      const sheet = makeSheet(random, [[make]]);
      expectAsMade(sheet);
      expectAsMade(sheet, profileOf(sheet));
    });
  });
});

describe('several tables on one sheet, below each other and side by side', () => {
  test('are told apart, and nothing of one is taken for another’s', () => {
    forMany(60, (random) => {
      const sheet = makeFullSheet(random);
      expectAsMade(sheet);
      expectAsMade(sheet, profileOf(sheet));
    });
  });

  test('are the same again with the profile inferred from them', () => {
    forMany(30, (random) => {
      const sheets = { One: makeFullSheet(random).text, Two: makeFullSheet(random).text };
      const profile = expectSameAgain([workbookOf('returns.xlsx', sheets)], { version: 1 });
      expect(profile.tables?.length).toBeGreaterThan(1);
    });
  });
});
