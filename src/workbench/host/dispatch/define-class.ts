import { HostError } from '../host-error';
import {
  registerHostObject,
  type Argument,
  type CallResult,
  type HostObject,
  type MemberKind,
} from './host-object';
import type { Json } from '../json';

/** A property that holds a value. Without `set` it is read-only. */
export interface ScalarProperty<Target> {
  readonly get: (target: Target) => Json;
  readonly set?: (target: Target, value: Json) => void;
}

/** What a class of the host offers. Member names are those of Office.js. */
export interface ClassDefinition<Target extends object> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, ScalarProperty<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target) => HostObject | undefined>>;
  readonly methods?: Readonly<
    Record<string, (target: Target, parameters: readonly Argument[]) => CallResult>
  >;
  /** Methods that only the runtime itself calls and no class of Office.js shows. */
  readonly unlisted?: ClassDefinition<Target>['methods'];
  /** Other names under which the runtime asks for members, in small letters. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly id?: (target: Target) => string | number;
  /** Under which name the messages carry the id. */
  readonly idMember?: 'Id' | '_Id';
  readonly items?: (target: Target) => readonly HostObject[];
  readonly eventTarget?: (target: Target) => string;
}

/** A class of the host: wraps things of the workbook into what the add-in sees, and finds them again behind it. */
export interface HostClass<Target extends object> {
  readonly name: string;
  /** The same thing always gives the same object. */
  of(target: Target): HostObject;
  /** The thing behind an object; `undefined` where the object is of another class. */
  behind(object: Argument | undefined): Target | undefined;
  readonly members: readonly {
    readonly name: string;
    readonly kind: MemberKind;
    readonly writable: boolean;
  }[];
}

interface Member<Target> {
  readonly name: string;
  readonly kind: MemberKind;
  readonly scalar?: ScalarProperty<Target>;
  readonly follow?: (target: Target) => HostObject | undefined;
  readonly method?: (target: Target, parameters: readonly Argument[]) => CallResult;
}

/** Makes a class of the host from what it offers. */
export function defineClass<Target extends object>(definition: ClassDefinition<Target>): HostClass<Target> {
  const members = membersOf(definition);
  const unlisted = membersOf({ name: definition.name, methods: definition.unlisted ?? {} });
  const scalarNames = [...members.values()].filter(({ kind }) => kind === 'scalar').map(({ name }) => name);
  const objects = new WeakMap<Target, HostObject>();
  const targets = new WeakMap<object, Target>();

  const memberOf = (name: string): Member<Target> => {
    const key = name.toLowerCase();
    const member =
      members.get(key) ?? unlisted.get(key) ?? members.get((definition.aliases?.[key] ?? key).toLowerCase());
    if (!member) throw new HostError('ApiNotFound', `${definition.name}.${name} is not modelled`);
    return member;
  };
  const notA = (kind: string, name: string): never => {
    throw new HostError('ApiNotFound', `${definition.name}.${name} is no ${kind}`);
  };

  const make = (target: Target): HostObject => ({
    className: definition.name,
    scalarNames,
    get identity() {
      if (!definition.id) return undefined;
      return { member: definition.idMember ?? 'Id', value: definition.id(target) };
    },
    get eventTarget() {
      return definition.eventTarget?.(target);
    },
    get items() {
      return definition.items?.(target);
    },
    kindOf: (name) => members.get(name.toLowerCase())?.kind,
    read: (name) => (memberOf(name).scalar ?? notA('property', name)).get(target),
    write(name, value) {
      const { scalar } = memberOf(name);
      (scalar?.set ?? notA('property that can be set', name))(target, value);
    },
    follow: (name) => (memberOf(name).follow ?? notA('object', name))(target),
    call: (name, parameters) => (memberOf(name).method ?? notA('method', name))(target, parameters),
  });

  return {
    name: definition.name,
    members: [...members.values()].map(({ name, kind, scalar }) => ({
      name,
      kind,
      writable: scalar?.set !== undefined,
    })),
    of(target) {
      const known = objects.get(target);
      if (known) return known;
      const object = registerHostObject(make(target));
      objects.set(target, object);
      targets.set(object, target);
      return object;
    },
    behind: (object) => (typeof object === 'object' && object !== null ? targets.get(object) : undefined),
  };
}

function membersOf<Target extends object>(definition: ClassDefinition<Target>): Map<string, Member<Target>> {
  const members = new Map<string, Member<Target>>();
  const add = (member: Member<Target>) => {
    const key = member.name.toLowerCase();
    if (members.has(key)) throw new Error(`${definition.name}.${member.name} is defined twice.`);
    members.set(key, member);
  };
  for (const [name, scalar] of Object.entries(definition.scalars ?? {}))
    add({ name, kind: 'scalar', scalar });
  for (const [name, follow] of Object.entries(definition.objects ?? {}))
    add({ name, kind: 'object', follow });
  for (const [name, method] of Object.entries(definition.methods ?? {}))
    add({ name, kind: 'method', method });
  return members;
}
