import { describe, expect, it } from 'vitest';

import type { Workbook } from '../../../../src/workbench/host/book/workbook';
import { loadXlsx } from '../../../../src/workbench/host/file/load-xlsx';
import { saveXlsx } from '../../../../src/workbench/host/file/save-xlsx';
import { escapeXml, tagsOf, unescapeXml } from '../../../../src/workbench/host/file/xml-text';
import { readTextParts, withParts } from '../../../../src/workbench/host/file/zip-parts';
import { newWorkbook } from '../../../excel/start-excel';

const textOf = async (bytes: Uint8Array, part: string) =>
  (await readTextParts(bytes, (name) => name === part)).get(part) ?? '';

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

/** A saved workbook with further parts in it, as another program left them. */
async function fileWith(workbook: Workbook, parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  return withParts(await saveXlsx(workbook), new Map(Object.entries(parts)));
}

describe('XML as text', () => {
  it('gives the attributes of tags, whatever their prefix and quotes', () => {
    const xml = `<a:b><x:tag one="1 > 0" r:id='two'/><tagged no="1"/><tag/></a:b>`;
    expect(tagsOf(xml, 'tag').map((tag) => [...tag])).toEqual([
      [
        ['one', '1 > 0'],
        ['r:id', 'two'],
      ],
      [],
    ]);
  });

  it('takes back what it escaped', () => {
    const text = `<"&' \n€😀&amp;`;
    expect(unescapeXml(escapeXml(text))).toBe(text);
    expect(unescapeXml('&#233;&#xe9;&unknown;&apos;')).toBe("éé&unknown;'");
  });
});

describe('what add-ins keep in a file', () => {
  it('comes back: settings, properties of sheets and of the document', async () => {
    const workbook = newWorkbook(['Log', 'A & B', 'Plain']);
    workbook.settings.set('a "key"', { deep: [1, null, 'line\nline'] });
    workbook.sheets[0]!.customProperties.set('mark', 'cover');
    workbook.sheets[0]!.customProperties.set('other', '');
    workbook.sheets[1]!.customProperties.set('mark', 'Größe €');
    workbook.properties.category = 'Reports';
    workbook.properties.custom.set('year', { key: 'Year', value: 2017 });
    workbook.properties.custom.set('final', { key: 'Final', value: true });
    const bytes = await saveXlsx(workbook);
    const loaded = await loadXlsx(bytes, workbook.options);
    expect([...loaded.settings]).toEqual([...workbook.settings]);
    expect(loaded.sheets.map(({ customProperties }) => [...customProperties])).toEqual(
      workbook.sheets.map(({ customProperties }) => [...customProperties]),
    );
    expect(loaded.properties.category).toBe('Reports');
    expect([...loaded.properties.custom.values()]).toEqual([...workbook.properties.custom.values()]);
    // The same again: nothing is kept twice, and no place of our own is needed.
    expect(await saveXlsx(loaded)).toEqual(bytes);
    expect(await textOf(bytes, 'customXml/item1.xml')).toBe('');
  });

  it('puts the properties of a sheet where the schema wants them: before tables and drawings', async () => {
    const workbook = newWorkbook(['Log']);
    const [sheet] = workbook.sheets;
    sheet!.customProperties.set('mark', 'cover');
    sheet!.comments.push({
      id: '1',
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      content: 'drawn',
      resolved: false,
      authorName: 'A',
      authorEmail: '',
      replies: [],
    });
    const xml = await textOf(await saveXlsx(workbook), 'xl/worksheets/sheet1.xml');
    const order = [...xml.matchAll(/<(pageMargins|pageSetup|customProperties|legacyDrawing)[ >]/g)].map(
      ([, tag]) => tag,
    );
    expect(order.slice(-2)).toEqual(['customProperties', 'legacyDrawing']);
  });

  it('is read as Excel writes it: settings of our add-in among those of others', async () => {
    const extension = (id: string, value: string) =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ' +
      `id="{D6A5C4B0-0000-0000-0000-000000000001}"><we:reference id="${id}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/>` +
      `<we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>` +
      `<we:property name="year" value="${value}"/></we:properties><we:bindings/><we:snapshot xmlns:r="r"/></we:webextension>`;
    const workbook = newWorkbook(['Log']);
    const bytes = await fileWith(workbook, {
      'xl/webextensions/webextension1.xml': extension('wa104380862', '{&quot;start&quot;:1}'),
      'xl/webextensions/webextension2.xml': extension(
        '5F0C3A52-0000-0000-0000-000000000000',
        '{&quot;start&quot;:2017}',
      ),
    });
    const loaded = await loadXlsx(bytes, {
      ...workbook.options,
      addIn: '5f0c3a52-0000-0000-0000-000000000000',
    });
    expect([...loaded.settings]).toEqual([
      ['Office.AutoShowTaskpaneWithDocument', true],
      ['year', { start: 2017 }],
    ]);
    const unknown = await loadXlsx(bytes, { ...workbook.options, addIn: 'none' });
    expect(unknown.settings.size).toBe(0);
  });

  it('is read as Excel writes it: a property of a sheet in a part of any name', async () => {
    const workbook = newWorkbook(['Log']);
    const sheet = await textOf(await saveXlsx(workbook), 'xl/worksheets/sheet1.xml');
    const bytes = await fileWith(workbook, {
      'xl/worksheets/sheet1.xml': sheet.replace(
        '</worksheet>',
        '<customProperties><customPr name="mark" xmlns:r="r" r:id="rId7"/></customProperties></worksheet>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="p"><Relationship Target="../customProperty3.bin" Type="t" Id="rId7"/></Relationships>',
      'xl/customProperty3.bin': utf16('figures'),
    });
    const loaded = await loadXlsx(bytes, workbook.options);
    expect([...loaded.sheets[0]!.customProperties]).toEqual([['mark', 'figures']]);
  });
});
