import { REVIEW_TEXTS } from '../../core/language/review';
import type { PublicCopyOutcome } from '../../dashboard/components/share-panel';
import type { ShareModel } from '../../dashboard/model/share';
import type { PublicFile } from '../../excel/public-copy/open-public-copy';
import type { PaneWork } from './pane-work';
import type { ReportWork } from './report-work';

/** More cells than these are counted: whoever has put these right makes the copy again. */
const MOST_PLACES_TOLD = 5;

/** What leaves the pane. */
export class ShareWork {
  readonly #pane: PaneWork;
  readonly #report: ReportWork;

  constructor(pane: PaneWork, report: ReportWork) {
    this.#pane = pane;
    this.#report = report;
  }

  /** The tables as anybody may see them, and what is kept from them. */
  share(): Promise<ShareModel> {
    return this.#pane.surroundings.analyst.share();
  }

  /**
   * Makes the public copy of what is written now: as a new workbook, or where Excel opens none, as a file. Where it
   * keeps none either, what is left is to copy the tables, which only a press of a button may do.
   */
  async makePublicCopy(): Promise<PublicCopyOutcome> {
    const { workbook, saveFile } = this.#pane.surroundings;
    await this.#report.takeTyped();
    const made = await workbook.openPublicCopy(() => this.#publicFile());
    switch (made.outcome) {
      case 'opened':
        return { outcome: 'opened' };
      case 'withheld':
        return { outcome: 'refused', why: made.obstacles.join(' ') };
      case 'not opened':
        return {
          outcome: saveFile(this.#fileName(), new Uint8Array(made.bytes)) ? 'downloaded' : 'to be copied',
        };
    }
  }

  async #publicFile(): Promise<PublicFile> {
    const { analyst, language } = this.#pane.surroundings;
    const file = await analyst.publicFile();
    if (!file.places) return file;
    const told = file.places.slice(0, MOST_PLACES_TOLD);
    const more = file.places.length - told.length;
    return { obstacles: [REVIEW_TEXTS[language].share.personalData(told.join('; '), more)] };
  }

  #fileName(): string {
    const name = (this.#pane.store.work().openFile ?? '').replace(/\.[^.]*$/, '');
    return `${name === '' ? 'Report' : name} - public.xlsx`;
  }
}
