import type { Selection } from '../../core/figures/selection';
import type { FigureTrace, TraceRequest } from '../../core/figures/trace-figure';
import type { Language } from '../../core/language/languages';
import type { DashboardSource } from '../dashboard-source';
import type { DashboardModel } from '../model/dashboard';

/** What two windows of one browser talk through. */
export interface Channel {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  removeEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
}

/** Between the pane, which has the figures, and the page, which shows them. */
type Message =
  | { readonly kind: 'hello' }
  | { readonly kind: 'welcome'; readonly language: Language }
  | { readonly kind: 'show'; readonly number: string; readonly selection: Selection }
  | { readonly kind: 'trace'; readonly number: string; readonly request: TraceRequest }
  | { readonly kind: 'model'; readonly number: string; readonly model: DashboardModel }
  | { readonly kind: 'followed'; readonly number: string; readonly trace: FigureTrace }
  | { readonly kind: 'fault'; readonly number: string };

/** Answers the pages that ask over a channel, from a source of figures. Gives what ends it. */
export function offerDashboard(channel: Channel, source: DashboardSource, language: Language): () => void {
  const send = (message: Message) => {
    channel.postMessage(message);
  };
  const listen = ({ data }: { readonly data: unknown }) => {
    if (!isMessage(data)) return;
    if (data.kind === 'hello') send({ kind: 'welcome', language });
    if (data.kind === 'show') {
      const { number } = data;
      source.show(data.selection).then(
        (model) => {
          send({ kind: 'model', number, model });
        },
        () => {
          send({ kind: 'fault', number });
        },
      );
    }
    if (data.kind === 'trace') {
      const { number } = data;
      source.trace(data.request).then(
        (trace) => {
          send({ kind: 'followed', number, trace });
        },
        () => {
          send({ kind: 'fault', number });
        },
      );
    }
  };
  channel.addEventListener('message', listen);
  // Pages that were there before are told that there are figures, and that they may be other ones.
  send({ kind: 'welcome', language });
  return () => {
    channel.removeEventListener('message', listen);
  };
}

/** How long a page waits for the pane before it says that the pane does not answer. */
export const PATIENCE = 20_000;

/** The figures of a pane in another window. `onWelcome` is called whenever a pane says that it has figures. */
export function remoteDashboard(
  channel: Channel,
  onWelcome: (language: Language) => void,
): { readonly source: DashboardSource; readonly close: () => void } {
  const waiting = new Map<string, { readonly take: (message: Message) => void; readonly lose: () => void }>();
  const own = crypto.randomUUID();
  let asked = 0;
  const listen = ({ data }: { readonly data: unknown }) => {
    if (!isMessage(data)) return;
    if (data.kind === 'welcome') onWelcome(data.language);
    if ('number' in data) waiting.get(data.number)?.take(data);
  };
  channel.addEventListener('message', listen);
  channel.postMessage({ kind: 'hello' } satisfies Message);

  const ask = (question: (number: string) => Message): Promise<Message> =>
    new Promise((resolve, reject) => {
      const number = `${own} ${++asked}`;
      const lose = () => {
        clearTimeout(timer);
        waiting.delete(number);
        reject(new Error('The pane does not answer.'));
      };
      const timer = setTimeout(lose, PATIENCE);
      const take = (message: Message) => {
        if (message.kind === 'show' || message.kind === 'trace') return;
        clearTimeout(timer);
        waiting.delete(number);
        resolve(message);
      };
      waiting.set(number, { take, lose });
      channel.postMessage(question(number));
    });
  return {
    source: {
      show: async (selection) => {
        const answer = await ask((number) => ({ kind: 'show', number, selection }));
        if (answer.kind === 'model') return answer.model;
        throw new Error('The pane could not work the figures out.');
      },
      trace: async (request) => {
        const answer = await ask((number) => ({ kind: 'trace', number, request }));
        if (answer.kind === 'followed') return answer.trace;
        throw new Error('The pane could not follow the figure.');
      },
    },
    close: () => {
      channel.removeEventListener('message', listen);
      for (const { lose } of [...waiting.values()]) lose();
    },
  };
}

const KINDS: ReadonlySet<unknown> = new Set<Message['kind']>([
  'hello',
  'welcome',
  'show',
  'trace',
  'model',
  'followed',
  'fault',
]);

/** The channel is of this origin alone; what is on it is ours or of an older version. */
function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'kind' in data && KINDS.has(data.kind);
}
