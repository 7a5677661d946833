import type { Sheet } from '../book/sheet';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { readText } from '../dispatch/read-argument';
import { itemNotFound } from '../host-error';
import { KeyedEntries, type KeyedEntry } from './keyed';

const properties = new KeyedEntries<Sheet>();

export const WORKSHEET_CUSTOM_PROPERTY: HostClass<KeyedEntry<Sheet>> = defineClass<KeyedEntry<Sheet>>({
  name: 'WorksheetCustomProperty',
  idMember: '_Id',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ owner, key }) => owner.customProperties.get(key) ?? '',
      set: ({ owner, key }, value) => {
        owner.customProperties.set(key, readText(value));
      },
    },
  },
  methods: {
    delete: ({ owner, key }) => {
      owner.customProperties.delete(key);
      return undefined;
    },
  },
});

export const WORKSHEET_CUSTOM_PROPERTIES: HostClass<Sheet> = defineClass<Sheet>({
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) =>
    [...sheet.customProperties.keys()].map((key) => WORKSHEET_CUSTOM_PROPERTY.of(properties.of(sheet, key))),
  methods: {
    add: (sheet, [key, value]) => {
      const name = keyOf(sheet, readText(key));
      sheet.customProperties.set(name, readText(value));
      return WORKSHEET_CUSTOM_PROPERTY.of(properties.of(sheet, name));
    },
    getCount: ({ customProperties }) => customProperties.size,
    getItem: (sheet, [key]) => find(sheet, readText(key)) ?? itemNotFound('there is no such property'),
    getItemOrNullObject: (sheet, [key]) => find(sheet, readText(key)),
  },
});

/** Keys are compared without regard to case. */
function keyOf(sheet: Sheet, key: string): string {
  const wanted = key.toLowerCase();
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted) ?? key;
}

function find(sheet: Sheet, key: string) {
  const known = keyOf(sheet, key);
  return sheet.customProperties.has(known)
    ? WORKSHEET_CUSTOM_PROPERTY.of(properties.of(sheet, known))
    : undefined;
}
