import { cliText } from '../core/language/en-GB/cli';
import { checkCommand } from './commands/check';
import type { Command } from './commands/command';
import { figuresCommand } from './commands/figures';
import { recogniseCommand } from './commands/recognise';
import { reportCommand } from './commands/report';
import { ProfileError } from '../core/profile/profile';
import { parseCommandArguments } from './arguments';
import { profileInvalid } from './load-profile';
import type { Output } from './output';
import { UsageError } from './usage-error';

const COMMANDS: readonly Command[] = [recogniseCommand, checkCommand, figuresCommand, reportCommand];

/**
 * Runs one command. Returns the exit code: 0 done, 1 something could not be read or reported on, 2 the command was not
 * understood. Never throws; what goes wrong is said in a sentence.
 */
export async function runCommandLine(words: readonly string[], output: Output): Promise<number> {
  try {
    const [name, ...rest] = words;
    if (name === undefined) throw new UsageError(cliText.commandMissing);
    if (name === '--help' || name === '-h' || name === 'help') {
      output.result(cliText.usage);
      return 0;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (!command) throw new UsageError(cliText.commandUnknown(name));
    if (rest.includes('--help')) {
      output.result(cliText.usage);
      return 0;
    }
    const parameters = parseCommandArguments(rest, command.options);
    if (parameters.files.length === 0) throw new UsageError(cliText.filesMissing);
    return await obeyingProfile(parameters.profile, () => command.run(parameters, output));
  } catch (error) {
    if (error instanceof UsageError) {
      output.message(`${error.message}\n\n${cliText.usage}`);
      return 2;
    }
    output.message(cliText.unexpected);
    // The one line helps whoever is asked for help; the stack would help nobody here.
    output.message(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return 1;
  }
}

/** A profile that names what is not in the workbooks is wrong usage, as one that cannot be read is. */
async function obeyingProfile(path: string | undefined, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw new UsageError(profileInvalid(path ?? '', error));
  }
}
