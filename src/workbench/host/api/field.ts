import type { ScalarProperty } from '../dispatch/define-class';
import type { Json } from '../json';

/** A property that is a field of the thing behind it; `read` takes what is set, or refuses it. */
export function field<Key extends string, Value extends Json>(
  key: Key,
  read: (value: unknown) => Value,
): ScalarProperty<Record<Key, Value>> {
  return {
    get: (target) => target[key],
    set: (target, value) => {
      target[key] = read(value);
    },
  };
}

/** A property that is a field and may only be read. */
export function constant<Key extends string>(key: Key): ScalarProperty<Readonly<Record<Key, Json>>> {
  return { get: (target) => target[key] };
}
