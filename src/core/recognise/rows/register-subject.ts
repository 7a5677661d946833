import type { RegisterSubject } from '../../profile/profile';
import type { Measure } from '../layout';
import type { RegionTask } from '../region-task';
import { headingWords } from '../fields/heading-words';
import type { RowTable } from './row-table';

export interface SubjectFound {
  readonly subject: RegisterSubject;
  /** 0–1. */
  readonly strength: number;
}

interface SubjectWords {
  readonly subject: RegisterSubject;
  /** In the title, the sheet's or the file's name. */
  readonly title: RegExp;
  /** Among the headings, each heading at most once. */
  readonly heading: RegExp;
  /** Whether headings alone do not give it away: those of a log of incidents could be these. */
  readonly needsTitle?: boolean;
}

/** What gives a register away. Where two are equally strong the earlier is taken. */
const SUBJECTS: readonly SubjectWords[] = [
  {
    subject: 'faults',
    title: /\b(?:faults?|repairs?|maintenance|defects?|breakdowns?|outages?)\b/i,
    heading:
      /\b(?:faults?|repaired|repairs?|fixed|cleared|engineers?|downtime|down time|out of (?:service|action|order)|defects?|contractor|call ?out|outage)\b/,
  },
  {
    subject: 'evidence',
    title:
      /\b(?:evidence|evidential|exhibits?|discs?|disks?|dvds?|downloads?|media (?:log|register)|footage (?:supplied|released))\b/i,
    heading:
      /\b(?:evidence|evidential|exhibit|discs?|disks?|dvds?|packs?|packages?|media|burnt|burned|seal|mg11|collected|released|produced|format|copies|master|seized|download(?:ed)?)\b/,
  },
  {
    subject: 'reviews',
    title:
      /\b(?:reviews?|viewings?|(?:footage|access|cctv|data) requests?|requests? (?:for|register|log)|subject access|searches)\b/i,
    heading:
      /\b(?:reviews?|reviewed|viewings?|viewed|request|requests|requested|requester|requestor|footage|searched|period from|time from|date received)\b/,
  },
  {
    subject: 'cameras',
    title:
      /\b(?:camera (?:list|register|schedule|availability|locations?|asset|inventory)|cameras|asset register|availability)\b/i,
    heading:
      /\b(?:make|model|ptz|lens|installed|installation|manufacturer|postcode|availability|uptime|ip address|asset|fixed dome|columns?|recorder|retention|camera type|type|in service|days lost)\b/,
  },
  {
    subject: 'arrests',
    // What is said to hold incidents too is a log of these, with a column about arrests.
    title: /^(?!.*\bincidents?\b).*\b(?:arrests?|arrested)\b/i,
    heading:
      /\b(?:arrest (?:no|number|ref|reference|date|time)|arrest(?:ed|ing)|gender|sex|age|ethnicity|offences?|custody|charged?|detain\w*|disposal)\b/,
    needsTitle: true,
  },
];

const TITLE_STRENGTH = 0.45;
const HEADING_STRENGTH = 0.15;

/** Finds what the rows of a register are. `sheet` and `file` count half of what a title says. */
export function findSubject({ view, context }: RegionTask, table: RowTable): SubjectFound | undefined {
  const { sheet, file } = view.grid.source;
  const headings = table.candidates.map(({ header }) => headingWords(header));
  let best: SubjectFound | undefined;
  for (const { subject, title, heading, needsTitle = false } of SUBJECTS) {
    const hits = headings.filter((words) => heading.test(words)).length;
    const named = title.test(context.title) ? 1 : title.test(sheet) ? 0.8 : title.test(file) ? 0.4 : 0;
    // The busiest cameras are no list of those there are.
    const isNoList =
      subject === 'cameras' &&
      (context.isOfSelection || !table.fields.some(({ field }) => field === 'camera'));
    const strength =
      isNoList || (needsTitle && named === 0)
        ? 0
        : Math.min(1, named * TITLE_STRENGTH + hits * HEADING_STRENGTH);
    if (strength > (best?.strength ?? 0)) best = { subject, strength };
  }
  return best;
}

/** What a row of a register counts. A camera counts by being there. */
export function measureOfSubject(subject: RegisterSubject): Measure {
  return subject;
}
