import type { WorkbookFormat } from '../../core/grid/workbook';
import type { UnreadableCode } from '../../core/language/en-GB/files';
import { ReadFault } from './read-fault';
import { attributesOf } from './xlsx/relationships';
import { findWorkbook } from './xlsx/workbook-parts';
import { textOfPart } from './zip/part-text';
import type { ZipPackage } from './zip/zip-package';

type PackageFormat = Extract<WorkbookFormat, 'xlsx' | 'xlsb' | 'ods'>;
type Kind = { readonly format: PackageFormat } | { readonly refused: UnreadableCode };

/** What the main part of an Office package is, by words of its content type, the first that fits. */
const OFFICE_KINDS: readonly { readonly words: RegExp; readonly kind: Kind }[] = [
  { words: /ms-excel\.sheet\.binary/i, kind: { format: 'xlsb' } },
  { words: /spreadsheetml|ms-excel/i, kind: { format: 'xlsx' } },
  { words: /wordprocessingml|ms-word/i, kind: { refused: 'word-document' } },
  { words: /presentationml|ms-powerpoint/i, kind: { refused: 'presentation' } },
];

/** What an OpenDocument package is, by words of its media type. */
const OPEN_DOCUMENT_KINDS: readonly { readonly words: RegExp; readonly kind: Kind }[] = [
  { words: /opendocument\.spreadsheet/, kind: { format: 'ods' } },
  { words: /opendocument\.text/, kind: { refused: 'word-document' } },
  { words: /opendocument\.presentation/, kind: { refused: 'presentation' } },
];

const OTHER_PACKAGE: Kind = { refused: 'other-package' };

/** Tells which workbook a zip package holds, by its content types. Throws a `ReadFault` where it holds none. */
export async function formatOfPackage(archive: ZipPackage): Promise<PackageFormat> {
  const kind = await kindOfPackage(archive);
  if ('refused' in kind) throw new ReadFault(kind.refused);
  return kind.format;
}

async function kindOfPackage(archive: ZipPackage): Promise<Kind> {
  const contentTypes = archive.part('[Content_Types].xml');
  if (contentTypes) return kindOfOfficePackage(archive, await textOfPart(contentTypes));
  if (archive.part('xl/workbook.xml')) throw new ReadFault('part-missing', { detail: '[Content_Types].xml' });
  const mediaType = archive.part('mimetype');
  if (!mediaType) return OTHER_PACKAGE;
  const words = await textOfPart(mediaType);
  const kind = OPEN_DOCUMENT_KINDS.find((known) => known.words.test(words))?.kind ?? OTHER_PACKAGE;
  if ('format' in kind && (await isEncryptedDocument(archive))) throw new ReadFault('password-protected');
  return kind;
}

async function kindOfOfficePackage(archive: ZipPackage, contentTypes: string): Promise<Kind> {
  const main = (await findWorkbook(archive)).toLowerCase();
  const overridden = attributesOf(contentTypes, 'Override').find(
    (part) => part.get('PartName')?.toLowerCase() === `/${main}`,
  );
  const byExtension = attributesOf(contentTypes, 'Default').find((type) =>
    main.endsWith(`.${(type.get('Extension') ?? '').toLowerCase()}`),
  );
  const words = (overridden ?? byExtension)?.get('ContentType') ?? '';
  return OFFICE_KINDS.find((known) => known.words.test(words))?.kind ?? OTHER_PACKAGE;
}

/** Whether an OpenDocument package is encrypted (ODF 1.3 part 2, 3.4 and 4.8.4). */
async function isEncryptedDocument(archive: ZipPackage): Promise<boolean> {
  if (archive.part('encrypted-package')) return true;
  const manifest = archive.part('META-INF/manifest.xml');
  return manifest !== undefined && /<(?:\w+:)?encryption-data[\s/>]/.test(await textOfPart(manifest));
}
