import type { Profile } from '../profile/profile';
import type { Block, Part } from './document';

/**
 * Puts what people wrote in the place of drafted paragraphs and prompts, by block id. Their text stands as they typed
 * it; a blank one is no text.
 */
export function placeTypedTexts(parts: readonly Part[], profile: Profile): Part[] {
  const texts = typedTexts(profile);
  return parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => placeText(block, texts)) }));
}

/** The block ids of texts that no paragraph or prompt of the report has: nothing somebody wrote is lost unseen. */
export function findUnplacedTexts(parts: readonly Part[], profile: Profile): string[] {
  const ids = new Set(
    parts.flatMap((part) =>
      part.blocks.filter(({ type }) => type === 'paragraph' || type === 'prompt').map(({ id }) => id),
    ),
  );
  return [...typedTexts(profile).keys()].filter((id) => !ids.has(id));
}

function typedTexts(profile: Profile): Map<string, string> {
  const texts = Object.entries(profile.report?.texts ?? {}).map(([id, text]) => [id, text.trim()] as const);
  return new Map(texts.filter(([, text]) => text !== ''));
}

function placeText(block: Block, texts: ReadonlyMap<string, string>): Block {
  if (block.type !== 'paragraph' && block.type !== 'prompt') return block;
  const typed = texts.get(block.id);
  if (typed === undefined) return block;
  if (block.type === 'prompt') return { ...block, typed };
  return { ...block, sentence: [{ type: 'text', text: typed }] };
}
