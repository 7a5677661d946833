import { createServer, type Server } from 'node:https';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { localCertificate, type Certificate } from './certificate';
import { addInPolicy, OFFICE_JS_ORIGIN, workbenchPolicy } from './content-security-policy';
import { serveFiles, type RequestHandler } from './serve-files';

export interface ServeOptions {
  /** The project's folder: `dist/web` and `assets` lie in it. */
  readonly root: string;
  /** Ports of the add-in and of the workbench; 0 takes any that is free. */
  readonly ports?: { readonly addIn: number; readonly workbench: number };
  readonly now?: Date;
  /** The certificate to show; one made here and trusted nowhere where nothing is said. */
  readonly certificate?: Certificate;
}

/** The two running servers and where they are. */
export interface ServedWorkbench {
  /** The page that shows a workbook with the add-in beside it. */
  readonly workbench: string;
  /** The folder of the add-in's pages. */
  readonly addIn: string;
  stop(): Promise<void>;
}

/** The usual ports: those that Microsoft's tools take for add-ins under development. */
export const USUAL_PORTS = { addIn: 3443, workbench: 3444 } as const;

const OFFICE_JS = `${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`;

/**
 * Serves the add-in and the workbench over https, to this machine alone. They are two origins, as an add-in and Excel
 * on the web are. The add-in's pages get office.js from the npm package here, so that nothing is loaded from outside.
 *
 * @throws where a port is taken
 */
export async function serveWorkbench(options: ServeOptions): Promise<ServedWorkbench> {
  const { root, ports = USUAL_PORTS } = options;
  const cache = join(root, 'node_modules', '.cache', 'cctv-annual-report', 'certificate');
  const certificate = options.certificate ?? (await localCertificate(cache, options.now ?? new Date()));
  const servers = { addIn: createServer(certificate), workbench: createServer(certificate) };
  const stop = async () => {
    await Promise.all(Object.values(servers).map(close));
  };
  try {
    const addIn = await listen(servers.addIn, ports.addIn);
    const workbench = await listen(servers.workbench, ports.workbench);
    answerWith(servers.addIn, addInPages(root, workbench));
    answerWith(servers.workbench, workbenchPages(root, addIn));
    return { workbench: `${workbench}/workbench.html`, addIn: `${addIn}/`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param workbench the origin that may show the pages in a frame */
function addInPages(root: string, workbench: string): RequestHandler {
  const packages = createRequire(join(root, 'package.json'));
  const officeJs = dirname(packages.resolve('@microsoft/office-js/package.json'));
  return serveFiles(
    [
      { address: '/office-js/', folder: join(officeJs, 'dist') },
      { address: '/', folder: join(root, 'dist', 'web'), change: withLocalOfficeJs },
    ],
    headers(addInPolicy("'self'", ["'self'", workbench])),
  );
}

/** @param addIn the origin of the add-in's pages */
function workbenchPages(root: string, addIn: string): RequestHandler {
  const serving = JSON.stringify({ addIn: `${addIn}/taskpane.html` });
  const files = serveFiles(
    [
      { address: '/sample/', folder: join(root, 'assets', 'sample', 'in-one-workbook') },
      { address: '/', folder: join(root, 'dist', 'web') },
    ],
    headers(workbenchPolicy(addIn)),
  );
  return (request, response) => {
    if (request.url === '/') response.writeHead(302, { location: '/workbench.html' }).end();
    else if (request.url === '/serving.json')
      response.writeHead(200, { 'content-type': 'application/json' }).end(serving);
    else return files(request, response);
    return Promise.resolve();
  };
}

function headers(policy: string): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // Pages of two ports of one machine are one site: asked for, each gets a thread of its own, as in Excel on the web.
    'origin-agent-cluster': '?1',
  };
}

/** The built pages name Microsoft's address of office.js. */
function withLocalOfficeJs(name: string, content: Buffer): Buffer {
  return name.endsWith('.html')
    ? Buffer.from(content.toString('utf8').replace(OFFICE_JS, './office-js/office.js'))
    : content;
}

function answerWith(server: Server, answer: RequestHandler): void {
  server.on('request', (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}

/** Starts listening; gives the origin. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      const bound = server.address();
      resolve(`https://localhost:${typeof bound === 'object' && bound ? bound.port : port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
