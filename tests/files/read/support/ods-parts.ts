import { type TestEntry, writeZip } from './zip-writer';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

export interface TestDocument {
  /** What stands inside `<office:spreadsheet>`. */
  readonly tables?: string;
  readonly styles?: string;
  /** The whole content part. */
  readonly content?: string;
  readonly mediaType?: string;
  readonly more?: readonly TestEntry[];
}

/** Writes an .ods from its content part, as LibreOffice and others do. */
export function writeOdsParts({
  tables = '',
  styles = '',
  content,
  mediaType = MEDIA_TYPE,
  more = [],
}: TestDocument): Uint8Array {
  return writeZip([
    { name: 'mimetype', content: mediaType, method: 0 },
    { name: 'content.xml', content: content ?? contentPart(tables, styles) },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mediaType}"/></manifest:manifest>`,
    },
    ...more,
  ]);
}

export function contentPart(tables: string, styles = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:calcext="c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

export function table(name: string, rows: string, attributes = ''): string {
  return `<table:table table:name="${name}"${attributes}>${rows}</table:table>`;
}

export function row(cells: string, attributes = ''): string {
  return `<table:table-row${attributes}>${cells}</table:table-row>`;
}

export function cell(attributes: string, text = ''): string {
  return `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
}

export const textCell = (text: string) => cell('office:value-type="string"', text);
export const numberCell = (value: number) =>
  cell(`office:value-type="float" office:value="${value}"`, String(value));
