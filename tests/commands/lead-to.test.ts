import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { leadTo } from '../../src/commands/lead-to';

const PARTS =
  '<section data-part="public-copy"><h2>Copy</h2></section><section data-part="tables"><h2>Tables</h2></section>';

describe('leading to a part of the pane', () => {
  let document: Document;
  const shown: string[] = [];

  beforeEach(() => {
    const { window } = new JSDOM('<main></main>');
    document = window.document;
    vi.stubGlobal('MutationObserver', window.MutationObserver);
    shown.length = 0;
    window.HTMLElement.prototype.scrollIntoView = function () {
      shown.push(this.textContent);
    };
  });
  afterEach(() => vi.unstubAllGlobals());

  /** Puts the parts there, and waits until those who watch have heard of it. */
  async function showParts() {
    document.querySelector('main')!.innerHTML = PARTS;
    await Promise.resolve();
  }

  it('shows it at once where it is there', async () => {
    await showParts();
    leadTo('tables', document);
    expect(shown).toEqual(['Tables']);
    expect(document.activeElement?.textContent).toBe('Tables');
  });

  it('waits for it, and leads there once', async () => {
    leadTo('public-copy', document);
    expect(shown).toEqual([]);
    await showParts();
    expect(document.activeElement?.textContent).toBe('Copy');
    await showParts();
    expect(shown).toEqual(['Copy']);
  });

  it('gives up where the person does something else first', async () => {
    leadTo('tables', document);
    document.body.dispatchEvent(new document.defaultView!.Event('pointerdown', { bubbles: true }));
    await showParts();
    expect(shown).toEqual([]);
  });
});
