/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; a space where it has none either. */
const CHARACTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST = 0x80;

/**
 * Puts the characters of Windows-1252 in place of the control characters of Latin-1. Some versions of Node decode
 * "windows-1252" as Latin-1, and SheetJS does so with texts of Excel 5 and 95; a text decoded rightly stays as it is.
 */
export function withWindowsCharacters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const character = CHARACTERS[control.charCodeAt(0) - FIRST];
    return character === undefined || character === ' ' ? control : character;
  });
}
