import type { Json } from '../json';
import type { Area } from './area';

/** Cells that are one. */
export interface MergedCells {
  area: Area;
}

/** A link on cells: out of the workbook, or to a place in it. */
export interface CellLink {
  area: Area;
  readonly address?: string;
  /** `'Sheet name'!A1`, or a name. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export type TextOperator = 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';

/** A rule that changes the looks of cells. */
export interface ConditionalRule {
  readonly id: string;
  area: Area;
  readonly type: 'Custom' | 'CellValue' | 'ContainsText';
  stopIfTrue: boolean;
  /** Of a rule by formula. */
  formula: string;
  /** Of a rule by value. */
  comparison: { readonly operator: string; readonly formula1: string; readonly formula2?: string };
  /** Of a rule by text. */
  text: { readonly operator: TextOperator; readonly text: string };
  readonly looks: {
    fillColor: string;
    fontColor: string;
    bold: boolean | null;
    italic: boolean | null;
    underline: string;
    strikethrough: boolean | null;
    numberFormat: string;
  };
}

/** What may be typed into cells. */
export interface ValidationRule {
  area: Area;
  rule: { readonly [name: string]: Json };
  prompt: { readonly [name: string]: Json };
  errorAlert: { readonly [name: string]: Json };
  ignoreBlanks: boolean;
}

/** A remark on a cell. */
export interface CellComment {
  readonly id: string;
  area: Area;
  content: string;
  resolved: boolean;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly replies: { readonly id: string; content: string }[];
}
