import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { readText } from '../dispatch/read-argument';
import { asJson } from '../dispatch/resolve-path';
import { itemNotFound } from '../host-error';
import { KeyedEntries, type KeyedEntry } from './keyed';

const settings = new KeyedEntries<Workbook>();

export const SETTING: HostClass<KeyedEntry<Workbook>> = defineClass<KeyedEntry<Workbook>>({
  name: 'Setting',
  idMember: '_Id',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ owner, key }) => owner.settings.get(key) ?? null,
      set: ({ owner, key }, value) => {
        owner.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ owner, key }) => {
      owner.settings.delete(key);
      return undefined;
    },
  },
});

export const SETTING_COLLECTION: HostClass<Workbook> = defineClass<Workbook>({
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => SETTING.of(settings.of(workbook, key))),
  methods: {
    add: (workbook, [key, value]) => {
      const name = readText(key);
      workbook.settings.set(name, asJson(value));
      return SETTING.of(settings.of(workbook, name));
    },
    getCount: ({ settings: { size } }) => size,
    getItem: (workbook, [key]) => {
      const name = readText(key);
      return workbook.settings.has(name)
        ? SETTING.of(settings.of(workbook, name))
        : itemNotFound(`there is no setting “${name}”`);
    },
    getItemOrNullObject: (workbook, [key]) => {
      const name = readText(key);
      return workbook.settings.has(name) ? SETTING.of(settings.of(workbook, name)) : undefined;
    },
  },
});
