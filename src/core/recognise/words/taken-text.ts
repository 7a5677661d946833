/**
 * A text of which parts are taken one after the other as they are understood. What is taken leaves a bar behind, so
 * that what stood left and right of it never grows together.
 */
export class TakenText {
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  /** Takes the first match for which `accept` gives a value; `undefined` (and nothing taken) where there is none. */
  take<Value>(pattern: RegExp, accept: (match: RegExpExecArray) => Value | undefined): Value | undefined {
    const global = globalForm(pattern);
    global.lastIndex = 0;
    for (let match = global.exec(this.#rest); match !== null; match = global.exec(this.#rest)) {
      const value = match[0] === '' ? undefined : accept(match);
      if (value !== undefined) {
        this.takeAt(match.index, match[0].length);
        return value;
      }
      // A refused match may hide another that starts inside it.
      global.lastIndex = match.index + 1;
    }
    return undefined;
  }

  /** Takes a place of `remaining`, in UTF-16 code units. */
  takeAt(index: number, length: number): void {
    this.#rest = `${this.#rest.slice(0, index)}|${this.#rest.slice(index + length)}`;
  }

  /** Takes every match; what they gave, from left to right. */
  takeAll<Value>(pattern: RegExp, accept: (match: RegExpExecArray) => Value | undefined): Value[] {
    const values: Value[] = [];
    for (let value = this.take(pattern, accept); value !== undefined; value = this.take(pattern, accept)) {
      values.push(value);
    }
    return values;
  }

  has(pattern: RegExp): boolean {
    return this.take(pattern, () => true) === true;
  }

  /** The text as it stands, a bar where something was taken. */
  get remaining(): string {
    return this.#rest;
  }

  /** The parts that were not taken, without the marks around them. */
  get parts(): readonly string[] {
    return this.#rest
      .split('|')
      .map((part) => part.replace(/^[\s,;:.)\]/&+–—-]+|[\s,;:([/&+–—-]+$/gu, ''))
      .map((part) => (/^[([]/.test(part) && !/[)\]]/.test(part) ? part.slice(1).trimStart() : part))
      .filter((part) => /[\p{L}\p{N}]/u.test(part));
  }
}

const globalForms = new WeakMap<RegExp, RegExp>();

/** The pattern as one that finds its matches one after the other; made once for each, since headings ask for it often. */
function globalForm(pattern: RegExp): RegExp {
  let global = globalForms.get(pattern);
  if (!global) {
    global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    globalForms.set(pattern, global);
  }
  return global;
}
