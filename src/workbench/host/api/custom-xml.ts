import { checkXml, CustomXmlPart } from '../book/custom-xml';
import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import type { HostObject } from '../dispatch/host-object';
import { readText } from '../dispatch/read-argument';
import { HostError, itemNotFound } from '../host-error';

/** A part and the workbook it is in. */
class PartInWorkbook {
  static #known = new WeakMap<CustomXmlPart, PartInWorkbook>();

  private constructor(
    readonly workbook: Workbook,
    readonly part: CustomXmlPart,
  ) {}

  static of(workbook: Workbook, part: CustomXmlPart): PartInWorkbook {
    const known = PartInWorkbook.#known.get(part) ?? new PartInWorkbook(workbook, part);
    PartInWorkbook.#known.set(part, known);
    return known;
  }
}

export const CUSTOM_XML_PART: HostClass<PartInWorkbook> = defineClass<PartInWorkbook>({
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  scalars: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => part.namespaceUri },
  },
  methods: {
    delete: ({ workbook, part }) => {
      workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1);
      part.deleted = true;
      return undefined;
    },
    getXml: ({ part }) => (part.deleted ? itemNotFound('the part is gone') : part.xml),
    setXml: ({ part }, [xml]) => {
      if (part.deleted) itemNotFound('the part is gone');
      part.xml = checkXml(readText(xml));
      return undefined;
    },
  },
});

/** The parts of one namespace. */
class PartsOfNamespace {
  constructor(
    readonly workbook: Workbook,
    readonly uri: string,
  ) {}

  get parts(): CustomXmlPart[] {
    return this.workbook.xmlParts.filter(({ namespaceUri }) => namespaceUri === this.uri);
  }
}

export const CUSTOM_XML_PART_COLLECTION: HostClass<Workbook> = defineClass<Workbook>({
  name: 'CustomXmlPartCollection',
  items: (workbook) => workbook.xmlParts.map((part) => objectOf(workbook, part)),
  methods: {
    add: (workbook, [xml]) => {
      const part = new CustomXmlPart(workbook.nextPartId(), checkXml(readText(xml)));
      workbook.xmlParts.push(part);
      return objectOf(workbook, part);
    },
    getByNamespace: (workbook, [uri]) =>
      CUSTOM_XML_PART_SCOPED_COLLECTION.of(new PartsOfNamespace(workbook, readText(uri))),
    getCount: ({ xmlParts }) => xmlParts.length,
    getItem: (workbook, [id]) =>
      find(workbook, workbook.xmlParts, readText(id)) ?? itemNotFound('there is no such part'),
    getItemOrNullObject: (workbook, [id]) => find(workbook, workbook.xmlParts, readText(id)),
  },
});

export const CUSTOM_XML_PART_SCOPED_COLLECTION: HostClass<PartsOfNamespace> = defineClass<PartsOfNamespace>({
  name: 'CustomXmlPartScopedCollection',
  items: ({ workbook, parts }) => parts.map((part) => objectOf(workbook, part)),
  methods: {
    getCount: ({ parts }) => parts.length,
    getItem: ({ workbook, parts }, [id]) =>
      find(workbook, parts, readText(id)) ?? itemNotFound('there is no such part'),
    getItemOrNullObject: ({ workbook, parts }, [id]) => find(workbook, parts, readText(id)),
    getOnlyItem: (scoped) => {
      if (scoped.parts.length > 1)
        throw new HostError('InvalidOperation', 'there are several parts of this namespace');
      return onlyItem(scoped) ?? itemNotFound('there is no part of this namespace');
    },
    getOnlyItemOrNullObject: onlyItem,
  },
});

/** The part, where there is exactly one. */
function onlyItem({ workbook, parts }: PartsOfNamespace): HostObject | undefined {
  const [part, another] = parts;
  return part && !another ? objectOf(workbook, part) : undefined;
}

function find(workbook: Workbook, parts: readonly CustomXmlPart[], id: string): HostObject | undefined {
  const wanted = id.toUpperCase();
  const part = parts.find((other) => other.id.toUpperCase() === wanted);
  return part && objectOf(workbook, part);
}

function objectOf(workbook: Workbook, part: CustomXmlPart): HostObject {
  return CUSTOM_XML_PART.of(PartInWorkbook.of(workbook, part));
}
