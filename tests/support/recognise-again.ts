import { expect } from 'vitest';

import { buildCube } from '../../src/core/figures/build-cube';
import type { Cube } from '../../src/core/figures/cube';
import type { SourceWorkbook } from '../../src/core/grid/workbook';
import type { Profile } from '../../src/core/profile/profile';
import type { Layout } from '../../src/core/recognise/layout';
import { recogniseWorkbooks } from '../../src/core/recognise/recognise-workbooks';
import { countRows, type RowCounts } from '../../src/core/records/count-rows';
import { encodeRecords } from '../../src/core/records/encode-records';

interface Outcome {
  readonly profile: Profile;
  readonly layouts: readonly ReturnType<typeof withoutReasons>[];
  readonly rows: Pick<RowCounts, 'read' | 'counted' | 'excluded'>;
  readonly cube: Cube;
}

/**
 * Recognises twice, the second time with what was inferred the first time, and expects the same tables, rows, figures
 * and profile. Gives the inferred profile.
 */
export function expectSameAgain(workbooks: readonly SourceWorkbook[], profile: Profile): Profile {
  const first = outcomeOf(workbooks, profile);
  const second = outcomeOf(workbooks, first.profile);
  expect(second.layouts).toEqual(first.layouts);
  expect(second.rows).toEqual(first.rows);
  expect(second.cube).toEqual(first.cube);
  expect(second.profile).toEqual(first.profile);
  return first.profile;
}

function outcomeOf(workbooks: readonly SourceWorkbook[], profile: Profile): Outcome {
  const recognition = recogniseWorkbooks(workbooks, profile);
  const records = encodeRecords(recognition);
  const { read, counted, excluded } = countRows(records);
  return {
    profile: recognition.profile,
    layouts: recognition.layouts.map(withoutReasons),
    rows: { read, counted, excluded },
    cube: buildCube(records),
  };
}

/** A layout without how sure it is and why: what a profile has decided is surer, and for other reasons. */
export function withoutReasons(layout: Layout) {
  return {
    ...layout,
    confidence: 0,
    reasons: [],
    ambiguities: [],
    fields: layout.fields.map(({ field, column, header, transform }) => ({
      field,
      column,
      header,
      transform,
    })),
    unused: layout.unused.map(({ column, header }) => ({ column, header })),
  };
}
