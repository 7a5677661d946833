import { excelFault, type ExcelFaultReason } from '../core/language/en-GB/excel';

/** What Excel's error codes mean for somebody at work in a workbook. */
const REASONS = new Map<string, ExcelFaultReason>([
  ['ResponsePayloadSizeLimitExceeded', 'answer-too-large'],
  ['RangeExceedsLimit', 'answer-too-large'],
  ['OperationCellsExceedLimit', 'answer-too-large'],
  ['RequestPayloadSizeLimitExceeded', 'request-too-large'],
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'not-there'],
  ['InvalidReference', 'not-there'],
  ['ItemAlreadyExists', 'name-taken'],
  ['ApiNotFound', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['RequestAborted', 'no-answer'],
]);

/** Something Excel would not do. The message is one a manager can be shown; `code` and `place` are for the record. */
export class ExcelFault extends Error {
  override readonly name = 'ExcelFault';

  constructor(
    readonly reason: ExcelFaultReason,
    /** Excel's own code. */
    readonly code: string,
    /** The call that failed, such as `Range.values`; empty where Excel does not say. */
    readonly place: string,
    options?: ErrorOptions,
  ) {
    super(excelFault[reason], options);
  }
}

/** An error of Excel's as a fault; what is none of Excel's, a mistake in a program, is passed on as it is. */
export function faultOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { code } = error;
  const place = error.debugInfo.errorLocation ?? '';
  return new ExcelFault(REASONS.get(code) ?? 'refused', code, place, { cause: error });
}
