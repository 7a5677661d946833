import { HostError } from '../host-error';
import type { HostObject } from './host-object';
import type { Json } from '../json';
import type { Query } from './request';

type Answer = Record<string, Json>;

/** Answers a load: the properties asked for, those of objects further on behind slashes, and the items of collections. */
export function answerQuery(object: HostObject, query: Query): Json {
  return object.items ? answerCollection(object, object.items, query) : answerObject(object, query);
}

/** What every answer about an object begins with, so that the add-in can find it again. */
export function identityOf(object: HostObject): Answer {
  const { identity } = object;
  return identity ? { [identity.member]: identity.value } : {};
}

function answerCollection(object: HostObject, items: readonly HostObject[], query: Query): Answer {
  const answer = identityOf(object);
  const ofItems: string[] = [];
  for (const name of query.select) {
    if (name !== '*' && object.kindOf(name) === 'scalar') answer[messageName(name)] = object.read(name);
    else ofItems.push(name);
  }
  // Only the collection's own properties were asked for: its items stay where they are.
  if (query.select.length > 0 && ofItems.length === 0 && query.expand.length === 0) return answer;
  const first = query.skip ?? 0;
  const shown = items.slice(first, query.top === undefined ? undefined : first + query.top);
  const itemQuery = { ...query, select: ofItems, top: undefined, skip: undefined };
  answer['_Items'] = shown.map((item, index) => ({
    _Index: first + index,
    ...(item.items ? answerCollection(item, item.items, itemQuery) : answerObject(item, itemQuery)),
  }));
  return answer;
}

function answerObject(object: HostObject, query: Query): Answer {
  const answer = identityOf(object);
  const further = new Map<string, string[]>();
  const askFurther = (name: string, rest: string | undefined) => {
    const names = further.get(name) ?? [];
    if (rest !== undefined) names.push(rest);
    further.set(name, names);
  };
  const everything = query.select.length === 0 || query.select.includes('*');
  const names = everything
    ? [...object.scalarNames, ...query.select.filter((name) => name !== '*')]
    : query.select;
  for (const name of names) {
    const slash = name.indexOf('/');
    if (slash > 0) askFurther(name.slice(0, slash), name.slice(slash + 1));
    else if (object.kindOf(name) === 'object') askFurther(name, undefined);
    else if (object.kindOf(name) === 'scalar') answer[messageName(name)] = object.read(name);
    else throw new HostError('ApiNotFound', `${object.className}.${name} is not modelled`);
  }
  for (const name of query.expand) askFurther(name, undefined);
  for (const [name, rest] of further) {
    const next = object.follow(name);
    const select = rest.filter((part) => part !== '');
    answer[messageName(name)] = next
      ? answerQuery(next, { select, expand: [], top: undefined, skip: undefined })
      : null;
  }
  return answer;
}

/** The name of a member as messages write it: with a capital. */
export function messageName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
