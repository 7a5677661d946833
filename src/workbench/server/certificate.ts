import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { generateCertificates } from 'office-addin-dev-certs';

/** What an https server needs to show that it is `localhost`. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAYS = 30;
/** Made anew while it is still good for so long, so that it does not run out during a day's work. */
const SPARE = 86_400_000;

/**
 * The certificate kept in `folder`, made anew where there is none or where it runs out within a day of `now`. It is
 * signed by an authority of its own, which is thrown away; nothing is added to the machine's trusted ones.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const kept = readCertificate(folder);
  if (kept && Date.parse(new X509Certificate(kept.cert).validTo) - now.getTime() > SPARE) return kept;
  mkdirSync(dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  await withoutChatter(() =>
    generateCertificates(
      join(making, 'authority.crt'),
      join(making, 'localhost.crt'),
      join(making, 'localhost.key'),
      DAYS,
      ['localhost', '127.0.0.1'],
    ),
  );
  const made = readCertificate(making);
  if (!made) throw new Error('The development certificate could not be made.');
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  } catch {
    // Somebody else put theirs there meanwhile; ours serves as well.
    rmSync(making, { recursive: true, force: true });
  }
  return made;
}

function readCertificate(folder: string): Certificate | undefined {
  const key = join(folder, 'localhost.key');
  const cert = join(folder, 'localhost.crt');
  if (!existsSync(key) || !existsSync(cert)) return undefined;
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

/** The library prints where it wrote to, which is nobody's business here. */
async function withoutChatter(task: () => Promise<void>): Promise<void> {
  const { log } = globalThis.console;
  globalThis.console.log = () => undefined;
  try {
    await task();
  } finally {
    globalThis.console.log = log;
  }
}
