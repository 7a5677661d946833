import type { Profile } from '../profile/profile';
import type { Block, LookAgain, Part } from './document';
import { fingerprintOf } from './fingerprint';
import { numbersInText } from './numbers-in-text';
import type { Reading } from './read-cell';
import { readSentence } from './read-sentence';
import { numbersShown } from './shown-numbers';
import { readTypedText } from './typed-sentence';

/** Behind the id of a block: a text that people put below it. */
const ADDED = '/added';

/** The id of the text that people put below a block. */
export function addedBelow(id: string): string {
  return id.endsWith(ADDED) ? id : `${id}${ADDED}`;
}

/**
 * Puts what people wrote in the place of drafted paragraphs and prompts, and below other blocks, by block id. Their
 * text stands as they typed it, the figures they put into it live; a blank one is no text. With a `reading` of the report, a text whose figures have
 * moved since it was written is marked for another look.
 */
export function placeTypedTexts(parts: readonly Part[], profile: Profile, reading?: Reading): Part[] {
  const texts = typedTexts(profile);
  if (texts.size === 0) return [...parts];
  const bases = new Map(Object.entries(profile.report?.textBasis ?? {}));
  const shown = reading && bases.size > 0 ? numbersShown(parts, reading) : new Set<string>();
  const lookAgain = (block: Block, text: string): { lookAgain?: LookAgain } => {
    const basis = bases.get(block.id);
    if (!reading || !basis) return {};
    const isDraft = block.type === 'paragraph' && basis.draft !== undefined;
    const draftMoved = isDraft && basis.draft !== fingerprintOf(readSentence(block.sentence, reading));
    const said = numbersInText(text);
    const numbersGone = (basis.numbers ?? []).filter((number) => said.has(number) && !shown.has(number));
    return draftMoved || numbersGone.length > 0 ? { lookAgain: { draftMoved, numbersGone } } : {};
  };
  const place = (block: Block): Block => {
    const typed = texts.get(block.id);
    if (typed === undefined) return block;
    if (block.type !== 'paragraph' && block.type !== 'prompt') return block;
    const sentence = readTypedText(typed);
    const again = lookAgain(block, typed);
    if (block.type === 'paragraph') {
      const own = reading && { draft: block.sentence };
      return { ...block, sentence, ...own, ...again };
    }
    if (sentence.every((run) => run.type === 'text')) return { ...block, typed, ...again };
    const { id, number } = block;
    return { type: 'paragraph', id, ...(number !== undefined && { number }), sentence, ...again };
  };
  return parts.map((part) => ({ ...part, blocks: openAddedTexts(part.blocks, profile).map(place) }));
}

/** Puts an empty place below every block below which people put a text, where there is none yet. */
export function openAddedTexts(blocks: readonly Block[], profile: Profile): Block[] {
  const texts = typedTexts(profile);
  const present = new Set(blocks.map(({ id }) => id));
  return blocks.flatMap((block) => {
    const id = addedBelow(block.id);
    if (!texts.has(id) || present.has(id)) return [block];
    return [block, { type: 'prompt', id, ask: '' }];
  });
}

/** The block ids of texts that no place of the report has: nothing somebody wrote is lost unseen. */
export function findUnplacedTexts(parts: readonly Part[], profile: Profile): string[] {
  const blocks = parts.flatMap((part) => part.blocks);
  const ids = new Set([
    ...blocks.filter(({ type }) => type === 'paragraph' || type === 'prompt').map(({ id }) => id),
    ...blocks.map(({ id }) => addedBelow(id)),
  ]);
  return [...typedTexts(profile).keys()].filter((id) => !ids.has(id));
}

function typedTexts(profile: Profile): Map<string, string> {
  const texts = Object.entries(profile.report?.texts ?? {}).map(([id, text]) => [id, text.trim()] as const);
  return new Map(texts.filter(([, text]) => text !== ''));
}
