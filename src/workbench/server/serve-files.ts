import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** A folder under an address; `change` rewrites a file on its way out. */
export interface ServedFolder {
  /** Ends with a slash. */
  readonly address: string;
  readonly folder: string;
  readonly change?: (name: string, content: Buffer) => Buffer;
}

/** Answers one request. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.wasm', 'application/wasm'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** Answers requests for files below the given folders, and nothing outside of them. The first folder that has a file gives it. */
export function serveFiles(
  folders: readonly ServedFolder[],
  headers: Readonly<Record<string, string>>,
): RequestHandler {
  return async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request.url ?? '/');
    const found = path === undefined ? undefined : await find(folders, path);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES.get(extname(found.name)) ?? 'application/octet-stream',
      'content-length': found.content.length,
      'cache-control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : found.content);
  };
}

/** The path of a request, decoded; `undefined` where it is none. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

async function find(folders: readonly ServedFolder[], path: string) {
  for (const { address, folder, change } of folders) {
    if (!path.startsWith(address)) continue;
    const name = normalize(path.slice(address.length));
    if (name.startsWith('..') || name.startsWith(sep) || name.includes('\0')) continue;
    const file = join(folder, name);
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    );
    if (!isFile) continue;
    const content = await readFile(file);
    return { name, content: change ? change(name, content) : content };
  }
  return undefined;
}
