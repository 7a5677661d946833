import type { ExternalWorkbook } from './workbook-draft';
import type { PackageParts } from './zip';

/**
 * What hucre does not write itself and a workbook kept by people has: results of formulas that are errors, and links
 * to other workbooks. Each patch changes a finished package in place.
 */

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A formula whose remembered result is an error is of type "e" in Excel's files; hucre writes it as text. */
export function markErrorResults(parts: PackageParts): void {
  for (const [path, content] of parts) {
    if (!path.startsWith('xl/worksheets/')) continue;
    const xml = new TextDecoder().decode(content);
    const marked = xml.replaceAll(
      /<c ([^>]*)t="str"([^>]*)>(<f>[^<]*<\/f><v>#(?:DIV\/0!|REF!)<\/v>)/g,
      '<c $1t="e"$2>$3',
    );
    parts.set(path, new TextEncoder().encode(marked));
  }
}

/** Declares a workbook that formulas name as `[1]`, with the value remembered of it; ECMA-376 part 1, 18.14. */
export function addExternalWorkbook(parts: PackageParts, external: ExternalWorkbook): void {
  setText(
    parts,
    'xl/externalLinks/externalLink1.xml',
    `${XML_HEAD}<externalLink xmlns="${SPREADSHEET}"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1">` +
      `<sheetNames><sheetName val="${external.sheet}"/></sheetNames><sheetDataSet><sheetData sheetId="0">` +
      `<row r="${external.row}"><cell r="${external.address}"><v>${external.value}</v></cell></row>` +
      '</sheetData></sheetDataSet></externalBook></externalLink>',
  );
  setText(
    parts,
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" ` +
      `Type="${RELATIONSHIPS}/externalLinkPath" Target="${encodeURI(external.target)}" TargetMode="External"/></Relationships>`,
  );
  insertBefore(
    parts,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/externalLinks/externalLink1.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>',
  );
  insertBefore(
    parts,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdExternal1" Type="${RELATIONSHIPS}/externalLink" Target="externalLinks/externalLink1.xml"/>`,
  );
  const reference = '<externalReferences><externalReference r:id="rIdExternal1"/></externalReferences>';
  const workbook = textOf(parts, 'xl/workbook.xml');
  setText(parts, 'xl/workbook.xml', workbook.replace('</sheets>', `</sheets>${reference}`));
}

function textOf(parts: PackageParts, path: string): string {
  const content = parts.get(path);
  if (!content) throw new Error(`The package has no part ${path}`);
  return new TextDecoder().decode(content);
}

function setText(parts: PackageParts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

function insertBefore(parts: PackageParts, path: string, place: string, text: string): void {
  const content = textOf(parts, path);
  if (!content.includes(place)) throw new Error(`${path} does not end in ${place}`);
  setText(parts, path, content.replace(place, `${text}${place}`));
}
