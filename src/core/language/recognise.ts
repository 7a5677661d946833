import { recogniseText as welsh } from './cy-GB/recognise';
import { recogniseText as english } from './en-GB/recognise';
import type { Catalogue } from './languages';

/** What is said of what was recognised, and why, in every language. */
export const RECOGNISE_TEXTS: Catalogue<typeof welsh> = { 'en-GB': english, 'cy-GB': welsh };
