import type { AreaProfile } from '../../profile/profile';
import { plainText, tidyText } from '../values/normalise-text';

/** What an area is to the partnership: one that shares it, or one that pays for the service. */
export type PartnerKind = NonNullable<AreaProfile['kind']>;

/** Nearly no name has such a word: looking for it must cost nothing. */
const ANY_WORD = /client|customer|member|partner/i;
const KIND = '(client|customer|member|partner)(?: (?:authority|council|area|borough|district|town))?';
/** "Central Beds (client)", "Central Beds [client authority]". */
const IN_BRACKETS = new RegExp(`^(.*[^\\s([])\\s*[([]\\s*${KIND}\\s*[)\\]]$`, 'i');
/** "Central Beds - client", "Central Beds: member", and "Central Beds client", whose brackets a heading may have lost. */
const BEHIND = new RegExp(
  `^(?!(?:all|any|each|every|new|no|other|others|the|total) \\S+$)(.*[^\\s,:/-])(?:\\s*[,:/]\\s*|\\s+-\\s*|\\s)${KIND}$`,
  'i',
);

/** An area's name without the word for what the area is to the partnership, and what that word says. */
export interface PartnerName {
  readonly name: string;
  readonly kind?: PartnerKind;
}

/** Takes "(client)" or "(member)" off an area's name; a name without it stays as it is. */
export function partnerNameOf(text: string): PartnerName {
  if (!ANY_WORD.test(text)) return { name: text };
  const plain = plainText(text);
  const [, name = '', word = ''] = IN_BRACKETS.exec(plain) ?? BEHIND.exec(plain) ?? [];
  if (name === '') return { name: text };
  // Plain and tidy texts have the same length: dashes and apostrophes stay as people wrote them.
  return {
    name: tidyText(text).slice(0, name.length),
    kind: /^(?:client|customer)$/i.test(word) ? 'client' : 'member',
  };
}

/** Whether a text can hardly be anything but an area's name: "(client)" or "(member)" stands behind it. */
export function isMarkedPartner(text: string): boolean {
  return ANY_WORD.test(text) && IN_BRACKETS.test(plainText(text));
}
