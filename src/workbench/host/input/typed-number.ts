/** A number read from typed text, and the format Excel gives a cell that had none. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const NUMBER = new RegExp(
  String.raw`^([+-]?)\s*([£$€]?)\s*(${DIGITS}(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?\s*(%?)$`,
  'i',
);
const BRACKETED = /^\(\s*(.+?)\s*\)$/;
const FRACTION = /^([+-]?)(\d+)\s+(\d+)\/(\d+)$/;

/** Reads what Excel takes for a number: thousands, decimals, powers, per cent, money, brackets, `0 1/2`. */
export function readTypedNumber(text: string): TypedNumber | undefined {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const inside = /^[+-]/.test(bracketed[1]!) ? undefined : readTypedNumber(bracketed[1]!);
    return inside && { ...inside, value: -inside.value };
  }
  return readFraction(text) ?? readDecimal(text);
}

function readDecimal(text: string): TypedNumber | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, currency = '', digits = '', power, percent] = match;
  const plain = Number(digits.replaceAll(',', '') + (power === undefined ? '' : `e${power}`));
  if (!Number.isFinite(plain)) return undefined;
  const value = (sign === '-' ? -plain : plain) / (percent ? 100 : 1);
  const places = /\.\d/.test(digits) ? '.00' : '';
  if (percent) return { value, format: `0${places}%` };
  if (power !== undefined) return { value, format: '0.00E+00' };
  if (currency) return { value, format: `${currency}#,##0${places}` };
  if (digits.includes(',')) return { value, format: `#,##0${places}` };
  return { value };
}

function readFraction(text: string): TypedNumber | undefined {
  const match = FRACTION.exec(text);
  if (!match) return undefined;
  const [, sign, whole, above, below] = match;
  if (Number(below) === 0) return undefined;
  const value = Number(whole) + Number(above) / Number(below);
  return { value: sign === '-' ? -value : value, format: below!.length > 1 ? '# ??/??' : '# ?/?' };
}
