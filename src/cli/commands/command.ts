import type { CommandArguments, OptionName } from '../arguments';
import type { Output } from '../output';

/** One thing the command line can do. */
export interface Command {
  readonly name: string;
  readonly options: readonly OptionName[];
  /** Returns the exit code. Throws `UsageError` where the words do not fit. */
  readonly run: (parameters: CommandArguments, output: Output) => Promise<number>;
}
