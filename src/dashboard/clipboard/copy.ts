import { saveFile } from '../save-file';
import { type PlainTable, tablesAsHtml, tableAsText } from './plain-table';

/** What became of something that was to be copied. */
export type CopyOutcome = 'copied' | 'copied as text' | 'saved as file' | 'failed';

/**
 * Puts a table on the clipboard, as HTML and as text at once, so that Word pastes a table and a plain editor text.
 * Where this Office lets no page write to the clipboard by itself, by the old way of copying a selection.
 */
export function copyTable(table: PlainTable, language: string): Promise<CopyOutcome> {
  return copyTables([table], language);
}

/** Puts several tables on the clipboard, one below the other. */
export async function copyTables(tables: readonly PlainTable[], language: string): Promise<CopyOutcome> {
  const html = tablesAsHtml(tables, language);
  const text = tables.map(tableAsText).join('\r\n\r\n');
  if (await writeItem({ 'text/html': html, 'text/plain': text })) return 'copied';
  if (copyByEvent(html, text)) return 'copied';
  try {
    await navigator.clipboard.writeText(text);
    return 'copied as text';
  } catch {
    return 'failed';
  }
}

/** Puts a picture on the clipboard; where that is not allowed, offers it as a file of that name. */
export async function copyPicture(picture: HTMLCanvasElement, fileName: string): Promise<CopyOutcome> {
  const blob = await new Promise<Blob | null>((resolve) => {
    picture.toBlob(resolve, 'image/png');
  });
  if (!blob) return 'failed';
  if (await writeItem({ 'image/png': blob })) return 'copied';
  return saveFile(fileName, blob) ? 'saved as file' : 'failed';
}

async function writeItem(contents: Readonly<Record<string, string | Blob>>): Promise<boolean> {
  try {
    const blobs = Object.entries(contents).map(
      ([type, content]) => [type, content instanceof Blob ? content : new Blob([content], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // Not there, or not allowed in this frame: the next way is tried.
    return false;
  }
}

/** The old way, which frames without permission still have: a copy event that carries what is to be copied. */
function copyByEvent(html: string, text: string): boolean {
  let isTaken = false;
  const carry = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener('copy', carry, { once: true });
  try {
    // The only way left where the clipboard may not be written: old, but every browser of Office has it.
    const copy: unknown = Reflect.get(document, 'execCommand');
    return typeof copy === 'function' && Reflect.apply(copy, document, ['copy']) === true && isTaken;
  } finally {
    document.removeEventListener('copy', carry);
  }
}
