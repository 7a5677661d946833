import type { Language } from '../../core/language/languages';
import type { WorkbookReader } from '../../files/read/workbook-reader';
import type { Analyst } from '../analysis/analyst';
import type { OpenWorkbook } from './open-workbook';
import type { Step } from './work';

/** What the work needs from outside: everything with an effect. */
export interface Surroundings {
  readonly workbook: OpenWorkbook;
  readonly analyst: Analyst;
  readonly reader: WorkbookReader;
  readonly language: Language;
  /** The time, as milliseconds and as an ISO text, and the day. */
  readonly clock: {
    readonly now: () => number;
    readonly stamp: () => string;
    /** The day it is here, as 2018-06-30. */
    readonly today: () => string;
  };
  /** Where somebody was in this workbook last, kept on this computer; absent where nothing can be kept. */
  readonly place?: KeptPlace;
  /** Offers a file to be kept on this computer. False where this Office keeps none. */
  readonly saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => boolean;
  /** Waits for more of the same change to a sheet; absent: a moment. */
  readonly gather?: () => Promise<void>;
  /** Makes the files of the sample partnership; absent where there is none to try. */
  readonly makeSample?: () => Promise<readonly AddedFile[]>;
}

/** Where somebody was in a workbook. */
export interface Place {
  readonly step: Step;
  readonly role: string;
  /** The files that were added. */
  readonly files: readonly string[];
}

/** Keeps the place; what cannot be kept is forgotten, without a fault. */
export interface KeptPlace {
  readonly load: () => Place | undefined;
  readonly keep: (place: Place) => void;
}

/** A file somebody adds. */
export interface AddedFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}
