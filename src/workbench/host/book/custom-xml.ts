import { invalidArgument } from '../host-error';

/** A part of the package that holds somebody's XML. */
export class CustomXmlPart {
  deleted = false;

  constructor(
    /** `{GUID}`. */
    readonly id: string,
    public xml: string,
  ) {}

  /** The namespace of the root element; '' where it has none. */
  get namespaceUri(): string {
    return namespaceOf(this.xml);
  }
}

const ROOT =
  /^\uFEFF?(?:\s*<\?[\s\S]*?\?>|\s*<!--[\s\S]*?-->)*\s*<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/;

/** Fails as Excel does where a text is no XML; only the root element is looked at, and that it is closed. */
export function checkXml(xml: string): string {
  const root = ROOT.exec(xml);
  if (!root) return invalidArgument('this is no XML');
  const name = `${root[1] ?? ''}${root[2]!}`;
  const closed = root[0].endsWith('/>') ? xml.trimEnd().endsWith('/>') : xml.trimEnd().endsWith(`</${name}>`);
  return closed ? xml : invalidArgument(`<${name}> is not closed`);
}

function namespaceOf(xml: string): string {
  const root = ROOT.exec(xml);
  if (!root) return '';
  const prefix = root[1] === undefined ? 'xmlns' : `xmlns:${root[1].slice(0, -1)}`;
  for (const [, name, value] of (root[3] ?? '').matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)) {
    if (name === prefix) return value!;
  }
  return '';
}
