import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';

import { loadRuntime, playOpener, runtimeOf, type StartedExcel } from './start-excel';

/** The window of a dialog, with Microsoft's runtime in it. */
export interface PlayedDialog {
  readonly Office: typeof Office;
  readonly address: URL;
  readonly isClosed: () => boolean;
  /** The person closes it. */
  readonly close: () => void;
}

/**
 * Plays the browser to an add-in that opens dialogs: `window.open` gives a window in which the runtime starts, and the two
 * windows reach each other. Gives the dialogs, in the order they were opened.
 */
export function playDialogs({ window }: StartedExcel): Promise<PlayedDialog>[] {
  const opened: Promise<PlayedDialog>[] = [];
  window.open = (address, name) => {
    const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
      url: String(address),
      runScripts: 'outside-only',
      virtualConsole: new VirtualConsole(),
    });
    const dialog = dom.window;
    dialog.name = name ?? '';
    const state = { isClosed: false };
    const closeWindow = dialog.close.bind(dialog);
    // What the opener holds; messages it posts arrive in the dialog as from its opener.
    const handle = {
      get closed() {
        return state.isClosed;
      },
      close: () => {
        if (state.isClosed) return;
        state.isClosed = true;
        closeWindow();
      },
      postMessage: (message: unknown) => {
        deliver(dialog, message, dialog.opener);
      },
    };
    dialog.close = handle.close;
    playOpener(dialog, (message) => {
      deliver(window, message, handle);
    });
    opened.push(
      (async () => {
        loadRuntime(dom);
        const { Office: office } = runtimeOf(dialog);
        await office.onReady();
        return {
          Office: office,
          address: new URL(dialog.location.href),
          isClosed: () => state.isClosed,
          close: handle.close,
        };
      })(),
    );
    return handle as unknown as ReturnType<typeof window.open>;
  };
  return opened;
}

function deliver(target: DOMWindow, data: unknown, source: unknown): void {
  setImmediate(() => {
    const event = new target.MessageEvent('message', { data, origin: target.location.origin });
    Object.defineProperty(event, 'source', { value: source });
    target.dispatchEvent(event);
  });
}
