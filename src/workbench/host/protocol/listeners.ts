import type { BookEvent } from '../book/book-events';
import type { HostObject } from '../dispatch/host-object';
import type { Json } from '../json';
import { messagesOf, type EventMessage } from './event-messages';

/** Message categories of office.js: an event of the object model. */
const OBJECT_MODEL_EVENT = 65_536;

/** Who listens to what, as the add-in registered it. */
export class Listeners {
  #registered = new Map<string, number>();

  /** Counts listeners of one kind up or down; Excel sends while there is one. */
  change(change: 'start' | 'stop', event: string, object: HostObject): void {
    const key = keyOf(object.className, object.eventTarget ?? '', event);
    const count = (this.#registered.get(key) ?? 0) + (change === 'start' ? 1 : -1);
    if (count > 0) this.#registered.set(key, count);
    else this.#registered.delete(key);
  }

  /** Sends what the listeners of an event should hear, as entries of the protocol. */
  tell(event: BookEvent, send: (entry: Json) => void): void {
    for (const message of messagesOf(event)) {
      if (this.#registered.has(keyOf(message.className, message.target, message.event)))
        send(entryOf(message));
    }
  }

  get size(): number {
    return this.#registered.size;
  }
}

function entryOf({ type, target, data, isRemote }: EventMessage): Json {
  return [OBJECT_MODEL_EVENT, type, target, JSON.stringify(data), '', isRemote];
}

function keyOf(className: string, target: string, event: string): string {
  return JSON.stringify([className, target, event]);
}
