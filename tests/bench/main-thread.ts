import type { CDPSession, Frame, Page } from 'playwright-core';

/** A stretch in which the page's own thread did nothing else; in milliseconds. */
export interface LongTask {
  readonly duration: number;
  /** What of it was not spent in the runtime of Office, which unpacks each answer of Excel in one go. */
  readonly own: number;
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[] | undefined;
  }[];
  /** Microseconds of the browser's clock. */
  readonly startTime: number;
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

/** Whose work a sample shows. What the browser does of itself, such as layout, goes with what ran before it. */
type Worker = 'pane' | 'office' | 'browser' | 'nobody';

interface Sample {
  readonly at: number;
  readonly lasting: number;
  readonly worker: Worker;
}

/** Notes long tasks from the moment a page opens; run in the page. */
export function noteLongTasks(): void {
  const found: { start: number; duration: number }[] = [];
  Reflect.set(window, 'longTasks', found);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) found.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** The thread of a frame that has one of its own. */
export class MainThread {
  private constructor(
    readonly session: CDPSession,
    private readonly frame: Frame,
  ) {}

  /** Throws where the frame shares its thread with the page around it: the emulated Excel would be measured. */
  static async of(page: Page, frame: Frame): Promise<MainThread> {
    const session = await page.context().newCDPSession(frame);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 1000 });
    return new MainThread(session, frame);
  }

  /** The long tasks while something is reached, beginning with those noted before. */
  async during(reach: () => Promise<unknown>): Promise<LongTask[]> {
    await this.session.send('Profiler.start');
    await reach();
    const { profile } = await this.session.send('Profiler.stop');
    const tasks = await this.frame.evaluate(() => {
      const found = Reflect.get(window, 'longTasks') as { start: number; duration: number }[];
      return found.splice(0);
    });
    const samples = samplesOf(profile, 1000 * (await this.metric('NavigationStart')));
    return tasks.map(({ start, duration }) => ({
      duration,
      own: duration - shareOfOffice(samples, start, start + duration),
    }));
  }

  async metric(wanted: string): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const metric = metrics.find(({ name }) => name === wanted);
    if (!metric) throw new Error(`The browser does not tell ${wanted}.`);
    return metric.value;
  }
}

/** What was sampled, in milliseconds since the page began to open. */
function samplesOf(profile: CpuProfile, opened: number): Sample[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  const workerAt = (id: number): Worker => {
    const { functionName, url } = nodes.get(id)!.callFrame;
    if (functionName === '(idle)') return 'nobody';
    if (url !== '') return /\/assets\//.test(url) ? 'pane' : 'office';
    const parent = parents.get(id);
    return parent === undefined ? 'browser' : workerAt(parent);
  };
  let at = profile.startTime / 1000 - opened;
  return (profile.samples ?? []).map((id, index) => {
    const lasting = (profile.timeDeltas?.[index] ?? 0) / 1000;
    at += lasting;
    return { at, lasting, worker: workerAt(id) };
  });
}

function shareOfOffice(samples: readonly Sample[], from: number, to: number): number {
  const within = samples.filter(({ at, worker }) => at >= from && at <= to && worker !== 'nobody');
  let worker = within.find((sample) => sample.worker !== 'browser')?.worker;
  let share = 0;
  for (const sample of within) {
    if (sample.worker !== 'browser') worker = sample.worker;
    if (worker === 'office') share += sample.lasting;
  }
  return Math.min(share, to - from);
}
