import { HostError } from '../host-error';
import { isHostObject, type Argument, type CallResult, type HostObject } from './host-object';
import { isList, isRecord, type Json } from '../json';
import type { References } from './references';
import { PATH, type ObjectPath, type Parameters, type Request } from './request';

/** Finds the objects of one request. Each path is walked once, so a path that makes something makes it once. */
export class ObjectPaths {
  #found = new Map<number, HostObject | undefined>();

  constructor(
    private readonly request: Request,
    private readonly root: HostObject,
    private readonly references: References,
    private readonly services: ReadonlyMap<string, HostObject>,
  ) {}

  /** The object at the end of a path; `undefined` is a null object. */
  resolve(id: number): HostObject | undefined {
    if (this.#found.has(id)) return this.#found.get(id);
    const path = this.request.paths.get(id);
    if (!path) throw new HostError('InvalidObjectPath', `no path ${id}`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  /** The arguments of a call, with the objects among them found. */
  parameters({ values, pathIds }: Parameters): Argument[] {
    return values.map((value, index) => this.#argument(value, pathIds[index]));
  }

  #walk(path: ObjectPath): HostObject | undefined {
    switch (path.type) {
      case PATH.global:
        return this.root;
      case PATH.nullObject:
        return undefined;
      case PATH.referenceId: {
        const object = this.references.find(path.name);
        if (!object) throw new HostError('InvalidReference', `${path.name} is not kept`);
        return object;
      }
      case PATH.newObject:
        return this.services.get(path.name) ?? notModelled(path.name);
    }
    const parent = this.resolve(path.parentId ?? 0);
    if (!parent) return undefined;
    switch (path.type) {
      case PATH.property:
        return parent.follow(path.name);
      case PATH.indexer:
        return asObject(parent.call('getItem', this.parameters(path.parameters)));
      case PATH.method:
        return asObject(parent.call(path.name, this.parameters(path.parameters)));
      default:
        throw new HostError('InvalidObjectPath', `unknown kind ${path.type}`);
    }
  }

  #argument(value: unknown, pathId: unknown): Argument {
    if (typeof pathId === 'number' && pathId !== 0) return this.#object(pathId);
    if (isList(value)) {
      const ids = isList(pathId) ? pathId : [];
      return value.map((part, index) => this.#argument(part, ids[index]));
    }
    if (!isRecord(value)) return asJson(value);
    const named = value['_ObjectPathId'];
    if (typeof named === 'number') return this.#object(named);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.#argument(part, 0)]));
  }

  #object(id: number): HostObject | null {
    return this.resolve(id) ?? null;
  }
}

function notModelled(name: string): never {
  throw new HostError('ApiNotFound', `${name} is not modelled`);
}

function asObject(result: CallResult): HostObject | undefined {
  if (result === undefined || result === null) return undefined;
  if (isHostObject(result)) return result;
  throw new HostError('InvalidObjectPath', 'the method gives no object');
}

/** Parsed JSON is JSON; anything else never came through a message. */
export function asJson(value: unknown): Json {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  if (isList(value)) return value.map(asJson);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, asJson(v)]));
  return null;
}
