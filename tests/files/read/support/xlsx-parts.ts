import { type TestEntry, writeZip } from './zip-writer';

/** A sheet of a workbook made for a test: what stands inside `<worksheet>`, or the whole part. */
export interface TestSheet {
  readonly name: string;
  readonly rows?: string;
  /** What stands before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, in place of all that. */
  readonly part?: string | Uint8Array;
  readonly state?: 'hidden' | 'veryHidden';
  readonly type?: string;
  /** Leave the part out of the package. */
  readonly isMissing?: boolean;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  readonly texts?: readonly string[];
  /** The whole shared strings part. */
  readonly sharedStrings?: string;
  /** Number formats, by which style 1, 2, 3 … show numbers; style 0 is General. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly externalLinks?: readonly string[];
  readonly more?: readonly TestEntry[];
  /** Changes an entry before it is written. */
  readonly change?: (entry: TestEntry) => TestEntry;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Writes an .xlsx from its parts, as plain as Excel allows and as odd as a test wants. */
export function writeXlsxParts(workbook: TestWorkbook): Uint8Array {
  const { change } = workbook;
  const entries = entriesOf(workbook);
  return writeZip(change ? entries.map(change) : entries);
}

export function entriesOf({ sheets, texts, formats = [], date1904, ...workbook }: TestWorkbook): TestEntry[] {
  const links = workbook.externalLinks ?? [];
  const strings =
    workbook.sharedStrings ??
    (texts &&
      `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`);
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const relationships = [
    ...sheets.map(({ type = 'worksheet' }, index) =>
      relationship(`rId${index + 1}`, type, `worksheets/sheet${index + 1}.xml`),
    ),
    relationship('rStyles', 'styles', 'styles.xml'),
    ...(strings === undefined ? [] : [relationship('rStrings', 'sharedStrings', 'sharedStrings.xml')]),
    ...links.map((_, index) =>
      relationship(`rLink${index}`, 'externalLink', `externalLinks/link${index}.xml`),
    ),
  ];
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: relationshipsPart([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationshipsPart(relationships) },
    { name: 'xl/styles.xml', content: stylesPart(formats) },
    ...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: strings }]),
    ...sheets.flatMap((sheet, index) =>
      sheet.isMissing ? [] : [{ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetPart(sheet) }],
    ),
    ...links.flatMap((target, index) => [
      { name: `xl/externalLinks/link${index}.xml`, content: `<externalLink xmlns="${MAIN}"/>` },
      {
        name: `xl/externalLinks/_rels/link${index}.xml.rels`,
        content: relationshipsPart([relationship('rId1', 'externalLinkPath', target)]),
      },
    ]),
    ...(workbook.more ?? []),
  ];
}

export function sheetPart({ rows = '', before = '', after = '', part }: TestSheet): string | Uint8Array {
  return (
    part ??
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  );
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relationshipsPart(relationships: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`;
}

function stylesPart(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`,
  );
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`)];
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}
