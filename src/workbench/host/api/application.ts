import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { oneOf, optional, readText } from '../dispatch/read-argument';
import { itemNotFound } from '../host-error';
import { WORKBOOK_CREATED } from './workbook-created';

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
    createWorkbook: (workbook, [file]) =>
      WORKBOOK_CREATED.of(workbook.createWorkbook(optional(file, readText, undefined))),
    _GetWorkbookCreatedById: (workbook, [id]) => {
      const wanted = readText(id);
      const created = workbook.created.find((other) => other.id === wanted);
      return created ? WORKBOOK_CREATED.of(created) : itemNotFound('there is no such workbook');
    },
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
