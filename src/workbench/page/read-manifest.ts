/** A button or a menu that the add-in's manifest puts on the ribbon. */
export interface ManifestControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The address of its picture. */
  readonly icon: string;
  /** The page it opens in the pane; '' for a menu. */
  readonly page: string;
  /** Of a menu: what it offers. */
  readonly items: readonly Omit<ManifestControl, 'items' | 'icon'>[];
}

/**
 * Reads the ribbon's controls from a manifest, as Excel does: texts, pictures and addresses stand among its resources.
 * What it does not find is left empty.
 *
 * @param home where the add-in's pages are served now; addresses of the manifest are taken from there
 */
export function readManifest(xml: string, home: string): ManifestControl[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const [start] = all(document, 'DefaultSettings').flatMap((part) => child(part, 'SourceLocation') ?? []);
  const hosted = new URL('.', start?.getAttribute('DefaultValue') ?? home).href;
  const served = (address: string) =>
    address.startsWith(hosted) ? new URL(address.slice(hosted.length), home).href : address;
  const resources = new Map(
    all(document, 'Resources')
      .flatMap((part) => [...part.querySelectorAll('[id][DefaultValue]')])
      .map((resource) => [
        resource.getAttribute('id') ?? '',
        served(resource.getAttribute('DefaultValue') ?? ''),
      ]),
  );
  const named = (element: Element | undefined) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const describe = (element: Element) => ({
    id: element.getAttribute('id') ?? '',
    label: named(child(element, 'Label')),
    tip: named(first(child(element, 'Supertip'), 'Description')),
    page: named(first(child(element, 'Action'), 'SourceLocation')),
  });
  return all(document, 'Control').map((control) => ({
    ...describe(control),
    icon: named(
      [...(child(control, 'Icon')?.children ?? [])].find((image) => image.getAttribute('size') === '32'),
    ),
    items: [...(child(control, 'Items')?.children ?? [])].map(describe),
  }));
}

/** Elements by their name alone: a manifest has several namespaces, and pages are read without them. */
function all(document: Document, name: string): Element[] {
  return [...document.getElementsByTagNameNS('*', name)];
}

function child(element: Element, name: string): Element | undefined {
  return [...element.children].find(({ localName }) => localName === name);
}

function first(element: Element | undefined, name: string): Element | undefined {
  return element && [...element.children].find(({ localName }) => localName === name);
}
