import type { Channel } from './dashboard-channel';

type Listener = Parameters<Channel['addEventListener']>[1];

/**
 * The way to another window of the add-in. What other windows and other origins say is not heard. – A BroadcastChannel
 * would not do: browsers keep apart what lies within Excel's page and what is a window of its own.
 */
export function windowChannel(other: Window): Channel {
  const heard = new Map<Listener, (event: MessageEvent) => void>();
  return {
    postMessage: (message) => {
      other.postMessage(message, location.origin);
    },
    addEventListener: (type, listener) => {
      const hear = (event: MessageEvent<unknown>) => {
        if (event.source === other && event.origin === location.origin) listener(event);
      };
      heard.set(listener, hear);
      window.addEventListener(type, hear);
    },
    removeEventListener: (type, listener) => {
      const hear = heard.get(listener);
      heard.delete(listener);
      if (hear) window.removeEventListener(type, hear);
    },
  };
}
