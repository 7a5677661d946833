import type { Workbook } from '../book/workbook';
import { asJson } from '../dispatch/resolve-path';
import type { Json } from '../json';
import type { AddedParts } from './added-parts';
import { escapeXml, tagsOf } from './xml-text';
import { readTextParts } from './zip-parts';

const FOLDER = 'xl/webextensions';
const LINKS = 'http://schemas.microsoft.com/office/2011/relationships';
const OFFICE = 'http://schemas.microsoft.com/office/webextensions';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What Excel calls an add-in whose manifest the workbook's options do not name. */
const UNNAMED = '00000000-0000-0000-0000-000000000000';

/** Puts the settings of the add-in where Excel keeps them: in the part of the add-in ([MS-OWEXML]). */
export function writeSettings(added: AddedParts, { settings, options }: Workbook): void {
  if (settings.size === 0) return;
  const properties = [...settings].map(
    ([key, value]) => `<we:property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  added.add(
    `${FOLDER}/webextension1.xml`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><we:webextension xmlns:we="${OFFICE}/webextension/2010/11" ` +
      `id="{00000000-0000-4000-8000-00000000ADD1}"><we:reference id="${escapeXml(options.addIn ?? UNNAMED)}" ` +
      'version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>' +
      `<we:properties>${properties.join('')}</we:properties><we:bindings/>` +
      `<we:snapshot xmlns:r="${RELATIONS}"/></we:webextension>`,
    'application/vnd.ms-office.webextension+xml',
  );
  added.add(
    `${FOLDER}/taskpanes.xml`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><wetp:taskpanes xmlns:wetp="${OFFICE}/taskpanes/2010/11">` +
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">' +
      `<wetp:webextensionref xmlns:r="${RELATIONS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    'application/vnd.ms-office.webextensiontaskpanes+xml',
  );
  added.link(`${FOLDER}/taskpanes.xml`, {
    id: 'rId1',
    type: `${LINKS}/webextension`,
    target: 'webextension1.xml',
  });
  added.link('', {
    id: 'webextensions',
    type: `${LINKS}/webextensiontaskpanes`,
    target: `${FOLDER}/taskpanes.xml`,
  });
}

/** Takes the settings of the add-in that the options name, or of the first that keeps some where they name none. */
export async function readSettings(bytes: Uint8Array, { settings, options }: Workbook): Promise<void> {
  const parts = await readTextParts(bytes, (name) => /^xl\/webextensions\/webextension\d+\.xml$/.test(name));
  const own = [...parts.values()].find((xml) => {
    const id = tagsOf(xml, 'reference')[0]?.get('id');
    return options.addIn === undefined
      ? tagsOf(xml, 'property').length > 0
      : id?.toLowerCase() === options.addIn.toLowerCase();
  });
  for (const property of tagsOf(own ?? '', 'property')) {
    const key = property.get('name');
    if (key !== undefined) settings.set(key, parse(property.get('value') ?? ''));
  }
}

/** Values are JSON; what is none is taken as the text it is. */
function parse(text: string): Json {
  try {
    return asJson(JSON.parse(text));
  } catch {
    return text;
  }
}
