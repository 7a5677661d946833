/** Excel refuses longer text in one literal, and a longer criterion answers #VALUE!. */
const LONGEST_LITERAL = 255;

/** Writes a text as an Excel expression: quotes doubled, long text joined from pieces, control characters by code. */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  const close = () => {
    if (piece !== '') pieces.push(`"${piece}"`);
    piece = '';
  };
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 32) {
      close();
      pieces.push(`CHAR(${code})`);
      continue;
    }
    const written = character === '"' ? '""' : character;
    if (piece.length + written.length > LONGEST_LITERAL) close();
    piece += written;
  }
  close();
  return pieces.length === 0 ? '""' : pieces.join('&');
}

/**
 * Writes a number as an Excel literal, negative ones in parentheses. Excel keeps fifteen significant digits of a
 * literal, so `readableNumber` must have been applied to what it is compared with.
 */
export function numberLiteral(value: number): string {
  const text = String(readableNumber(value)).replace('e', 'E');
  return value < 0 ? `(${text})` : text;
}

/** The number with the fifteen significant digits that Excel keeps of a literal. */
export function readableNumber(value: number): number {
  return Number(value.toPrecision(15));
}

const MONTH_OR_DAY =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/;

/**
 * Whether SUMIFS takes this text as itself: no wildcard or operator in it, and nothing Excel would turn into a
 * number, a date ("2011/12" is a month to it) or a truth value and then find under other spellings. Doubtful texts
 * are refused: they are compared with "=" instead, which is slower and always right.
 */
export function isPlainCriterion(text: string): boolean {
  if (text.length > LONGEST_LITERAL || !/^\p{L}/u.test(text)) return false;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[*?~"\x00-\x1f]/.test(text) || /^(?:true|false)$/i.test(text)) return false;
  if (!/\p{N}/u.test(text)) return true;
  // With a digit in it a text may be a date or a number: not where a real word of four letters or more stands in it.
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => !MONTH_OR_DAY.test(word));
}
