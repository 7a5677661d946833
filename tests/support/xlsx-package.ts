import { posix } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** The parts of a ZIP package as text, by name, in the order of its directory. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const parts = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength!);
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    const content = buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data;
    if (content.length !== buffer.readUInt32LE(at + 24))
      throw new Error(`${name} has not the length it says.`);
    if (parts.has(name)) throw new Error(`The package holds ${name} twice.`);
    parts.set(name, content.toString('utf8'));
    at += 46 + nameLength! + extra! + comment!;
  }
  return parts;
}

/**
 * What would make Excel offer to repair a workbook: parts that are no XML, without a content type or not there,
 * names given twice, tables that do not match their header cells. Empty where all is well.
 */
export function findFaults(bytes: Uint8Array): string[] {
  const parts = readParts(bytes);
  return [
    ...[...parts].flatMap(([name, xml]) => faultsOfXml(name, xml)),
    ...faultsOfContentTypes(parts),
    ...faultsOfRelationships(parts),
    ...faultsOfNames(parts),
    ...faultsOfTables(parts),
    ...faultsOfFormulas(parts),
  ];
}

/** Attributes of every element of a name. */
export function elementsOf(xml: string, name: string): Map<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}(?=[\\s/>])([^>]*)>`, 'g'))].map(
    ([, attributes]) =>
      new Map(
        [...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, unescapeXml(value!)]),
      ),
  );
}

export function unescapeXml(text: string): string {
  const characters = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['amp', '&'],
  ]);
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => characters.get(name)!);
}

function faultsOfXml(name: string, xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
    faults.push(`${name}: a forbidden character`);
  if (/&(?!(?:lt|gt|quot|apos|amp|#\d+|#x[0-9A-Fa-f]+);)/.test(xml)) faults.push(`${name}: a bare ampersand`);
  for (const [, closing, element, selfClosing] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosing === '/') continue;
    if (closing === '') open.push(element!);
    else if (open.pop() !== element) faults.push(`${name}: </${element!}> closes nothing`);
  }
  if (open.length > 0) faults.push(`${name}: <${open.at(-1)!}> is not closed`);
  return faults;
}

function faultsOfContentTypes(parts: ReadonlyMap<string, string>): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const named = elementsOf(types, 'Override').map((element) => element.get('PartName')!.slice(1));
  const endings = new Set(elementsOf(types, 'Default').map((element) => element.get('Extension')!));
  const without = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' && !named.includes(name) && !endings.has(name.split('.').at(-1)!),
  );
  const missing = named.filter((name) => !parts.has(name));
  return [
    ...without.map((name) => `${name} has no content type`),
    ...missing.map((name) => `the content types name ${name}, which is not there`),
    ...twice(named).map((name) => `${name} has two content types`),
  ];
}

function faultsOfRelationships(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, xml]) => {
    if (!name.endsWith('.rels')) return [];
    const source = posix.join(posix.dirname(name), '..', posix.basename(name, '.rels'));
    const relationships = elementsOf(xml, 'Relationship');
    const ids = relationships.map((element) => element.get('Id')!);
    const missing = relationships
      .filter((element) => element.get('TargetMode') !== 'External')
      .map((element) => posix.join(posix.dirname(source), element.get('Target')!))
      .filter((target) => !parts.has(target));
    const used = [...(parts.get(source) ?? '').matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id!);
    return [
      ...missing.map((target) => `${name} points at ${target}, which is not there`),
      ...twice(ids).map((id) => `${name} has ${id} twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${source} uses ${id}, which ${name} has not`),
    ];
  });
}

function faultsOfNames(parts: ReadonlyMap<string, string>): string[] {
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const sheets = elementsOf(workbook, 'sheet').map((element) => element.get('name')!.toLowerCase());
  const names = elementsOf(workbook, 'definedName').map(
    (element) => `${element.get('name')!.toLowerCase()} of sheet ${element.get('localSheetId') ?? '*'}`,
  );
  const tables = tablesOf(parts).map(
    (xml) => `${elementsOf(xml, 'table')[0]!.get('name')!.toLowerCase()} of sheet *`,
  );
  return [
    ...twice(sheets).map((name) => `two sheets are called ${name}`),
    ...sheets
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map((name) => `no sheet may be called ${name}`),
    ...twice([...names, ...tables]).map((name) => `two names or tables are called ${name}`),
  ];
}

function faultsOfTables(parts: ReadonlyMap<string, string>): string[] {
  const tables = tablesOf(parts);
  const ids = tables.map((xml) => elementsOf(xml, 'table')[0]!.get('id')!);
  const columnFaults = tables.flatMap((xml) => {
    const table = elementsOf(xml, 'table')[0]!;
    const columns = elementsOf(xml, 'tableColumn').map((element) => element.get('name')!.toLowerCase());
    const [first, last] = table.get('ref')!.split(':');
    const rows = Number(last!.replace(/\D/g, '')) - Number(first!.replace(/\D/g, ''));
    return [
      ...twice(columns).map((name) => `table ${table.get('name')!} has two columns ${name}`),
      ...(rows < 1 ? [`table ${table.get('name')!} has no data`] : []),
    ];
  });
  return [...twice(ids).map((id) => `two tables have the id ${id}`), ...columnFaults];
}

function faultsOfFormulas(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([name, xml]) =>
    [...xml.matchAll(/<f>([^<]*)<\/f>/g)].flatMap(([, escaped]) => {
      const formula = unescapeXml(escaped!);
      const literals = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!);
      return [
        ...(formula.length > 8192 ? [`${name}: a formula of ${formula.length} characters`] : []),
        ...(literals.some((text) => text.length > 255)
          ? [`${name}: a literal longer than 255 characters`]
          : []),
      ];
    }),
  );
}

function tablesOf(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].filter(([name]) => name.startsWith('xl/tables/')).map(([, xml]) => xml);
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
