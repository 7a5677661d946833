/** The one font of the workbook: on every Windows, Mac and web Excel; its widths are in `font-metrics.ts`. */
export const FONT = 'Arial';

/** The size of the workbook's default font in points; column widths are counted in its digits. */
export const DEFAULT_SIZE = 10;

/** Colours as RRGGBB. Every pair that meets is tested for contrast. */
export const PALETTE = {
  paper: 'FFFFFF',
  ink: '1F2933',
  heading: '12355B',
  quiet: '4A5560',
  link: '0B4F8A',
  rule: '12355B',
  hairline: 'C3CAD3',
  promptPaper: 'FFF6D6',
  promptInk: '4A3500',
  promptRule: '8A6500',
} as const;

export interface BorderLine {
  readonly weight: 'hair' | 'thin' | 'medium' | 'dashed';
  readonly colour: string;
}

export interface StyleDefinition {
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly colour: string;
  readonly fill?: string;
  readonly horizontal: 'left' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly right?: BorderLine;
}

const hairline: BorderLine = { weight: 'hair', colour: PALETTE.hairline };
const rule: BorderLine = { weight: 'thin', colour: PALETTE.rule };
const heavyRule: BorderLine = { weight: 'medium', colour: PALETTE.rule };
const promptRule: BorderLine = { weight: 'dashed', colour: PALETTE.promptRule };

const text: StyleDefinition = {
  size: 11,
  bold: false,
  underline: false,
  colour: PALETTE.ink,
  horizontal: 'left',
  vertical: 'top',
  wrap: true,
  indent: 0,
};

const tableText: StyleDefinition = { ...text, size: 10, vertical: 'center', bottom: hairline };
const tableNumber: StyleDefinition = { ...tableText, horizontal: 'right', wrap: false };
const tableHeader: StyleDefinition = {
  ...tableText,
  bold: true,
  colour: PALETTE.heading,
  vertical: 'bottom',
  top: heavyRule,
  bottom: heavyRule,
};
const PLAIN: StyleDefinition = { ...text, size: DEFAULT_SIZE, vertical: 'bottom', wrap: false };
/** Text right behind a column of numbers keeps its distance. */
const indented = { indent: 1 } as const;
const total = { bold: true, top: rule, bottom: heavyRule } as const;
const heading = { bold: true, colour: PALETTE.heading, vertical: 'bottom', wrap: false } as const;
const promptColours = { colour: PALETTE.promptInk, fill: PALETTE.promptPaper } as const;
const prompt = {
  ...promptColours,
  top: promptRule,
  bottom: promptRule,
  left: promptRule,
  right: promptRule,
} as const;

/** Every style of the workbook. Sizes follow domain.md section 6: text from 10 points, titles from 12, no italics. */
export const STYLES = {
  title: { ...text, ...heading, size: 18 },
  'long title': { ...text, ...heading, size: 14 },
  'longest title': { ...text, ...heading, size: 12 },
  'heading 1': { ...text, ...heading, size: 14 },
  'heading 2': { ...text, ...heading, size: 12 },
  'wrapped heading 1': { ...text, ...heading, size: 14, wrap: true },
  'wrapped heading 2': { ...text, ...heading, size: 12, wrap: true },
  paragraph: text,
  'paragraph number': { ...text, wrap: false },
  'list item': { ...text, indent: 1 },
  prompt: { ...text, ...prompt, indent: 1 },
  'one line': { ...text, wrap: false },
  'prompt line': { ...text, ...promptColours, left: promptRule, indent: 1, wrap: false },
  'prompt beside': { ...text, ...promptColours },
  note: { ...text, size: 10, colour: PALETTE.quiet, wrap: false },
  'wrapped note': { ...text, size: 10, colour: PALETTE.quiet },
  link: { ...text, size: 10, underline: true, colour: PALETTE.link, wrap: false },
  'table header text': tableHeader,
  'table header text indented': { ...tableHeader, ...indented },
  'table header number': { ...tableHeader, horizontal: 'right' },
  'table text': tableText,
  'table text indented': { ...tableText, ...indented },
  /** Over the empty cells beside its table. */
  'table text running on': { ...tableText, wrap: false },
  'table number': tableNumber,
  /** The workbook's default: what a cell without a style looks like. */
  plain: PLAIN,
  /** A shorthand in the place of a number. */
  'plain at the right': { ...PLAIN, horizontal: 'right' },
  date: { ...PLAIN, ...indented },
  'table link': { ...tableText, underline: true, colour: PALETTE.link },
  'total text': { ...tableText, ...total },
  'total text indented': { ...tableText, ...total, ...indented },
  'total number': { ...tableNumber, ...total },
} as const satisfies Record<string, StyleDefinition>;

export type StyleName = keyof typeof STYLES;

/** What a style looks like, whatever its name. */
export function styleOf(name: StyleName): StyleDefinition {
  return STYLES[name];
}
