import { parseProfile } from '../../../../src/core/profile/profile';
import {
  createNameResolver,
  type NameField,
  type NameResolver,
} from '../../../../src/core/recognise/names/resolve-name';

/** The resolver of texts with their rows; `profile` is what a profile holds beside its version. */
export function resolver(
  field: NameField,
  seen: Readonly<Record<string, number>>,
  profile: object = {},
): NameResolver {
  return createNameResolver(field, parseProfile({ version: 1, ...profile }), new Map(Object.entries(seen)));
}

/** Each text with its name and the reason, as "name (reason)". */
export function named({ resolve }: NameResolver, ...texts: readonly string[]): string[] {
  return texts.map((text) => `${resolve(text).name} (${resolve(text).how})`);
}
