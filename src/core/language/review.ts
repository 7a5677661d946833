import { reviewText as welsh } from './cy-GB/dashboard-review';
import { reviewText as english } from './en-GB/dashboard-review';
import type { Catalogue } from './languages';
import type { Widened } from './widened';

/** The texts of following, reviewing, signing off and sharing, whatever the language. */
export type ReviewText = Widened<typeof english>;

export const REVIEW_TEXTS: Catalogue<ReviewText> = { 'en-GB': english, 'cy-GB': welsh };
