import type { Profile } from './profile';

/** Nothing decided yet. It stands apart from the schema, which only what reads a profile has to load. */
export const EMPTY_PROFILE: Profile = { version: 1 };
