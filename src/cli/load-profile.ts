import { readFile } from 'node:fs/promises';

import { cliText } from '../core/language/en-GB/cli';
import { EMPTY_PROFILE, parseProfile, type Profile, ProfileError } from '../core/profile/profile';
import { findProfileSlips } from '../core/recognise/names/profile-slips';
import { UsageError } from './usage-error';

/** Loads the profile a command names; without one, the empty profile. Throws `UsageError` where it cannot be used. */
export async function loadProfile(path: string | undefined): Promise<Profile> {
  if (path === undefined) return EMPTY_PROFILE;
  const json = parseJson(path, await readText(path));
  try {
    const profile = parseProfile(json);
    const slips = findProfileSlips(profile);
    if (slips.length > 0) throw new ProfileError(slips);
    return profile;
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw new UsageError(profileInvalid(path, error));
  }
}

/** What is wrong with a profile, a line each. */
export function profileInvalid(path: string, { problems }: ProfileError): string {
  return cliText.profileInvalid(path, problems.map((problem) => `  ${problem}`).join('\n'));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(cliText.profileUnreadable(path));
  }
}

/** What `recognise` prints holds the profile under `profile`; both forms are taken. */
function parseJson(path: string, text: string): unknown {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof json === 'object' && json !== null && 'profile' in json ? json.profile : json;
  } catch (error) {
    throw new UsageError(cliText.profileNotJson(path, error instanceof Error ? error.message : ''));
  }
}
