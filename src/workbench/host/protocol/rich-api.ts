import { ADDIN_INTERNAL_SERVICE } from '../api/addin-internal-service';
import { executeRequest, type Interruption, type Response } from '../dispatch/execute-request';
import type { HostObject } from '../dispatch/host-object';
import { PATH, readRequest, type Request } from '../dispatch/request';
import { isReadBeforehand, readBeforehand } from '../file/insert-sheets';
import { HostError } from '../host-error';
import { isList, type Json } from '../json';
import type { CommonApiCall } from './common-api';
import type { Fault } from './faults';
import { utf8Bytes } from './limits';
import type { WebHost } from './web-host';

/** One sync as the host saw it; sizes are bytes of UTF-8. */
export interface SyncRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error?: string;
}

interface AnswerNow {
  readonly kind: 'now';
  readonly data: Record<string, Json>;
}

type Answer =
  | AnswerNow
  | { readonly kind: 'later'; readonly data: Record<string, Json>; readonly milliseconds: number }
  | { readonly kind: 'when cell is left' }
  /** To be asked again then. */
  | { readonly kind: 'when ready'; readonly ready: Promise<unknown> }
  | { readonly kind: 'never' };

/** Numbers of office.js for what goes wrong outside the request itself. */
const ERROR_NUMBER = {
  internal: 5001,
  sessionTimedOut: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** The flag of a request that waits while somebody types in a cell. */
const WAITS_FOR_CELL_EDIT = 64;

/** Carries out what `Excel.run` sent, within the host's limits and with the faults it was told to have. */
export function answerRichApi(host: WebHost, call: CommonApiCall): Answer {
  const sent = call.data['ArrayData'];
  const body = isList(sent) ? sent[4] : undefined;
  const flags = isList(sent) && typeof sent[6] === 'number' ? sent[6] : 0;
  if (typeof body !== 'string') return failed(ERROR_NUMBER.internal);
  const request = readRequest(JSON.parse(body));
  if (!request) return failed(ERROR_NUMBER.internal);
  if (isOfRuntime(request)) return done(JSON.stringify(execute(host, request, undefined)));
  return sync(host, request, utf8Bytes(body), (flags & WAITS_FOR_CELL_EDIT) !== 0);
}

/** A sync of the add-in itself. */
function sync(host: WebHost, request: Request, requestBytes: number, waits: boolean): Answer {
  if (host.editingCell && waits) return { kind: 'when cell is left' };
  const unread = filesIn(request).filter((file) => !isReadBeforehand(host.workbook, file));
  if (unread.length > 0) {
    return {
      kind: 'when ready',
      ready: Promise.all(unread.map((file) => readBeforehand(host.workbook, file))),
    };
  }
  const record = (responseBytes: number, error?: string) => {
    const actions = request.actions.length;
    host.syncs.push({ actions, requestBytes, responseBytes, ...(error !== undefined && { error }) });
  };
  const fault = host.faults({ index: host.syncs.length, actions: request.actions.length, requestBytes });
  if (fault?.kind === 'drop') {
    record(0, 'dropped');
    return { kind: 'never' };
  }
  if (requestBytes > host.limits.requestBytes) {
    record(0, 'RequestPayloadSizeLimitExceeded');
    return failed(ERROR_NUMBER.requestTooLarge);
  }

  const response = execute(host, request, interruptionOf(fault, host));
  const text = JSON.stringify(response);
  const responseBytes = utf8Bytes(text);
  if (fault?.kind === 'lose answer') {
    record(0, 'lost answer');
    return failed(ERROR_NUMBER.sessionTimedOut);
  }
  if (responseBytes > host.limits.responseBytes) {
    record(responseBytes, 'ResponsePayloadSizeLimitExceeded');
    return failed(ERROR_NUMBER.responseTooLarge);
  }
  record(responseBytes, response.Error?.Code);
  const answer = done(text);
  return fault?.kind === 'slow' ? { ...answer, kind: 'later', milliseconds: fault.milliseconds } : answer;
}

/** The files a request brings along. */
function filesIn({ actions }: Request): string[] {
  return actions.flatMap(({ name, parameters: { values } }) =>
    name === 'InsertWorksheetsFromBase64' && typeof values[0] === 'string' ? [values[0]] : [],
  );
}

/** What office.js asks for itself when it starts is no sync of the add-in: it is neither counted nor disturbed. */
function isOfRuntime(request: Request): boolean {
  return [...request.paths.values()].every(({ type, name }) => type === PATH.newObject && SERVICES.has(name));
}

const SERVICES = new Map([['Microsoft.InternalService.AddinInternalService', ADDIN_INTERNAL_SERVICE.of({})]]);

function execute(host: WebHost, request: Request, interruption: Interruption | undefined): Response {
  const { workbook } = host;
  const before = workbook.actor;
  workbook.actor = 'add-in';
  try {
    const surroundings = {
      root: host.root,
      references: host.references,
      services: SERVICES,
      listen: (change: 'start' | 'stop', event: string, object: HostObject) => {
        host.listeners.change(change, event, object);
      },
    };
    return workbook.undo.perform(() => executeRequest(request, surroundings, interruption));
  } finally {
    workbook.resumeCalculation();
    workbook.settle();
    workbook.actor = before;
  }
}

function interruptionOf(fault: Fault | undefined, host: WebHost): Interruption | undefined {
  if (fault?.kind === 'fail') return { beforeAction: 0, error: new HostError(fault.code, 'a fault put in') };
  if (fault?.kind === 'fail half-way') {
    return { beforeAction: fault.actions, error: new HostError(fault.code, 'a fault put in') };
  }
  return host.editingCell
    ? { beforeAction: 0, error: new HostError('InvalidOperationInCellEditMode') }
    : undefined;
}

function done(text: string): AnswerNow {
  return { kind: 'now', data: { Error: 0, Data: [200, [], text] } };
}

function failed(number: number): AnswerNow {
  return { kind: 'now', data: { Error: number } };
}
