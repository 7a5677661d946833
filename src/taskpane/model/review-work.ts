import type { FigureTrace } from '../../core/figures/trace-figure';
import { addSignOff, addWritten, removeSignOff, type Review } from '../../core/report/review/review';
import { addMark, markKey, removeMark, type ReviewMark } from '../../core/report/review/review-marks';
import { type SignOff, signOff, versionOf } from '../../core/report/review/seal';
import type { PaneWork } from './pane-work';

/** What a finance officer does: marks figures as reviewed, and signs them off. */
export class ReviewWork {
  readonly #pane: PaneWork;
  #asked: unknown;

  constructor(pane: PaneWork) {
    this.#pane = pane;
  }

  open(): void {
    this.#pane.goToStep('dashboard');
    this.#pane.store.happen({ type: 'review opened' });
  }

  close(): void {
    this.#pane.store.happen({ type: 'review closed' });
  }

  /** Looks at what the figures are now, where they were worked out or marked since somebody looked. */
  async refresh(): Promise<void> {
    const { store, surroundings, text } = this.#pane;
    const { overview, review } = store.work();
    if (!overview || overview.obstacle) return;
    const { marks } = review.kept;
    const isKnown = marks.every(({ figure }) => review.now?.values.has(figure));
    if (review.now?.of === overview && isKnown) return;
    // Whoever asks twice for the same is answered once.
    const asked = (this.#asked = { overview, marks });
    try {
      const { sealed, values } = await surroundings.analyst.figures(marks.map(({ request }) => request));
      if (this.#asked !== asked) return;
      const known = new Map(marks.map(({ figure }, index) => [figure, values[index]!]));
      store.happen({ type: 'figures told', now: { sealed, values: known, of: overview } });
    } catch (error) {
      this.#pane.fail(text.review.faults.figures, error);
    }
  }

  /** Signs off the figures as they are shown. */
  sign({ role, note }: { readonly role: string; readonly note?: string }): Promise<void> {
    const { now } = this.#pane.store.work().review;
    if (!now) return Promise.resolve();
    const { clock } = this.#pane.surroundings;
    const files = this.#pane.addedFiles();
    const signed = signOff(now.sealed, {
      role,
      date: clock.today(),
      files,
      ...(note !== undefined && { note }),
    });
    return this.#keep(
      (review) => addSignOff(review, signed),
      this.#pane.text.review.signed(signed.role),
      role,
    );
  }

  /** Takes a sign-off back. */
  takeBack(signed: SignOff): Promise<void> {
    return this.#keep((review) => removeSignOff(review, signed), this.#pane.text.review.takenBack);
  }

  /** Marks a figure as reviewed, as its trace shows it. */
  mark({ request, step }: FigureTrace, name: string, role: string): Promise<void> {
    const mark: ReviewMark = {
      figure: markKey(request),
      request,
      name,
      value: step.value,
      role: role.trim(),
      date: this.#pane.surroundings.clock.today(),
    };
    return this.#keep(
      (review) => ({ ...review, marks: addMark(review.marks, mark) }),
      this.#pane.text.review.marked(name),
      mark.role,
    );
  }

  /** Takes a mark back. */
  unmark(mark: ReviewMark): Promise<void> {
    return this.#keep(
      (review) => ({ ...review, marks: removeMark(review.marks, mark) }),
      this.#pane.text.review.unmarked(mark.name),
    );
  }

  #keep(change: (review: Review) => Review, said: string, role?: string): Promise<void> {
    return this.#pane.inTurn(async () => {
      const { store } = this.#pane;
      store.happen({ type: 'reviewed', review: change(store.work().review.kept) });
      if (role !== undefined) {
        store.happen({ type: 'role taken', role: role.trim() });
        this.#pane.keepPlace();
      }
      await this.#pane.save();
      await this.refresh();
      this.#pane.say(said);
    });
  }
}

/** Keeps the figures of a report that was written, to hold those of the next one against. Within a turn. */
export async function noteWritten(pane: PaneWork): Promise<void> {
  const { store, surroundings } = pane;
  try {
    const { sealed } = await surroundings.analyst.figures([]);
    const version = versionOf(sealed, { date: surroundings.clock.today(), files: pane.addedFiles() });
    store.happen({ type: 'reviewed', review: addWritten(store.work().review.kept, version) });
  } catch (error) {
    pane.fail(pane.text.review.faults.figures, error);
    return;
  }
  await pane.save();
}
