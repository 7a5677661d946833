import { WORKBOOK } from '../api/workbook';
import { RANGE } from '../api/range/range';
import type { Workbook } from '../book/workbook';
import { saveXlsx } from '../file/save-xlsx';
import { References } from '../dispatch/references';
import { isRecord, type Json } from '../json';
import { describeHost, WEB_REQUIREMENT_SETS, type RequirementSets } from './app-context';
import { COMMON_API, type CommonApiCall } from './common-api';
import { NO_FAULTS, type FaultPlan } from './faults';
import { WEB_LIMITS, type HostLimits } from './limits';
import { Listeners } from './listeners';
import { answerRichApi, type SyncRecord } from './rich-api';
import { ACTION_TYPE, readWebMessage, writeWebMessage, type WebMessage } from './web-message';

export interface WebHostOptions {
  readonly workbook: Workbook;
  /** Posts a message to the add-in's window. */
  readonly send: (text: string) => void;
  readonly documentUrl?: string;
  /** The language Excel shows itself in; the workbook’s where nothing else is given. */
  readonly language?: string;
  readonly requirementSets?: RequirementSets;
  readonly limits?: HostLimits;
  /** Calls a task later; a browser's timer where nothing else is given. */
  readonly later?: (task: () => void, milliseconds: number) => void;
  /** The workbook as bytes, for `getFileAsync`; an .xlsx file where nothing else is given. */
  readonly save?: () => Promise<Uint8Array>;
}

/**
 * "Excel on the web" as an add-in meets it: takes the messages that office.js posts to its parent window and answers
 * them from a workbook in memory.
 */
export class WebHost {
  readonly workbook: Workbook;
  readonly references = new References();
  readonly listeners = new Listeners();
  readonly limits: HostLimits;
  readonly requirementSets: RequirementSets;
  /** Faults put in on purpose; may be changed at any time. */
  faults: FaultPlan = NO_FAULTS;
  /** Whether somebody is typing in a cell: Excel then refuses what does not wait. */
  editingCell = false;
  /** Every sync so far, with its sizes. */
  readonly syncs: SyncRecord[] = [];
  /** What `getFileAsync` is handing out, by its handle. */
  readonly openFiles = new Map<number, Uint8Array>();
  readonly sliceSizes = new Map<number, number>();
  readonly save: () => Promise<Uint8Array>;
  /** What went wrong in the host itself; a test should find none. */
  readonly failures: unknown[] = [];
  /** Ends it: the workbook's events are told to nobody any more. */
  readonly close: () => void;
  #eventChannel: WebMessage | undefined;
  #waiting: (() => void)[] = [];

  constructor(private readonly options: WebHostOptions) {
    this.workbook = options.workbook;
    this.limits = options.limits ?? WEB_LIMITS;
    this.requirementSets = options.requirementSets ?? WEB_REQUIREMENT_SETS;
    this.save = options.save ?? (() => saveXlsx(this.workbook));
    this.close = this.workbook.events.listen((event) => {
      this.listeners.tell(event, (entry) => {
        this.#sendEvent(entry);
      });
    });
  }

  get root() {
    return WORKBOOK.of(this.workbook);
  }

  /** Takes a message from the add-in's window. */
  receive(text: string): void {
    const message = readWebMessage(text);
    if (!message) return;
    if (message.actionType === ACTION_TYPE.startListening) {
      if (message.action === 'richApiMessage') this.#eventChannel = message;
      this.#answer(message, { Error: 0, Version: 1 });
    } else if (message.actionType === ACTION_TYPE.stopListening) {
      if (message.action === 'richApiMessage') this.#eventChannel = undefined;
      this.#answer(message, { Error: 0, Version: 1 });
    } else {
      this.#call(message);
    }
  }

  /** Ends the typing in a cell; what waited for it is done now. */
  leaveCell(): void {
    this.editingCell = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const task of waiting) task();
  }

  #call(message: WebMessage): void {
    switch (message.action) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#answer(message, this.#describe());
        return;
      case 'ContextActivationManager_notifyHost':
        // Telemetry and the pane's focus; nobody waits for an answer.
        return;
      case 'executeMethod':
        this.#execute(message);
        return;
      default:
        this.options.send(writeWebMessage(message, 'answer', null, -2));
    }
  }

  #describe(): Json {
    const { workbook, requirementSets } = this;
    return describeHost({
      documentUrl: this.options.documentUrl ?? `https://example.org/${workbook.options.name}`,
      locale: this.options.language ?? workbook.options.locale,
      settings: [...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]),
      requirementSets,
    });
  }

  #execute(message: WebMessage): void {
    const call = readCall(message.data);
    if (!call) {
      this.#answer(message, { Error: INTERNAL_ERROR, Version: 1 });
      return;
    }
    if (call.dispatchId === RICH_API) {
      this.#sync(message, call);
      return;
    }
    const method = COMMON_API.find(({ dispatchId }) => dispatchId === call.dispatchId);
    if (!method) {
      this.#answer(message, { Error: NOT_SUPPORTED, Version: 1 });
      return;
    }
    Promise.resolve(method.answer(this, call)).then(
      (answer) => {
        this.#answer(message, { Error: 0, Version: 1, ...answer });
      },
      (error: unknown) => {
        this.failures.push(error);
        this.#answer(message, { Error: INTERNAL_ERROR, Version: 1 });
      },
    );
  }

  #sync(message: WebMessage, call: CommonApiCall): void {
    const answer = this.#answerSync(call);
    switch (answer.kind) {
      case 'now':
        this.#answer(message, { Version: 1, ...answer.data });
        break;
      case 'later':
        this.#later(() => {
          this.#answer(message, { Version: 1, ...answer.data });
        }, answer.milliseconds);
        break;
      case 'when cell is left':
        this.#waiting.push(() => {
          this.#sync(message, call);
        });
        break;
      case 'when ready':
        void answer.ready.then(() => {
          this.#sync(message, call);
        });
        break;
      case 'never':
    }
    this.workbook.forgetRanges((range) => this.references.nameOf(RANGE.of(range)) !== undefined);
  }

  /** A fault of this host itself reaches the add-in as an error, instead of leaving it waiting for ever. */
  #answerSync(call: CommonApiCall): ReturnType<typeof answerRichApi> {
    try {
      return answerRichApi(this, call);
    } catch (error) {
      this.failures.push(error);
      return { kind: 'now', data: { Error: INTERNAL_ERROR } };
    }
  }

  #answer(message: WebMessage, data: Json): void {
    this.options.send(writeWebMessage(message, 'answer', data));
  }

  #sendEvent(entry: Json): void {
    if (!this.#eventChannel) return;
    this.options.send(writeWebMessage(this.#eventChannel, 'event', { ArrayData: [entry] }));
  }

  #later(task: () => void, milliseconds: number): void {
    const later = this.options.later ?? ((run, wait) => setTimeout(run, wait));
    later(task, milliseconds);
  }
}

/** The dispatch id under which `Excel.run` sends its requests. */
const RICH_API = 93;
/** office.js: an internal error. */
const INTERNAL_ERROR = 5001;
/** office.js: the operation is not supported by this host. */
const NOT_SUPPORTED = 5000;

function readCall(data: unknown): CommonApiCall | undefined {
  if (!isRecord(data) || !isRecord(data['DdaMethod'])) return undefined;
  const id = data['DdaMethod']['DispatchId'];
  return typeof id === 'number' ? { dispatchId: id, data } : undefined;
}
