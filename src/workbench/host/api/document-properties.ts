import type { CustomProperty, DocumentProperties } from '../book/document-properties';
import { defineClass, type HostClass } from '../dispatch/define-class';
import type { Argument } from '../dispatch/host-object';
import { readText, readWholeNumber } from '../dispatch/read-argument';
import { invalidArgument, itemNotFound } from '../host-error';
import { field } from './field';

export const DOCUMENT_PROPERTIES: HostClass<DocumentProperties> = defineClass<DocumentProperties>({
  name: 'DocumentProperties',
  scalars: {
    title: field('title', readText),
    subject: field('subject', readText),
    author: field('author', readText),
    keywords: field('keywords', readText),
    comments: field('comments', readText),
    category: field('category', readText),
    manager: field('manager', readText),
    company: field('company', readText),
    revisionNumber: field('revisionNumber', readWholeNumber),
    lastAuthor: { get: ({ lastAuthor }) => lastAuthor },
    creationDate: { get: ({ creationDate }) => creationDate },
  },
  objects: {
    custom: (properties) => CUSTOM_PROPERTY_COLLECTION.of(properties),
  },
});

export const CUSTOM_PROPERTY: HostClass<PropertyOfDocument> = defineClass<PropertyOfDocument>({
  name: 'CustomProperty',
  scalars: {
    key: { get: ({ property }) => property.key },
    type: { get: ({ property }) => typeOf(property) },
    value: {
      get: ({ property }) => property.value,
      set: ({ property }, value) => {
        property.value = readValue(value);
      },
    },
  },
  methods: {
    delete: ({ owner, property }) => {
      owner.custom.delete(property.key.toLowerCase());
      return undefined;
    },
  },
});

export const CUSTOM_PROPERTY_COLLECTION: HostClass<DocumentProperties> = defineClass<DocumentProperties>({
  name: 'CustomPropertyCollection',
  items: (owner) => [...owner.custom.values()].map((property) => objectOf(owner, property)),
  methods: {
    add: (owner, [key, value]) => {
      const name = readText(key);
      const property = { key: name, value: readValue(value) };
      owner.custom.set(name.toLowerCase(), property);
      return objectOf(owner, property);
    },
    deleteAll: (owner) => {
      owner.custom.clear();
      return undefined;
    },
    getCount: ({ custom }) => custom.size,
    getItem: (owner, parameters) => find(owner, parameters) ?? itemNotFound('there is no such property'),
    getItemOrNullObject: find,
  },
});

interface PropertyOfDocument {
  readonly owner: DocumentProperties;
  readonly property: CustomProperty;
}

const known = new WeakMap<CustomProperty, PropertyOfDocument>();

function objectOf(owner: DocumentProperties, property: CustomProperty) {
  const entry = known.get(property) ?? { owner, property };
  known.set(property, entry);
  return CUSTOM_PROPERTY.of(entry);
}

function find(owner: DocumentProperties, [key]: readonly Argument[]) {
  const property = owner.custom.get(readText(key).toLowerCase());
  return property && objectOf(owner, property);
}

function readValue(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return invalidArgument('a property is a text, a number, true or false');
}

function typeOf({ value }: CustomProperty): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return Number.isInteger(value) ? 'Number' : 'Float';
}
