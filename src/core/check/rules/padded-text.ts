import { textRule } from '../text-rule';

/** A name or reference with spaces before, behind or doubled within it. */
export const paddedText = textRule({
  id: 'padded-text',
  severity: 'info',
  fix: 'trim-text',
  fields: ['reference', 'area', 'category', 'source', 'camera'],
  isAboutOddTexts: true,
  isFound: (text) => /^ | $| {2}/.test(text) && text.trim() !== '',
});
