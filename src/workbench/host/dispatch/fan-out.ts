import { HostError } from '../host-error';
import type { Json } from '../json';
import { type HostObject, isHostObject, registerHostObject } from './host-object';

/**
 * One object that stands for several of the same class, as `RangeAreas.format` does for the formats of its areas: what
 * is set is set in all of them; what is read is what they have in common, null where they differ.
 */
export function fanOut(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new HostError('GeneralException', 'there is nothing to stand for');
  if (objects.length === 1) return first;
  return registerHostObject({
    className: first.className,
    scalarNames: first.scalarNames,
    identity: undefined,
    eventTarget: undefined,
    items: undefined,
    kindOf: (member) => first.kindOf(member),
    read: (member) => shared(objects.map((object) => object.read(member))),
    write(member, value) {
      for (const object of objects) object.write(member, value);
    },
    follow(member) {
      const followed = objects.map((object) => object.follow(member));
      return followed.every(isHostObject) ? fanOut(followed) : undefined;
    },
    call(member, parameters) {
      const results = objects.map((object) => object.call(member, parameters));
      return results.every(isHostObject) ? fanOut(results) : results[0];
    },
  });
}

function shared(values: readonly Json[]): Json {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
