import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { readWholeNumber } from '../dispatch/read-argument';
import { serialDay } from '../input/serial-day';

/** What a worksheet function gave. */
class FunctionResult {
  constructor(
    readonly value: number | undefined,
    readonly error: string,
  ) {}
}

export const FUNCTION_RESULT: HostClass<FunctionResult> = defineClass<FunctionResult>({
  name: 'FunctionResult',
  scalars: { value: { get: ({ value }) => value ?? null }, error: { get: ({ error }) => error } },
});

/** Worksheet functions called without a cell; those the add-in uses. */
export const FUNCTIONS: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Functions',
  methods: {
    date: (_, [year, month, day]) => {
      const serial = serialDay(readWholeNumber(year), readWholeNumber(month), readWholeNumber(day));
      return FUNCTION_RESULT.of(new FunctionResult(serial, serial === undefined ? '#NUM!' : ''));
    },
  },
});
