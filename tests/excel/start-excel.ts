import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';

import { createIronCalculator } from '../../src/workbench/host/calculate/iron-calculator';
import { Workbook } from '../../src/workbench/host/book/workbook';
import {
  addInAddress,
  addInWindowName,
  WEB_REQUIREMENT_SETS,
} from '../../src/workbench/host/protocol/app-context';
import { WEB_LIMITS, type HostLimits } from '../../src/workbench/host/protocol/limits';
import { WebHost } from '../../src/workbench/host/protocol/web-host';

export interface ExcelOptions {
  /** Names of the sheets; one `Sheet1` where nothing is said. */
  readonly sheets?: readonly string[];
  /** The workbook, where it is not a new one. */
  readonly workbook?: Workbook;
  /** The requirement set `ExcelApi` that the host declares; calls above it are refused by the runtime. */
  readonly excelApi?: string;
  readonly limits?: HostLimits;
  /** The workbook's bytes for `getFileAsync`; the saved workbook where nothing else is said. */
  readonly save?: () => Promise<Uint8Array>;
}

/** Excel as a test meets it: Microsoft's own runtime in a window of its own, and the host behind it. */
export interface StartedExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: WebHost;
  readonly workbook: Workbook;
  readonly window: DOMWindow;
  /** Waits until everything posted so far has arrived, events among it. */
  readonly settled: () => Promise<void>;
  close(): void;
}

const ORIGIN = 'https://localhost';
const packages = createRequire(import.meta.url);
/** One calculator for all workbooks: it keeps nothing between calculations. */
export const calculator = createIronCalculator(readFileSync(packages.resolve('@ironcalc/wasm/wasm_bg.wasm')));
const distribution = join(dirname(packages.resolve('@microsoft/office-js/package.json')), 'dist');
/** What office.js asks for by script tags comes from the package; nothing of it is changed. */
const scripts = new Map<string, Script>();

/**
 * Starts Microsoft's unmodified office.js in jsdom against a new host with a new workbook. Every test gets its own;
 * call `close` when done.
 */
export async function startExcel(options: ExcelOptions = {}): Promise<StartedExcel> {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: addInAddress(`${ORIGIN}/taskpane.html`, ORIGIN),
    runScripts: 'outside-only',
    pretendToBeVisual: false,
    virtualConsole: new VirtualConsole(),
  });
  const { window } = dom;
  const workbook = options.workbook ?? newWorkbook(options.sheets ?? ['Sheet1']);
  let posted = 0;
  let arrived = 0;
  const post = (deliver: () => void) => {
    posted++;
    setImmediate(() => {
      arrived++;
      deliver();
    });
  };
  const host = new WebHost({
    workbook,
    limits: options.limits ?? WEB_LIMITS,
    requirementSets: {
      ...WEB_REQUIREMENT_SETS,
      ExcelApi: options.excelApi ?? WEB_REQUIREMENT_SETS['ExcelApi']!,
    },
    send: (text) => {
      post(() => window.dispatchEvent(new window.MessageEvent('message', { data: text, origin: ORIGIN })));
    },
    ...(options.save && { save: options.save }),
  });
  window.name = addInWindowName(ORIGIN);
  playOpener(window, (message) => {
    if (typeof message !== 'string') return;
    post(() => {
      host.receive(message);
    });
  });
  loadRuntime(dom);
  const runtime = runtimeOf(window);
  await runtime.Office.onReady();
  // A switch of the runtime that is off by default: calls above the declared requirement set fail before they are sent.
  window.eval('OfficeExtension.CommonUtility._doApiNotSupportedCheck = true');
  return {
    ...runtimeOf(window),
    host,
    workbook,
    window,
    settled: async () => {
      do await new Promise((resolve) => setImmediate(resolve));
      while (arrived < posted);
      // Handlers of events run in promises behind the message.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    close: () => {
      window.close();
    },
  };
}

/** A workbook with empty sheets, dates day first, on a day that never changes. */
export function newWorkbook(sheets: readonly string[]): Workbook {
  const workbook = new Workbook({
    name: 'Book1.xlsx',
    calculator,
    locale: 'en-GB',
    // 1 June 2024.
    culture: { dayFirst: true, today: 45_444 },
  });
  for (const name of sheets) workbook.addSheet(name);
  return workbook;
}

/** The window office.js posts to: the page that opened the add-in. */
export function playOpener(window: DOMWindow, receive: (message: unknown) => void): void {
  Object.defineProperty(window, 'opener', { value: { postMessage: receive } });
  // jsdom has none; office.js compares it with the host's.
  Object.defineProperty(window.document, 'domain', { value: window.location.hostname });
}

/** Starts Microsoft’s runtime in a window. */
export function loadRuntime(dom: JSDOM): void {
  const { window } = dom;
  Object.defineProperty(window.Node.prototype, 'appendChild', {
    value: function appendChild(this: Node, child: Node): Node {
      if (child instanceof window.HTMLScriptElement && child.src.startsWith(`${ORIGIN}/office-js/`)) {
        loadScript(dom, child);
        return child;
      }
      return this.insertBefore(child, null);
    },
  });
  const tag = window.document.createElement('script');
  tag.type = 'text/plain';
  // office.js finds its other parts beside this address.
  tag.src = `${ORIGIN}/office-js/office.js`;
  window.document.head.insertBefore(tag, null);
  compiled('office.js').runInContext(dom.getInternalVMContext());
}

function loadScript(dom: JSDOM, tag: HTMLScriptElement): void {
  const name = decodeURIComponent(tag.src.slice(`${ORIGIN}/office-js/`.length));
  setImmediate(() => {
    if (!existsSync(join(distribution, name))) {
      tag.dispatchEvent(new dom.window.Event('error'));
      return;
    }
    compiled(name).runInContext(dom.getInternalVMContext());
    tag.dispatchEvent(new dom.window.Event('load'));
  });
}

function compiled(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const script = new Script(readFileSync(join(distribution, name), 'utf8'), { filename: name });
  scripts.set(name, script);
  return script;
}

type Runtime = Pick<StartedExcel, 'Excel' | 'Office' | 'OfficeExtension'>;

export function runtimeOf(window: unknown): Runtime {
  if (!hasRuntime(window)) throw new Error('office.js did not start.');
  return { Excel: window.Excel, Office: window.Office, OfficeExtension: window.OfficeExtension };
}

function hasRuntime(window: unknown): window is Runtime {
  return typeof window === 'object' && window !== null && 'Office' in window;
}
