import { isList, isRecord } from '../json';

/** The kinds of action in a request, with the numbers of the protocol. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** The kinds of path to an object, with the numbers of the protocol. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What `Excel.run` sends: things to do, in order, and how to find the objects to do them with. */
export interface Request {
  readonly autoKeepReference: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number;
  readonly parameters: Parameters;
  readonly query: Query;
  /** New values by property, of an update. */
  readonly state: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parentId: number | undefined;
  readonly parameters: Parameters;
}

/** Arguments, and beside each the paths of the objects among them; 0 stands for none. */
export interface Parameters {
  readonly values: readonly unknown[];
  readonly pathIds: readonly unknown[];
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

/** Reads a request; `undefined` where it is none. */
export function readRequest(body: unknown): Request | undefined {
  if (!isRecord(body) || !isList(body['Actions']) || !isRecord(body['ObjectPaths'])) return undefined;
  const paths = new Map<number, ObjectPath>();
  for (const [id, path] of Object.entries(body['ObjectPaths'])) {
    if (isRecord(path)) paths.set(Number(id), readPath(path));
  }
  return {
    autoKeepReference: body['AutoKeepReference'] === true,
    actions: body['Actions'].filter(isRecord).map(readAction),
    paths,
  };
}

function readAction(action: Record<string, unknown>): Action {
  return {
    id: numberOf(action['Id']) ?? 0,
    type: numberOf(action['ActionType']) ?? 0,
    name: textOf(action['Name']),
    pathId: numberOf(action['ObjectPathId']) ?? 0,
    parameters: readParameters(action['ArgumentInfo']),
    query: readQuery(action['QueryInfo']),
    state: isRecord(action['ObjectState']) ? action['ObjectState'] : {},
  };
}

function readPath(path: Record<string, unknown>): ObjectPath {
  return {
    type: numberOf(path['ObjectPathType']) ?? 0,
    name: textOf(path['Name']),
    parentId: numberOf(path['ParentObjectPathId']),
    parameters: readParameters(path['ArgumentInfo']),
  };
}

function readParameters(info: unknown): Parameters {
  if (!isRecord(info)) return { values: [], pathIds: [] };
  const { Arguments: values, ReferencedObjectPathIds: pathIds } = info;
  return { values: isList(values) ? values : [], pathIds: isList(pathIds) ? pathIds : [] };
}

function readQuery(query: unknown): Query {
  if (!isRecord(query)) return { select: [], expand: [], top: undefined, skip: undefined };
  return {
    select: textsOf(query['Select']),
    expand: textsOf(query['Expand']),
    top: numberOf(query['Top']),
    skip: numberOf(query['Skip']),
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}
