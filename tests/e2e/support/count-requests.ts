import type { Page, Request } from 'playwright-core';

/** What the pages of this product are made of: files that lie where they are served from. */
const OWN_FILE = /^\/assets\/[\w.-]+\.(?:js|css)$/;

/** What a page asked for while it was watched. */
export interface WatchedRequests {
  /** Everything but the files the pages are made of, which come when they are first needed. */
  readonly strange: readonly string[];
  /** Those files. */
  readonly own: readonly string[];
}

/** Watches what a page, its frames and its workers ask for from now on. */
export function watchRequests(page: Page): WatchedRequests {
  const strange: string[] = [];
  const own: string[] = [];
  const origins = new Set(page.frames().map((frame) => new URL(frame.url()).origin));
  page.context().on('request', (request) => {
    (isOwnFile(request, origins) ? own : strange).push(`${request.method()} ${request.url()}`);
  });
  return { strange, own };
}

function isOwnFile(request: Request, origins: ReadonlySet<string>): boolean {
  const { origin, pathname, search, protocol } = new URL(request.url());
  // What a page made itself and hands to itself, such as a file to be kept, goes nowhere.
  if (protocol === 'blob:' || protocol === 'data:') return true;
  const carriesNothing = request.method() === 'GET' && request.postData() === null && search === '';
  return origins.has(origin) && carriesNothing && OWN_FILE.test(pathname);
}
