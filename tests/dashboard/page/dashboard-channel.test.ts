import { afterEach, describe, expect, it, vi } from 'vitest';

import { sourceOfYear } from '../../../src/dashboard/dashboard-source';
import {
  type Channel,
  offerDashboard,
  PATIENCE,
  remoteDashboard,
} from '../../../src/dashboard/page/dashboard-channel';
import { madeYear } from '../support/made-year';

/** Two ends that hear each other, as windows do: what is said is copied and never heard by oneself. */
function twoWindows(): [Channel, Channel] {
  const listeners: [Set<(event: { data: unknown }) => void>, Set<(event: { data: unknown }) => void>] = [
    new Set(),
    new Set(),
  ];
  const end = (own: 0 | 1): Channel => ({
    postMessage: (message) => {
      const data: unknown = structuredClone(message);
      for (const listen of listeners[own === 0 ? 1 : 0]) listen({ data });
    },
    addEventListener: (_, listener) => listeners[own].add(listener),
    removeEventListener: (_, listener) => listeners[own].delete(listener),
  });
  return [end(0), end(1)];
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the dashboard in another window', () => {
  const source = sourceOfYear(madeYear(), 'en-GB');

  it('shows what the pane has, narrowed as asked, and follows figures', async () => {
    const [pane, page] = twoWindows();
    offerDashboard(pane, source, 'en-GB');
    const welcomed: string[] = [];
    const remote = remoteDashboard(page, (language) => welcomed.push(language));
    expect(welcomed).toEqual(['en-GB']);
    const selection = { areas: ['Arden'], likeForLike: true };
    expect(await remote.source.show(selection)).toEqual(await source.show(selection));
    const [headline] = (await remote.source.show({})).headlines;
    if (headline?.now.type !== 'figure') throw new Error('no figure');
    const request = { figure: headline.now.figure };
    expect(await remote.source.trace(request)).toEqual(await source.trace(request));
  });

  it('waits for a pane that comes later, and hears when the figures are new', () => {
    const [pane, page] = twoWindows();
    const welcomed: string[] = [];
    remoteDashboard(page, (language) => welcomed.push(language));
    expect(welcomed).toEqual([]);
    offerDashboard(pane, source, 'cy-GB')();
    offerDashboard(pane, source, 'cy-GB');
    expect(welcomed).toEqual(['cy-GB', 'cy-GB']);
  });

  it('says so where the pane fails, is closed or never answers', async () => {
    const [pane, page] = twoWindows();
    const end = offerDashboard(
      pane,
      { show: () => Promise.reject(new Error('no')), trace: source.trace },
      'en-GB',
    );
    const remote = remoteDashboard(page, () => undefined);
    await expect(remote.source.show({})).rejects.toThrow();
    end();
    vi.useFakeTimers();
    const unanswered = expect(remote.source.show({})).rejects.toThrow('does not answer');
    vi.advanceTimersByTime(PATIENCE);
    await unanswered;
    const lost = expect(remote.source.show({})).rejects.toThrow();
    remote.close();
    await lost;
  });

  it('passes by what is not its own', () => {
    const [pane, page] = twoWindows();
    offerDashboard(pane, source, 'en-GB');
    for (const message of [null, 'hello', { kind: 'other' }, { kind: 7 }]) page.postMessage(message);
  });
});
