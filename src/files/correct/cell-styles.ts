import { attributeIn } from '../read/xlsx/inspect-sheet';
import { unescapeXml } from './unescape-xml';

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30); those that show a time alone are not among them. */
const DAY_FORMATS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const TIME_FORMATS = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47];
const SHORT_DATE = 14;
const SHORT_DATE_WITH_TIME = 22;
const TEXT = 49;
const GENERAL = 0;

/**
 * The cell formats of a workbook's styles part. A cell that changes its kind keeps its font, fill and borders: it gets
 * a copy of its own format that differs in how it shows numbers, added behind those there are.
 */
export class CellStyles {
  readonly #xml: string;
  readonly #list: RegExpExecArray | null;
  readonly #formats: string[];
  readonly #codes = new Map<number, string>();
  readonly #given: number;
  readonly #added = new Map<string, number>();

  constructor(xml: string) {
    this.#xml = xml;
    this.#list = /<((?:[\w.-]+:)?)cellXfs(\s[^<>]*)?>([^]*?)<\/\1cellXfs>/.exec(xml);
    const [, prefix = '', , list = ''] = this.#list ?? [];
    const element = new RegExp(`<${prefix}xf(?:\\s[^<>]*?)?(?:/>|>[^]*?</${prefix}xf>)`, 'g');
    this.#formats = list.match(element) ?? [];
    this.#given = this.#formats.length;
    for (const [tag] of xml.matchAll(/<(?:[\w.-]+:)?numFmt\s[^<>]*>/g)) {
      const code = attributeIn(tag, 'formatCode');
      if (code !== undefined) this.#codes.set(Number(attributeIn(tag, 'numFmtId')), unescapeXml(code));
    }
  }

  /** Whether there is a format to begin with. */
  get isUsable(): boolean {
    return this.#given > 0;
  }

  /** The format for a date in a cell of that format, shown as a cell of the `like` format shows its date. */
  forDate(style: number, like: number | undefined, hasTime: boolean): number {
    const own = this.#numberFormat(style);
    if (this.#showsDay(own)) return this.#withNumberFormat(style, own);
    const others = like === undefined ? GENERAL : this.#numberFormat(like);
    const usual = hasTime ? SHORT_DATE_WITH_TIME : SHORT_DATE;
    return this.#withNumberFormat(style, this.#showsDay(others) && !hasTime ? others : usual);
  }

  /** The format for a number in a cell of that format: one for dates or texts gives way to the general one. */
  forNumber(style: number): number {
    const own = this.#numberFormat(style);
    const isUnfit =
      own === TEXT || this.#codes.get(own) === '@' || this.#showsDay(own) || this.#showsTime(own);
    return this.#withNumberFormat(style, isUnfit ? GENERAL : own);
  }

  /** The part with what was added; the very same text where nothing was. */
  get xml(): string {
    if (this.#formats.length === this.#given || !this.#list) return this.#xml;
    const [whole, prefix = '', attributes = '', list = ''] = this.#list;
    const counted = attributes.replace(/\scount\s*=\s*(?:"\d*"|'\d*')/, '');
    const added = this.#formats.slice(this.#given).join('');
    const changed = `<${prefix}cellXfs${counted} count="${this.#formats.length}">${list}${added}</${prefix}cellXfs>`;
    return this.#xml.replace(whole, () => changed);
  }

  #numberFormat(style: number): number {
    return Number(
      attributeIn(/^<[^<>]*>/.exec(this.#formats[style] ?? '')?.[0] ?? '', 'numFmtId') ?? GENERAL,
    );
  }

  #showsDay(format: number): boolean {
    const code = this.#codes.get(format);
    return code === undefined ? DAY_FORMATS.includes(format) : /[dy]|mmm/i.test(letters(code));
  }

  #showsTime(format: number): boolean {
    const code = this.#codes.get(format);
    return code === undefined ? TIME_FORMATS.includes(format) : /[hs]/i.test(letters(code));
  }

  /** A copy of a format with that number format and without the mark that what is typed is text. */
  #withNumberFormat(style: number, numberFormat: number): number {
    const format = this.#formats[style];
    if (format === undefined) return style;
    const changed = format.replace(/^<[^<>]*?(?=\/?>)/, (tag) => {
      const plain = tag.replace(/\s(?:quotePrefix)\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      if (this.#numberFormat(style) === numberFormat) return plain;
      const bare = plain.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
      return `${bare} numFmtId="${numberFormat}" applyNumberFormat="1"`;
    });
    if (changed === format) return style;
    const known = this.#added.get(changed);
    if (known !== undefined) return known;
    this.#formats.push(changed);
    this.#added.set(changed, this.#formats.length - 1);
    return this.#formats.length - 1;
  }
}

/** A format's code without what it shows literally, its colours and conditions. */
function letters(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replace(/general/gi, '');
}
