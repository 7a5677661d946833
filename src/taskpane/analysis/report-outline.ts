import type { Cube } from '../../core/figures/cube';
import type { Figure } from '../../core/figures/figure';
import type { Language } from '../../core/language/languages';
import type { Profile } from '../../core/profile/profile';
import { checkDocument } from '../../core/report/checker/check-report';
import type { Given, Remark } from '../../core/report/checker/remark';
import type { Block, NumberFormat, ReportDocument, Run, Sentence, Table } from '../../core/report/document';
import type { Reading } from '../../core/report/read-cell';
import { readSentence } from '../../core/report/read-sentence';
import { fingerprintOf } from '../../core/report/fingerprint';
import { readingOf } from '../../core/report/reading-of-document';
import { canBeTyped } from '../../core/report/typed-sentence';
import { describeFigure } from '../../core/report/workbook/describe-figure';

/** A piece of a paragraph: plain text, or a figure that can be pointed at. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'figure';
      readonly text: string;
      readonly figure: Figure;
      readonly format: NumberFormat;
      /** What it counts, in words. */
      readonly words: string;
      /** Whether it stays live in a text somebody writes. */
      readonly canBeTyped: boolean;
    };

export interface ParagraphView {
  readonly id: string;
  readonly number?: string;
  readonly kind: 'paragraph' | 'prompt' | 'list' | 'subheading';
  readonly pieces: readonly Piece[];
  /** What a prompt asks for. */
  readonly ask?: string;
  /** What somebody wrote here, as it is stored. */
  readonly typed?: string;
}

export const SECTION_STATES = ['needs you', 'drafted', 'edited', 'checked'] as const;
export type SectionState = (typeof SECTION_STATES)[number];

export interface SectionView {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly state: SectionState;
  /** Prompts nobody has answered. */
  readonly asked: number;
  readonly fingerprint: string;
  readonly paragraphs: readonly ParagraphView[];
}

/** The covering report as a list of sections, and the titles of what is appended. */
export interface ReportOutline {
  readonly title: string;
  readonly committee: string;
  readonly sections: readonly SectionView[];
  readonly tables: readonly { readonly sheetName: string; readonly title: string }[];
  /** What the report checker remarks on, by the ids of sections and paragraphs. */
  readonly remarks: readonly Remark[];
}

/** The part of the report that people edit. */
const EDITED_PART = 'covering-report';

/** Reads a report as an outline. `profile`: as given, with the texts people wrote; `given`: what it is held against; `language`: in which its figures are told. */
export function outlineOf(
  document: ReportDocument,
  cube: Cube,
  profile: Profile,
  given: Given,
  language: Language = 'en-GB',
): ReportOutline {
  const reading = readingOf(document, cube);
  const writer = new OutlineWriter(reading, profile, language);
  const covering = document.parts.find(({ id }) => id === EDITED_PART);
  return {
    title: document.title,
    committee: document.committee,
    sections: covering ? writer.sections(covering.blocks) : [],
    tables: document.parts
      .filter(({ role }) => role === 'statistics')
      .map(({ sheetName, title }) => ({ sheetName, title })),
    remarks: checkDocument(document, reading, given),
  };
}

class OutlineWriter {
  readonly #reading: Reading;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #checked: ReadonlyMap<string, string>;

  constructor(
    reading: Reading,
    { report }: Profile,
    private readonly language: Language,
  ) {
    this.#reading = reading;
    this.#tables = reading.tables;
    this.#texts = new Map(Object.entries(report?.texts ?? {}));
    this.#checked = new Map(
      (report?.checked ?? []).map(({ section, fingerprint }) => [section, fingerprint]),
    );
  }

  sections(blocks: readonly Block[]): SectionView[] {
    const sections: { heading: Extract<Block, { type: 'heading' }>; blocks: Block[] }[] = [];
    for (const block of blocks) {
      if (block.type === 'heading' && block.level === 1) sections.push({ heading: block, blocks: [] });
      else sections.at(-1)?.blocks.push(block);
    }
    return sections.map(({ heading, blocks: own }) => this.#section(heading, own));
  }

  #section(
    { id, number = '', text }: Extract<Block, { type: 'heading' }>,
    blocks: readonly Block[],
  ): SectionView {
    const paragraphs = blocks.flatMap((block) => this.#paragraphs(block));
    const asked = paragraphs.filter(({ kind, typed }) => kind === 'prompt' && typed === undefined).length;
    const fingerprint = fingerprintOf(
      JSON.stringify(
        paragraphs.flatMap(({ pieces, ask = '' }) => [...pieces.map((piece) => piece.text), ask]),
      ),
    );
    const state: SectionState =
      this.#checked.get(id) === fingerprint
        ? 'checked'
        : asked > 0
          ? 'needs you'
          : paragraphs.some(({ typed }) => typed !== undefined)
            ? 'edited'
            : 'drafted';
    return { id, number, heading: text, state, asked, fingerprint, paragraphs };
  }

  #paragraphs(block: Block): ParagraphView[] {
    switch (block.type) {
      case 'paragraph':
      case 'prompt': {
        const typed = this.#texts.get(block.id)?.trim();
        const isTyped = typed !== undefined && typed !== '';
        return [
          {
            id: block.id,
            ...(block.number !== undefined && { number: block.number }),
            kind: block.type,
            pieces:
              block.type === 'paragraph'
                ? this.#pieces(block.sentence)
                : block.typed === undefined
                  ? []
                  : [{ type: 'text', text: block.typed }],
            ...(block.type === 'prompt' && { ask: block.ask }),
            ...(isTyped && { typed }),
          },
        ];
      }
      case 'list':
        return block.items.map((item, index) => ({
          id: `${block.id}.${index}`,
          kind: 'list',
          pieces: this.#pieces(item),
        }));
      case 'heading':
        return [{ id: block.id, kind: 'subheading', pieces: [{ type: 'text', text: block.text }] }];
      case 'contents':
      case 'table':
      case 'chart':
        return [];
    }
  }

  #pieces(sentence: Sentence): Piece[] {
    const pieces: Piece[] = [];
    for (const piece of sentence.flatMap((run) => this.#piecesOf(run))) {
      const last = pieces.at(-1);
      if (piece.type === 'text' && last?.type === 'text')
        pieces[pieces.length - 1] = { type: 'text', text: last.text + piece.text };
      else if (piece.text !== '') pieces.push(piece);
    }
    return pieces;
  }

  #piecesOf(run: Run): Piece[] {
    switch (run.type) {
      case 'figure': {
        const { figure, format } = run;
        const text = readSentence([run], this.#reading);
        const words = describeFigure(figure, this.#tables, this.language);
        return [{ type: 'figure', text, figure, format, words, canBeTyped: canBeTyped(figure) }];
      }
      case 'choice': {
        const value = this.#reading.evaluate(run.figure);
        if (typeof value === 'string') return this.#pieces(run.none);
        return this.#pieces(value > 0 ? run.above : value < 0 ? run.below : run.equal);
      }
      case 'tie':
      case 'text':
      case 'leader':
      case 'leader figure':
        return [{ type: 'text', text: readSentence([run], this.#reading) }];
    }
  }
}
