import type { SheetVisibility } from '../../../core/grid/grid';
import { ReadFault } from '../read-fault';
import { checkPart } from '../zip/expand-part';
import type { ZipPackage, ZipPart } from '../zip/zip-package';
import { readRelationships, type Relationship } from './relationships';

/** Sheets that hold no cells, or a program instead of data. They keep their place in the order and are left out. */
const SHEETS_WITHOUT_DATA = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
}

/** A listed sheet with the part that holds it. */
export interface LocatedSheet extends ListedSheet {
  /** Zero-based position in the workbook. */
  readonly position: number;
  readonly path: string;
  readonly part: ZipPart;
}

/** The workbook part's path: where the package's relationships point (its name is a habit, not a rule). */
export async function findWorkbook(archive: ZipPackage): Promise<string> {
  const found = (await readRelationships(archive, '')).find(({ type }) => type === 'officeDocument');
  if (!found) throw new ReadFault('part-missing', { detail: '_rels/.rels' });
  return found.path;
}

export function requiredPart(archive: ZipPackage, path: string): ZipPart {
  const part = archive.part(path);
  if (!part) throw new ReadFault('part-missing', { detail: path });
  return part;
}

/** Finds the part of every sheet that can hold data. A sheet without its part is a fault, never a missing sheet. */
export function locateSheets(
  archive: ZipPackage,
  relationships: readonly Relationship[],
  listed: readonly ListedSheet[],
): LocatedSheet[] {
  const located: LocatedSheet[] = [];
  for (const [position, sheet] of listed.entries()) {
    const relationship = relationships.find(({ id }) => id === sheet.relationshipId);
    if (relationship && SHEETS_WITHOUT_DATA.includes(relationship.type)) continue;
    const part = relationship && archive.part(relationship.path);
    if (!part) throw new ReadFault('sheet-missing', { sheet: sheet.name });
    located.push({ ...sheet, position, path: relationship.path, part });
  }
  if (located.length === 0) throw new ReadFault('no-sheets');
  return located;
}

/** Verifies the checksums of all parts but those that were read, and so verified, already. */
export async function checkRemainingParts(archive: ZipPackage, read: ReadonlySet<ZipPart>): Promise<void> {
  for (const part of archive.parts) if (!read.has(part)) await checkPart(part);
}

/** The other workbooks that formulas use, as written. */
export async function readExternalLinks(
  archive: ZipPackage,
  relationships: readonly Relationship[],
): Promise<string[]> {
  const links: string[] = [];
  for (const { type, path } of relationships) {
    if (type !== 'externalLink') continue;
    for (const inner of await readRelationships(archive, path)) {
      if (inner.type.startsWith('externalLink') || inner.type === 'xlPathMissing') links.push(inner.target);
    }
  }
  return links;
}
