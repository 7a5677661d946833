import type { Workbook } from '../book/workbook';
import { linksOf, type AddedParts } from './added-parts';
import { escapeXml, tagsOf } from './xml-text';
import { readParts, readTextParts } from './zip-parts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTY_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** What follows a sheet's custom properties in its part; the first that is there comes right behind them. */
const LATER =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts)[\s>]/;

/** Puts the properties add-ins gave to sheets where Excel keeps them: texts in UTF-16, each in a part of its own. */
export function writeSheetProperties(added: AddedParts, { sheets }: Workbook): void {
  let number = 0;
  for (const [index, { customProperties }] of sheets.entries()) {
    if (customProperties.size === 0) continue;
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const tags = [...customProperties].map(([key, value]) => {
      number++;
      const id = `customProperty${number}`;
      added.add(`xl/${id}.bin`, utf16(value), PROPERTY_TYPE);
      added.link(part, { id, type: `${RELATIONS}/customProperty`, target: `../${id}.bin` });
      return `<customPr name="${escapeXml(key)}" r:id="${id}"/>`;
    });
    added.edit(part, (xml) =>
      insertBefore(xml, `<customProperties xmlns:r="${RELATIONS}">${tags.join('')}</customProperties>`),
    );
  }
}

function insertBefore(xml: string, inserted: string): string {
  const body = xml.search(/<\/sheetData>|<sheetData\s*\/>/);
  const later = body < 0 ? -1 : xml.slice(body).search(LATER);
  // A list of extensions at the very end is the sheet's own; others belong to rules.
  const extensions = xml.endsWith('</extLst></worksheet>') ? xml.lastIndexOf('<extLst') : -1;
  const at = later >= 0 ? body + later : extensions >= 0 ? extensions : xml.lastIndexOf('</worksheet>');
  return `${xml.slice(0, at)}${inserted}${xml.slice(at)}`;
}

/** Takes the properties of sheets from the bytes of a workbook. */
export async function readSheetProperties(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  const values = await readParts(bytes, (name) => /^xl\/.*customProperty\d*\.bin$/i.test(name));
  if (values.size === 0) return;
  const book = await readTextParts(
    bytes,
    (name) => name === 'xl/workbook.xml' || name === linksOf('xl/workbook.xml'),
  );
  const paths = targetsOf(book.get(linksOf('xl/workbook.xml')) ?? '', 'xl/workbook.xml');
  const sheets = tagsOf(book.get('xl/workbook.xml') ?? '', 'sheet').map((sheet) => ({
    properties: workbook.findSheet(sheet.get('name') ?? '')?.customProperties,
    path: paths.get(linkId(sheet)) ?? '',
  }));
  const wanted = new Set(sheets.flatMap(({ path }) => [path, linksOf(path)]));
  const parts = await readTextParts(bytes, (name) => wanted.has(name));
  for (const { properties, path } of sheets) {
    const targets = targetsOf(parts.get(linksOf(path)) ?? '', path);
    for (const property of tagsOf(parts.get(path) ?? '', 'customPr')) {
      const value = values.get(targets.get(linkId(property)) ?? '');
      if (value) properties?.set(property.get('name') ?? '', new TextDecoder('utf-16le').decode(value));
    }
  }
}

/** The id of a link, whatever prefix the file has for its namespace. */
function linkId(tag: ReadonlyMap<string, string>): string {
  for (const [name, value] of tag) if (/:id$/.test(name)) return value;
  return '';
}

/** Where the links of a part lead, by their ids. */
function targetsOf(links: string, from: string): Map<string, string> {
  return new Map(
    tagsOf(links, 'Relationship').map((link) => {
      const target = new URL(link.get('Target') ?? '', `https://package/${from}`).pathname.slice(1);
      return [link.get('Id') ?? '', decodeURIComponent(target)];
    }),
  );
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
