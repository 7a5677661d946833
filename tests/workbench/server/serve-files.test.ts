import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addInPolicy, workbenchPolicy } from '../../../src/workbench/server/content-security-policy';
import { serveFiles } from '../../../src/workbench/server/serve-files';

let folder: string;
let server: Server;

/** Asks for a path exactly as it is written, without the tidying of `fetch`. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
      });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'web'));
  mkdirSync(join(folder, 'webextra'));
  writeFileSync(join(folder, 'web', 'page.html'), '<p>here</p>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'webextra', 'secret.txt'), 'secret');
  const answer = serveFiles([{ address: '/', folder: join(folder, 'web') }], { 'x-test': 'yes' });
  server = createServer((incoming, response) => void answer(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

describe('serving files', () => {
  it('gives a file with its type', async () => {
    expect(await ask('/page.html?step=check')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<p>here</p>',
    });
    expect((await ask('/page.html', 'HEAD')).body).toBe('');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fwebextra/secret.txt',
    '/web/../../secret.txt',
    '/%00',
    '/%zz',
    '/',
    '//etc/passwd',
    '/nothing.html',
  ])('gives nothing outside of its folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('takes nothing', async () => {
    expect((await ask('/page.html', 'POST')).status).toBe(405);
  });
});

describe('the content security policies', () => {
  it('let the add-in connect to nothing but its own server, and run no script but its own and office.js', () => {
    const policy = addInPolicy('https://appsforoffice.microsoft.com', ["'self'"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('let the workbench be shown in no frame, and show no frame but the add-in’s', () => {
    const policy = workbenchPolicy('https://localhost:3443');
    expect(policy).toContain('frame-src https://localhost:3443;');
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
