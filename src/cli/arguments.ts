import { parseArgs } from 'node:util';

import { cliText } from '../core/language/en-GB/cli';
import { UsageError } from './usage-error';

/** What a command was asked to do. */
export interface CommandArguments {
  /** This year's workbooks (or folders of them). */
  readonly files: readonly string[];
  /** Last year's workbooks: everything after `--previous` up to the next option. */
  readonly previous: readonly string[];
  readonly profile?: string;
  readonly year?: string;
  readonly out?: string;
  readonly formats: readonly string[];
  /** What `report` is written for: `working` or `public`. */
  readonly face: string;
  readonly json: boolean;
}

const OPTIONS = {
  profile: { type: 'string' },
  year: { type: 'string' },
  previous: { type: 'string', multiple: true },
  out: { type: 'string' },
  formats: { type: 'string' },
  face: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/**
 * Reads a command's words. `allowed` are the options this command takes.
 * Throws `UsageError` naming the word that does not fit.
 */
export function parseCommandArguments(
  words: readonly string[],
  allowed: readonly OptionName[],
): CommandArguments {
  const { tokens, values } = parseWords(words);
  const files: string[] = [];
  const previous: string[] = [];
  let collecting = files;
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (!allowed.some((name) => name === token.name))
        throw new UsageError(cliText.optionNotTaken(token.rawName));
      if (seen.has(token.name) && token.name !== 'previous')
        throw new UsageError(cliText.optionTwice(token.rawName));
      seen.add(token.name);
      collecting = files;
      if (token.name === 'previous') {
        collecting = previous;
        previous.push(token.value);
      }
    } else if (token.kind === 'positional') {
      collecting.push(token.value);
    }
  }
  return {
    files,
    previous,
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    ...(values.year === undefined ? {} : { year: values.year }),
    ...(values.out === undefined ? {} : { out: values.out }),
    formats:
      values.formats === undefined ? ['xlsx'] : values.formats.split(',').map((format) => format.trim()),
    face: values.face ?? 'working',
    json: values.json ?? false,
  };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
      strict: true,
    });
  } catch (error) {
    // Node's own sentences name the option; they are for people, but not in the house's words.
    const option = error instanceof Error ? /'(-[^ '<]+)/.exec(error.message)?.[1] : undefined;
    const needsValue = error instanceof Error && /argument missing|ambiguous/.test(error.message);
    throw new UsageError(
      needsValue ? cliText.optionNeedsValue(option ?? '') : cliText.optionUnknown(option ?? ''),
    );
  }
}
