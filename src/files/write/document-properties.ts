import type { DocumentProperties } from '../../core/report/workbook/plan';
import { escapeXml } from './encode-text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * The core properties (ECMA-376 part 2, 11), with the language, which the library leaves out, and without the time
 * of writing, which it always puts in: the same report gives the same bytes.
 */
export function coreProperties(properties: DocumentProperties): string {
  const { title, subject, keywords, creator, description, language } = properties;
  return (
    `${HEAD}<cp:coreProperties` +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', title) +
    element('dc:subject', subject) +
    element('dc:creator', creator) +
    element('cp:keywords', keywords) +
    element('dc:description', description) +
    element('dc:language', language) +
    '</cp:coreProperties>'
  );
}

function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}
