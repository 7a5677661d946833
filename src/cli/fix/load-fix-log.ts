import { readFile } from 'node:fs/promises';

import { type FixLog, FixLogError, parseFixLog } from '../../core/check/fixes/fix-log';
import { fixesText } from '../../core/language/en-GB/fixes';
import { UsageError } from '../usage-error';

/** Loads a log of fixes. Throws `UsageError` where it cannot be used. */
export async function loadFixLog(path: string): Promise<FixLog> {
  const json = parseJson(path, await readText(path));
  try {
    return parseFixLog(json);
  } catch (error) {
    if (!(error instanceof FixLogError)) throw error;
    throw new UsageError(
      fixesText.logInvalid(path, error.problems.map((problem) => `  ${problem}`).join('\n')),
    );
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(fixesText.logUnreadable(path));
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(fixesText.logNotJson(path, error instanceof Error ? error.message : ''));
  }
}
