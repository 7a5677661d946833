import type { Page } from 'playwright-core';

async function textAt(page: Page, url: string): Promise<string> {
  const answer = await page.request.get(url);
  if (!answer.ok()) throw new Error(`${url} cannot be had.`);
  return answer.text();
}

/** The scripts a page needs before it shows anything: those it names, and all they import but on demand. */
export async function firstScripts(page: Page, address: string): Promise<Map<string, string>> {
  const named = (await textAt(page, address)).matchAll(/(?:src|href)="(\.\/assets\/[^"]+\.js)"/g);
  const waiting = Array.from(named, ([, path]) => new URL(path!, address).href);
  const scripts = new Map<string, string>();
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (scripts.has(url)) continue;
    const script = await textAt(page, url);
    scripts.set(url, script);
    for (const [, path] of script.matchAll(/(?:from|import) ?["'`](\.\/[^"'`]+\.js)["'`]/g))
      waiting.push(new URL(path!, url).href);
  }
  return scripts;
}
