import { HostError } from '../host-error';
import { isHostObject, type CallResult, type HostObject } from './host-object';
import type { Json } from '../json';
import { answerQuery, identityOf } from './query';
import type { References } from './references';
import { ACTION, type Action, type Request } from './request';
import { asJson, ObjectPaths } from './resolve-path';

/** What the requests of one add-in meet: the workbook's object, what they keep, and who listens to what. */
export interface Session {
  readonly root: HostObject;
  readonly references: References;
  /** Objects that are asked for by a name of their own. */
  readonly services: ReadonlyMap<string, HostObject>;
  /** Called where the add-in starts or stops listening; `event` is the name behind `_Register`. */
  readonly listen: (change: 'start' | 'stop', event: string, object: HostObject) => void;
}

/** The answer to a request, in the words of the protocol. */
export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Stops a request before one of its actions: a fault put in on purpose. */
export interface Interruption {
  readonly beforeAction: number;
  readonly error: HostError;
}

/**
 * Carries out a request action by action. Where one fails the rest is left undone and what came before stays done,
 * as in Excel. Never throws.
 */
export function executeRequest(request: Request, session: Session, interruption?: Interruption): Response {
  const paths = new ObjectPaths(request, session.root, session.references, session.services);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      if (interruption && index >= interruption.beforeAction) throw interruption.error;
      const value = carryOut(action, paths, session);
      if (action.type === ACTION.trace) traces.push(action.id);
      if (value !== undefined) results.push({ ActionId: action.id, Value: value });
    } catch (error) {
      return {
        Results: results,
        TraceIds: traces,
        Error: describe(error, index, locate(action, request, paths)),
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function carryOut(action: Action, paths: ObjectPaths, session: Session): Json | undefined {
  switch (action.type) {
    case ACTION.trace:
      return null;
    case ACTION.instantiate: {
      const object = paths.resolve(action.pathId);
      return object ? { ...referenceOf(object, session), ...identityOf(object) } : null;
    }
    case ACTION.query:
    case ACTION.queryAsJson: {
      const object = paths.resolve(action.pathId);
      return object ? answerQuery(object, action.query) : null;
    }
    case ACTION.setProperty: {
      const [value] = paths.parameters(action.parameters);
      if (value !== undefined) present(action, paths).write(action.name, jsonOf(value));
      return undefined;
    }
    case ACTION.update: {
      const object = present(action, paths);
      for (const [name, value] of Object.entries(action.state)) object.write(name, asJson(value));
      return undefined;
    }
    case ACTION.method:
      return callMethod(action, paths, session);
    default:
      throw new HostError('ApiNotFound', `action ${action.type} is not modelled`);
  }
}

function callMethod(action: Action, paths: ObjectPaths, session: Session): Json | undefined {
  const object = paths.resolve(action.pathId);
  if (!object) return { _IsNull: true };
  const parameters = paths.parameters(action.parameters);
  const listening = /^_(Register|Unregister)(.+)$/.exec(action.name);
  if (listening) {
    session.listen(listening[1] === 'Register' ? 'start' : 'stop', listening[2]!, object);
    return undefined;
  }
  switch (action.name) {
    case '_KeepReference':
      session.references.keep(object);
      return undefined;
    case '_RemoveReference':
      if (typeof parameters[0] === 'string') session.references.release(parameters[0]);
      return undefined;
    default:
      return resultOf(object.call(action.name, parameters), session);
  }
}

function resultOf(result: CallResult, session: Session): Json {
  if (result === undefined) return null;
  if (!isHostObject(result)) return result;
  return { ...referenceOf(result, session), ...identityOf(result) };
}

function referenceOf(object: HostObject, session: Session): Record<string, Json> {
  const name = session.references.nameOf(object);
  return name === undefined ? {} : { _ReferenceId: name };
}

function present(action: Action, paths: ObjectPaths): HostObject {
  const object = paths.resolve(action.pathId);
  if (!object) throw new HostError('InvalidReference', `${action.name} of a null object`);
  return object;
}

/** An object where a value belongs: Excel takes no objects there. */
function jsonOf(value: unknown): Json {
  if (isHostObject(value)) throw new HostError('InvalidArgument', 'an object where a value belongs');
  return asJson(value);
}

function describe(error: unknown, index: number, location: string): NonNullable<Response['Error']> {
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

/** Where a request failed, as the add-in's debug information shows it: `Worksheet.getRange`. */
function locate(action: Action, request: Request, paths: ObjectPaths): string {
  const path = request.paths.get(action.pathId);
  let owner = 'Workbook';
  try {
    const onObject = action.name !== '' && action.type !== ACTION.instantiate;
    const object = paths.resolve(onObject ? action.pathId : (path?.parentId ?? action.pathId));
    if (object) owner = object.className;
  } catch {
    // The owner is itself what could not be found; the workbook stands in for it.
  }
  const member = action.name || (path?.name ?? '') || 'getItem';
  return `${owner}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
