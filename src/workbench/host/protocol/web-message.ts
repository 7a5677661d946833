import { isRecord, type Json } from '../json';

/**
 * The messages between an add-in's frame and the page that shows it, as text. Read from the client side of
 * office.js; never captured from a real Excel.
 */
export interface WebMessage {
  readonly action: string;
  /** 0 a call, 1 and 2 the start and end of listening. */
  readonly actionType: number;
  readonly conversationId: Json;
  readonly correlationId: Json;
  readonly data: unknown;
}

export const ACTION_TYPE = { call: 0, startListening: 1, stopListening: 2 } as const;

/** Reads a message of the add-in; `undefined` for other posts that reach the same window. */
export function readWebMessage(text: string): WebMessage | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(message) || message['_messageType'] !== 0 || typeof message['_actionName'] !== 'string') {
    return undefined;
  }
  return {
    action: message['_actionName'],
    actionType: typeof message['_actionType'] === 'number' ? message['_actionType'] : ACTION_TYPE.call,
    conversationId: scalarOf(message['_conversationId']),
    correlationId: scalarOf(message['_correlationId']),
    data: message['_data'],
  };
}

/** The text that answers a message, or tells a listener of an event. */
export function writeWebMessage(to: WebMessage, kind: 'answer' | 'event', data: Json, errorCode = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to.action,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _origin: '',
    _data: data,
    _errorCode: errorCode,
    _responseType: kind === 'answer' ? 0 : 1,
    _serializerVersion: 1,
  });
}

function scalarOf(value: unknown): Json {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
