import { parseArgs } from 'node:util';

import { RULES } from '../core/check/rules/rules';
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
  /** Rules whose findings are to be put right: the word behind each `--fix`, and rules that follow it. */
  readonly fix: readonly string[];
  /** The log of fixes to make again. */
  readonly replay?: string;
  /** The log of fixes to take back. */
  readonly revert?: string;
  /** Who approves the fixes. */
  readonly role?: string;
  /** Fixes are shown and not made. */
  readonly dryRun: boolean;
}

const OPTIONS = {
  profile: { type: 'string' },
  year: { type: 'string' },
  previous: { type: 'string', multiple: true },
  out: { type: 'string' },
  formats: { type: 'string' },
  face: { type: 'string' },
  json: { type: 'boolean' },
  fix: { type: 'string', multiple: true },
  replay: { type: 'string' },
  revert: { type: 'string' },
  role: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** Options that may be given more than once. */
const REPEATABLE: readonly string[] = ['previous', 'fix'];

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
  const fix: string[] = [];
  let collecting = files;
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (!allowed.some((name) => name === token.name))
        throw new UsageError(cliText.optionNotTaken(token.rawName));
      if (seen.has(token.name) && !REPEATABLE.includes(token.name))
        throw new UsageError(cliText.optionTwice(token.rawName));
      seen.add(token.name);
      collecting = files;
      if (token.name === 'previous') {
        collecting = previous;
        previous.push(token.value);
      }
      if (token.name === 'fix') {
        collecting = fix;
        fix.push(...token.value.split(',').map((rule) => rule.trim()));
      }
    } else if (token.kind === 'positional') {
      // Behind --fix, rules may follow one another; whatever is none is a file.
      if (collecting === fix && !RULES.some(({ id }) => id === token.value)) collecting = files;
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
    fix,
    ...(values.replay === undefined ? {} : { replay: values.replay }),
    ...(values.revert === undefined ? {} : { revert: values.revert }),
    ...(values.role === undefined ? {} : { role: values.role }),
    dryRun: values['dry-run'] ?? false,
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
