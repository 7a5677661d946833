import { z } from 'zod';

import type { Figure } from '../figures/figure';
import { figureSchema } from '../figures/figure-schema';
import type { NumberFormat, Run, Sentence } from './document';

/** A figure within a text somebody wrote; it stays live. */
export interface TypedFigure {
  readonly figure: Figure;
  readonly format: NumberFormat;
}

const NUMBER_FORMATS = [
  'count',
  'signed count',
  'one decimal',
  'percentage',
  'signed percentage',
  'ordinal',
  'year',
] as const satisfies readonly NumberFormat[];

const typedFigureSchema = z.strictObject({ figure: figureSchema, format: z.enum(NUMBER_FORMATS) });

/** Whether a figure may stand in a typed text. */
export function canBeTyped(figure: Figure): boolean {
  return figureSchema.safeParse(figure).success;
}

const MARK = /\[\[figure (\{.*?\})\]\]/g;

/** How a live figure stands in a typed text as it is stored. */
export function writeTypedFigure({ figure, format }: TypedFigure): string {
  // No bracket of a name may end the mark.
  const json = JSON.stringify({ figure, format }).replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) =>
    quoted.replaceAll('[', '\\u005b').replaceAll(']', '\\u005d'),
  );
  return `[[figure ${json}]]`;
}

/** A typed text as a sentence: its marks are figures; a mark that is damaged stays the text it is. */
export function readTypedText(typed: string): Sentence {
  const runs: Run[] = [];
  let end = 0;
  const addText = (upTo: number) => {
    if (upTo > end) runs.push({ type: 'text', text: typed.slice(end, upTo) });
  };
  for (const match of typed.matchAll(MARK)) {
    const figure = parseMark(match[1]!);
    if (!figure) continue;
    addText(match.index);
    runs.push({ type: 'figure', ...figure });
    end = match.index + match[0].length;
  }
  addText(typed.length);
  return runs;
}

function parseMark(json: string): TypedFigure | undefined {
  try {
    const parsed = typedFigureSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
