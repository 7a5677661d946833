import { makeBlock } from './block-table';
import { makeExport, makeLog } from './log-tables';
import type { TableMaker } from './made-table';
import { makeMatrix } from './matrix-table';
import { makeEvidenceRegister, makeFaultLog } from './register-tables';
import { makePivot, makeQuarters } from './summary-tables';

/** The eight ways in which people keep their figures. */
export const TABLE_MAKERS = {
  'monthly log': makeLog,
  matrix: makeMatrix,
  'three-measure block': makeBlock,
  export: makeExport,
  'pasted pivot': makePivot,
  'evidence register': makeEvidenceRegister,
  'fault log': makeFaultLog,
  'summary by quarters': makeQuarters,
} satisfies Record<string, TableMaker>;
