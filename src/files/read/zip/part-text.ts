import type { Bytes } from '../bytes';
import { ReadFault } from '../read-fault';
import { wholePart } from './expand-part';
import type { ZipPart } from './zip-package';

/** Expands an XML part and gives it as text. Throws a `ReadFault`. */
export async function textOfPart(part: ZipPart): Promise<string> {
  return textOf(await wholePart(part), part.name);
}

/**
 * The text of an XML part's content. It must be valid UTF-8 and declare no document type, so there is nothing to
 * expand and nothing to fetch. Throws a `ReadFault` that names the part.
 */
export function textOf(content: Bytes, part: string): string {
  const text = decodeUtf8(content, part);
  refuseDeclarations(text, part);
  return text;
}

/** Decodes UTF-8 that must be valid. Throws a `ReadFault` that names the part. */
export function decodeUtf8(content: Bytes, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new ReadFault('part-damaged', { detail: part }, { cause });
  }
}

/** Refuses a document type declaration, which can only stand before the first element. */
export function refuseDeclarations(text: string, part: string): void {
  const prolog = text.slice(0, Math.max(0, text.search(/<[\w:]/)));
  if (/<!DOCTYPE/i.test(prolog)) throw new ReadFault('declares-entities', { detail: part });
}
