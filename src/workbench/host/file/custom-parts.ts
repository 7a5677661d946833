import { CustomXmlPart } from '../book/custom-xml';
import type { Workbook } from '../book/workbook';
import type { AddedParts } from './added-parts';
import { readTextParts } from './zip-parts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Puts the custom XML parts of a workbook where Excel keeps them. */
export function writeCustomParts(added: AddedParts, { xmlParts }: Workbook): void {
  const kept = xmlParts.filter(({ deleted }) => !deleted);
  for (const [index, { id, xml }] of kept.entries()) {
    const number = index + 1;
    const item = `customXml/item${number}.xml`;
    added.add(item, xml);
    added.add(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${id}" ` +
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
      PROPERTIES_TYPE,
    );
    added.link(item, { id: 'rId1', type: `${RELATIONS}/customXmlProps`, target: `itemProps${number}.xml` });
    added.link('xl/workbook.xml', {
      id: `customXml${number}`,
      type: `${RELATIONS}/customXml`,
      target: `../${item}`,
    });
  }
}

/** Takes the custom XML parts from the bytes of a workbook. */
export async function readCustomParts(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  const parts = await readTextParts(bytes, (name) => /^customXml\/item(?:Props)?\d+\.xml$/.test(name));
  for (const [name, xml] of parts) {
    const number = /item(\d+)\.xml$/.exec(name)?.[1];
    if (number === undefined) continue;
    const properties = parts.get(`customXml/itemProps${number}.xml`) ?? '';
    const id = /itemID="(\{[0-9A-Fa-f-]{36}\})"/.exec(properties)?.[1];
    workbook.xmlParts.push(new CustomXmlPart(id ?? workbook.nextPartId(), xml));
  }
}
