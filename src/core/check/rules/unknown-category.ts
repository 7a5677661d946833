import { unknownNameRule } from '../unknown-name-rule';

/** A category that is neither one control rooms report by nor one the profile names. */
export const unknownCategory = unknownNameRule('unknown-category', 'category');
