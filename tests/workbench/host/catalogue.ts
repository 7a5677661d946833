import type { DOMWindow } from 'jsdom';

/** A class of Office.js as Microsoft's runtime itself defines it. Read at test time; never stored. */
export interface CatalogueClass {
  readonly name: string;
  /** Scalar properties by name, and whether they may be set. */
  readonly scalars: ReadonlyMap<string, { readonly messageName: string; readonly writable: boolean }>;
  readonly objects: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly isCollection: boolean;
  /** Events by property, with their number and the names under which they are registered. */
  readonly events: ReadonlyMap<string, { readonly type: number; readonly event: string }>;
  /** The requirement set a member came with, as `ExcelApi 1.9`; absent for those of the first set. */
  readonly requirementSets: ReadonlyMap<string, string>;
}

/**
 * Reads the classes of Excel from the started runtime: the prototypes tell the members, the text of each tells its
 * requirement set.
 */
export function readCatalogue(window: DOMWindow): ReadonlyMap<string, CatalogueClass> {
  const namespace: unknown = window.eval('Excel');
  const classes = new Map<string, CatalogueClass>();
  if (!isObject(namespace)) return classes;
  for (const [name, candidate] of Object.entries(namespace)) {
    const prototype = prototypeOf(candidate);
    if (prototype && '_className' in prototype) classes.set(name, readClass(name, prototype));
  }
  return classes;
}

function readClass(name: string, prototype: object): CatalogueClass {
  const names = textsOf(prototype, '_scalarPropertyNames');
  const messageNames = textsOf(prototype, '_scalarPropertyOriginalNames');
  const writable = listOf(prototype, '_scalarPropertyUpdateable');
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  const requirementSets = new Map<string, string>();
  const events = new Map<string, { type: number; event: string }>();
  const methods = new Set<string>();
  for (const [member, descriptor] of members) {
    const code = String(Reflect.get(descriptor, 'get') ?? descriptor.value);
    const set = /\("[\w.]+",\s*([\w"]+),\s*"([\d.]+)"/.exec(code);
    if (set) {
      const quoted = /^"(\w+)"$/.exec(set[1]!);
      requirementSets.set(member, `${quoted ? quoted[1]! : 'ExcelApi'} ${set[2]!}`);
    }
    const event = /eventType:\s*(\d+)[\s\S]*?_Register(\w+)/.exec(code);
    if (event) events.set(member, { type: Number(event[1]), event: event[2]! });
    if (typeof descriptor.value === 'function' && !OF_EVERY_OBJECT.has(member)) methods.add(member);
  }
  return {
    name,
    scalars: new Map(
      names.map((scalar, index) => [
        scalar,
        { messageName: messageNames[index] ?? '', writable: writable[index] === true },
      ]),
    ),
    objects: new Set(textsOf(prototype, '_navigationPropertyNames')),
    methods,
    isCollection: '_isCollection' in prototype,
    events,
    requirementSets,
  };
}

/** What the runtime adds to every class; none of it reaches the host under its own name. */
const OF_EVERY_OBJECT = new Set([
  'constructor',
  'set',
  'update',
  'load',
  'retrieve',
  'toJSON',
  'track',
  'untrack',
  'setMockData',
  'ensureUnchanged',
  '_handleResult',
  '_handleIdResult',
  '_handleRetrieveResult',
  '_KeepReference',
]);

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function prototypeOf(candidate: unknown): object | undefined {
  if (typeof candidate !== 'function') return undefined;
  const prototype: unknown = candidate.prototype;
  return isObject(prototype) ? prototype : undefined;
}

function listOf(prototype: object, name: string): readonly unknown[] {
  const value: unknown = Reflect.get(prototype, name);
  return Array.isArray(value) ? value : [];
}

function textsOf(prototype: object, name: string): readonly string[] {
  return listOf(prototype, name).filter((item) => typeof item === 'string');
}
