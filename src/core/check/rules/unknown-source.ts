import { unknownNameRule } from '../unknown-name-rule';

/** A source that is neither one control rooms report by nor one the profile names. */
export const unknownSource = unknownNameRule('unknown-source', 'source');
