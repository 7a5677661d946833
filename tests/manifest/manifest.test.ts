import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { queryOf, RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';

const root = join(import.meta.dirname, '..', '..');
const HOST = 'https://localhost:3443/';
const { window } = new JSDOM('');
const manifest = new window.DOMParser().parseFromString(
  readFileSync(join(root, 'manifest.xml'), 'utf8'),
  'application/xml',
);

const all = (name: string) => [...manifest.getElementsByTagNameNS('*', name)];
const attributes = (name: string, elements = [...manifest.querySelectorAll('*')]) =>
  elements.flatMap((element) => element.getAttribute(name) ?? []);
const resources = new Map(
  [...all('Image'), ...all('Url'), ...all('String')].flatMap((resource) => {
    const id = resource.getAttribute('id');
    return id === null ? [] : [[id, resource.getAttribute('DefaultValue') ?? ''] as const];
  }),
);
/** Every address of the manifest that lies on the add-in's own host. */
const addresses = attributes('DefaultValue').filter((value) => value.startsWith(HOST));

function partOf(element: Element, name: string): Element | undefined {
  return [...element.children].find(({ localName }) => localName === name);
}

/** Width and height of a PNG, from its header. */
function sizeOfPng(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('is well-formed', () => {
    expect(all('parsererror')).toEqual([]);
    expect(manifest.documentElement.localName).toBe('OfficeApp');
  });

  it('names only resources that it holds, and holds none that nothing names', () => {
    const named = new Set(attributes('resid'));
    expect([...named].filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  it('gives every control, item and resource an id of its own, of at most 32 characters', () => {
    const ids = attributes('id');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  it.each(addresses.filter((address) => address.endsWith('.png')))(
    '%s is a picture of the size it is named for',
    (address) => {
      const file = join(root, 'assets', address.slice(HOST.length));
      const side = Number(/icon-(\d+)\.png$/.exec(address)![1]);
      expect(sizeOfPng(file)).toEqual([side, side]);
    },
  );

  it('gives each place of an icon a picture of that size', () => {
    const asked = all('Image').filter((image) => image.hasAttribute('size'));
    expect(asked.length).toBeGreaterThan(0);
    for (const image of asked) {
      const address = resources.get(image.getAttribute('resid') ?? '');
      expect(address).toContain(`icon-${image.getAttribute('size')}.png`);
    }
  });

  it('opens only pages that are built', () => {
    const pages = addresses.filter((address) => address.includes('.html'));
    expect(pages.length).toBeGreaterThan(4);
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    for (const page of pages) {
      const name = new URL(page).pathname.slice(1);
      expect(
        sources.filter((source) => source.endsWith(`/${name}`)),
        name,
      ).toHaveLength(1);
    }
  });

  it('has a control for every command, and none but those, each at the address its command is known by', () => {
    const controls = [...all('Control'), ...all('Item')].filter((control) => partOf(control, 'Action'));
    const opened = controls.map((control) => {
      const action = partOf(control, 'Action')!;
      const page = resources.get(partOf(action, 'SourceLocation')?.getAttribute('resid') ?? '');
      return [control.getAttribute('id'), page];
    });
    expect(opened).toEqual(
      RIBBON_COMMANDS.map((command) => [command.id, `${HOST}taskpane.html${queryOf(command)}`]),
    );
  });

  it('shows every command in one and the same pane, which needs no requirement set beyond commands', () => {
    const actions = all('Action').map((action) => [
      action.getAttribute('xsi:type'),
      partOf(action, 'TaskpaneId')?.textContent,
    ]);
    expect(new Set(actions.map(String))).toEqual(new Set(['ShowTaskpane,CctvAnnualReport']));
    expect(all('Runtimes')).toEqual([]);
  });

  it('describes every button and menu, with the parts in the order of the schema', () => {
    for (const control of [...all('Control'), ...all('Item')]) {
      const isMenu = control.getAttribute('xsi:type') === 'Menu';
      expect([...control.children].map(({ localName }) => localName)).toEqual([
        'Label',
        'Supertip',
        'Icon',
        isMenu ? 'Items' : 'Action',
      ]);
    }
    expect([...all('DesktopFormFactor')[0]!.children].map(({ localName }) => localName)).toEqual([
      'GetStarted',
      'ExtensionPoint',
    ]);
    expect(all('OfficeTab').map((tab) => tab.getAttribute('id'))).toEqual(['TabHome']);
    const sizes = all('Icon').map((icon) => [...icon.children].map((image) => image.getAttribute('size')));
    expect(new Set(sizes.map(String))).toEqual(new Set(['16,32,80']));
  });

  it('keeps texts as short as Excel asks', () => {
    const longest = (part: string) =>
      Math.max(...attributes('DefaultValue', [...all(part)[0]!.children]).map(({ length }) => length));
    expect(longest('ShortStrings')).toBeLessThanOrEqual(125);
    expect(longest('LongStrings')).toBeLessThanOrEqual(250);
    expect(all('Description')[0]!.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(250);
  });

  it('asks for no more of Excel than the floor the Excel room is tested at', () => {
    const floors = [...all('Set')].map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(new Set(floors.map(String))).toEqual(new Set(['ExcelApi,1.13']));
  });

  it('names a support page and a privacy page beside it', () => {
    expect(all('SupportUrl')[0]!.getAttribute('DefaultValue')).toBe(`${HOST}support.html`);
    expect(existsSync(join(root, 'src', 'pages', 'privacy.html'))).toBe(true);
  });

  it('has every address on the one host that the build replaces', () => {
    const elsewhere = attributes('DefaultValue').filter(
      (value) => /^https?:/.test(value) && !value.startsWith(HOST),
    );
    expect(elsewhere).toEqual([]);
  });
});
