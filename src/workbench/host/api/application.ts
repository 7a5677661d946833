import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { oneOf } from '../dispatch/read-argument';

const readMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual']);
const readCalculationType = oneOf(['Recalculate', 'Full', 'FullRebuild']);

export const APPLICATION: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Application',
  scalars: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, mode) => {
        workbook.calculationMode = readMode(mode);
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (workbook, [type]) => {
      if (readCalculationType(type) !== 'Recalculate') workbook.touch();
      workbook.settle(true);
    },
    suspendApiCalculationUntilNextSync: (workbook) => {
      workbook.suspendCalculation();
    },
    // What is on the screen is the embedder's affair; there is nothing to hold back here.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
