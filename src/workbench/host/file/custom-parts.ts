import { CustomXmlPart } from '../book/custom-xml';
import type { Workbook } from '../book/workbook';
import { isRecord, type Json } from '../json';
import { asJson } from '../dispatch/resolve-path';
import { readTextParts, withTextParts } from './zip-parts';

/**
 * What add-ins keep in a workbook. Custom XML goes where Excel keeps it. Settings and the properties of sheets, which
 * Excel keeps in parts the library cannot write, go into one more custom XML part of this namespace.
 */
const OWN_NAMESPACE = 'urn:cctv-annual-report:workbench';

const TYPES = '[Content_Types].xml';
const WORKBOOK_LINKS = 'xl/_rels/workbook.xml.rels';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Puts what add-ins keep into the bytes of a saved workbook. */
export async function writeCustomParts(bytes: Uint8Array, workbook: Workbook): Promise<Uint8Array> {
  const own = ownState(workbook);
  const items = [
    ...workbook.xmlParts.filter(({ deleted }) => !deleted).map(({ id, xml }) => ({ id, xml })),
    ...(own === undefined ? [] : [{ id: workbook.nextPartId(), xml: own }]),
  ];
  if (items.length === 0) return bytes;
  const known = await readTextParts(bytes, (name) => name === TYPES || name === WORKBOOK_LINKS);
  const numbered = items.map((item, index) => ({ ...item, number: index + 1 }));
  const types = numbered.map(
    ({ number }) =>
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
  );
  const links = numbered.map(
    ({ number }) =>
      `<Relationship Id="customXml${number}" Type="${RELATIONS}/customXml" Target="../customXml/item${number}.xml"/>`,
  );
  const parts = new Map([
    [TYPES, (known.get(TYPES) ?? '').replace('</Types>', `${types.join('')}</Types>`)],
    [
      WORKBOOK_LINKS,
      (known.get(WORKBOOK_LINKS) ?? '').replace('</Relationships>', `${links.join('')}</Relationships>`),
    ],
  ]);
  for (const { number, id, xml } of numbered) {
    parts.set(`customXml/item${number}.xml`, xml);
    parts.set(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" ` +
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
    );
    parts.set(
      `customXml/_rels/item${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}">` +
        `<Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
  }
  return withTextParts(bytes, parts);
}

/** Takes what add-ins keep from the bytes of a workbook. */
export async function readCustomParts(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  const parts = await readTextParts(bytes, (name) => /^customXml\/item(?:Props)?\d+\.xml$/.test(name));
  for (const [name, xml] of parts) {
    const number = /item(\d+)\.xml$/.exec(name)?.[1];
    if (number === undefined) continue;
    const properties = parts.get(`customXml/itemProps${number}.xml`) ?? '';
    const id = /itemID="(\{[0-9A-Fa-f-]{36}\})"/.exec(properties)?.[1];
    const part = new CustomXmlPart(id ?? workbook.nextPartId(), xml);
    if (part.namespaceUri === OWN_NAMESPACE) takeOwnState(workbook, xml);
    else workbook.xmlParts.push(part);
  }
}

function ownState({ settings, sheets }: Workbook): string | undefined {
  const properties = sheets
    .filter(({ customProperties }) => customProperties.size > 0)
    .map(({ name, customProperties }) => [name, [...customProperties]] as const);
  if (settings.size === 0 && properties.length === 0) return undefined;
  const text = JSON.stringify({ settings: [...settings], properties });
  return `<state xmlns="${OWN_NAMESPACE}"><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></state>`;
}

function takeOwnState(workbook: Workbook, xml: string): void {
  const text = xml
    .replaceAll(']]]]><![CDATA[>', ']]>')
    .replace(/^[\s\S]*?<!\[CDATA\[/, '')
    .replace(/\]\]><\/state>\s*$/, '');
  const state = parse(text);
  for (const [key, value] of pairs(state['settings'])) workbook.settings.set(key, asJson(value));
  for (const [name, entries] of pairs(state['properties'])) {
    const properties = workbook.findSheet(name)?.customProperties;
    for (const [key, value] of pairs(entries)) if (typeof value === 'string') properties?.set(key, value);
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const state: unknown = JSON.parse(text);
    return isRecord(state) ? state : {};
  } catch {
    return {};
  }
}

function pairs(value: unknown): [string, Json | undefined][] {
  return (Array.isArray(value) ? value : []).flatMap((pair: unknown): [string, Json | undefined][] =>
    Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], asJson(pair[1])]] : [],
  );
}
