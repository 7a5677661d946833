import type { Json } from '../json';

/** An argument of a call: JSON, where any part may be an object of the host that the add-in holds. */
export type Argument = Json | HostObject | readonly Argument[] | { readonly [name: string]: Argument };

/** What a call gives: a value, an object, or `undefined`, which the add-in sees as a null object or as nothing. */
export type CallResult = Json | HostObject | undefined;

/**
 * One object of the host as the add-in meets it: members by name, whatever lies behind. Member names are those of
 * Office.js; the messages write them with a capital, so names are compared without regard to case.
 */
export interface HostObject {
  readonly className: string;
  /** The scalar properties there are, in the order of their definition. */
  readonly scalarNames: readonly string[];
  /** How the class says which of its objects this is: `Id` for most. */
  readonly identity: { readonly member: 'Id' | '_Id'; readonly value: string | number } | undefined;
  /** Where its events are addressed to; `undefined` where it has none. */
  readonly eventTarget: string | undefined;
  /** The objects of a collection; `undefined` for what is none. */
  readonly items: readonly HostObject[] | undefined;
  kindOf(member: string): MemberKind | undefined;
  /** Reads a scalar property. */
  read(member: string): Json;
  /** Writes a scalar property; ApiNotFound where there is none to write. */
  write(member: string, value: Json): void;
  /** Follows a navigation property. */
  follow(member: string): HostObject | undefined;
  /** Calls a method. */
  call(member: string, parameters: readonly Argument[]): CallResult;
}

export type MemberKind = 'scalar' | 'object' | 'method';

const hostObjects = new WeakSet();

/** Tells the host's objects from JSON that looks like one. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && hostObjects.has(value);
}

/** Only `defineClass` makes objects of the host. */
export function registerHostObject(object: HostObject): HostObject {
  hostObjects.add(object);
  return object;
}
