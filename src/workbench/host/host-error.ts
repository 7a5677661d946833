/**
 * An error as the host reports it to the add-in. Codes and sentences are Excel's own, from the error list of the
 * Office Add-ins documentation; `detail` is ours and follows in brackets, because a test wants to know why.
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: ErrorCode,
    detail?: string,
  ) {
    const { message } = ERRORS[code];
    super(detail === undefined ? message : `${message} (${detail})`);
  }

  get httpStatus(): number {
    return ERRORS[this.code].status;
  }
}

export type ErrorCode = keyof typeof ERRORS;

export const ERRORS = {
  AccessDenied: { status: 403, message: 'You cannot perform the requested operation.' },
  ApiNotFound: {
    status: 404,
    message:
      'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  },
  Conflict: { status: 409, message: 'Request could not be processed because of a conflict.' },
  FormulaLengthExceedsLimit: {
    status: 400,
    message: 'The bytecode of the applied formula exceeds the maximum length limit.',
  },
  GeneralException: {
    status: 500,
    message: 'There was an internal error while processing the request.',
  },
  InsertDeleteConflict: {
    status: 409,
    message: 'The attempted insert or delete operation resulted in a conflict.',
  },
  InvalidArgument: {
    status: 400,
    message: 'The argument is invalid or missing or has an incorrect format.',
  },
  InvalidObjectPath: {
    status: 400,
    message: "The object path isn't working for what you're trying to do.",
  },
  InvalidOperation: {
    status: 400,
    message: 'The operation attempted is invalid on the object.',
  },
  InvalidOperationInCellEditMode: {
    status: 400,
    message: "Excel is in cell-editing mode. Please exit the edit mode by pressing 'Enter' or 'Tab'.",
  },
  InvalidReference: {
    status: 400,
    message: 'This reference is not valid for the current operation.',
  },
  InvalidSelection: { status: 400, message: 'The current selection is invalid for this operation.' },
  ItemAlreadyExists: { status: 409, message: 'The resource being created already exists.' },
  ItemNotFound: { status: 404, message: "The requested resource doesn't exist." },
  MergedRangeConflict: {
    status: 409,
    message: "Cannot complete the operation. A table can't overlap with merged cells.",
  },
  NonBlankCellOffSheet: {
    status: 400,
    message: "Excel can't insert new cells because it would push non-empty cells off the end of the sheet.",
  },
  NotImplemented: { status: 501, message: "The requested feature isn't implemented." },
  OperationCellsExceedLimit: {
    status: 400,
    message: 'The attempted operation affects more than the limit of 33554000 cells.',
  },
  RangeExceedsLimit: {
    status: 400,
    message: 'The cell count in the range has exceeded the maximum supported number.',
  },
  ServiceNotAvailable: { status: 503, message: 'The service is unavailable.' },
  UnsupportedOperation: { status: 400, message: 'The operation being attempted is not supported.' },
} as const satisfies Record<string, { readonly status: number; readonly message: string }>;

/** Fails as Excel does where an argument is no good; `detail` says which and why. */
export function invalidArgument(detail: string): never {
  throw new HostError('InvalidArgument', detail);
}

/** Fails as Excel does where a named thing is not there. */
export function itemNotFound(detail: string): never {
  throw new HostError('ItemNotFound', detail);
}
