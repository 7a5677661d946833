import { type PaneText, paneText as english } from './en-GB/pane';
import { paneText as welsh } from './cy-GB/pane';
import type { Catalogue } from './languages';

export type { PaneText } from './en-GB/pane';

/** The pane's texts in every language. */
export const PANE_TEXTS: Catalogue<PaneText> = { 'en-GB': english, 'cy-GB': welsh };
