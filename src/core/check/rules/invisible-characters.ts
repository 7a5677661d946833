import { findInvisibleCharacters } from '../../recognise/values/normalise-text';
import { textRule } from '../text-rule';

/** A name or reference with characters nobody can see, or with a space that is not the ordinary one. */
export const invisibleCharacters = textRule({
  id: 'invisible-characters',
  severity: 'info',
  fix: 'trim-text',
  fields: ['reference', 'area', 'category', 'source', 'camera'],
  isAboutOddTexts: true,
  isFound: (text) => findInvisibleCharacters(text).length > 0,
});
