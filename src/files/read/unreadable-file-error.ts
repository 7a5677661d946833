import { unreadableFile, type UnreadableCode, type UnreadablePlace } from '../../core/language/en-GB/files';

/** Why a file cannot be read, as plain data that can be sent between threads. */
export interface UnreadableFile extends UnreadablePlace {
  readonly code: UnreadableCode;
}

/** A file that cannot be read. The message is one a user can be shown. */
export class UnreadableFileError extends Error implements UnreadableFile {
  override readonly name = 'UnreadableFileError';
  readonly code: UnreadableCode;
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly detail?: string;

  constructor(reason: UnreadableFile, options?: ErrorOptions) {
    super(unreadableFile[reason.code](reason), options);
    this.code = reason.code;
    this.file = reason.file;
    if (reason.sheet !== undefined) this.sheet = reason.sheet;
    if (reason.cell !== undefined) this.cell = reason.cell;
    if (reason.detail !== undefined) this.detail = reason.detail;
  }

  /** The reason without the error around it. */
  toReason(): UnreadableFile {
    const { code, file, sheet, cell, detail } = this;
    return {
      code,
      file,
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
      ...(detail === undefined ? {} : { detail }),
    };
  }
}
