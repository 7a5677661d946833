import { plainText } from '../values/normalise-text';
import type { Measure } from '../layout';

/** Words that say how a measure is counted, not what: taken off before a phrase is looked up. */
const COUNTING_WORDS =
  /^(?:(?:total|overall|recorded|monthly|annual|cctv|all|the|sum|count|number|no|nos|num|qty|#|of)\b[\s.:]*|#\s*)+/i;
const TRAILING_WORDS =
  /\s*(?:\((?:no|number|count|total|all)\)|recorded|in (?:the )?(?:month|year)|(?:(?:in|for|during) )?(?:this|current) month)$/i;

/** How each measure is headed. A heading is a measure only if it says nothing else: "Alarm activation" is a source. */
const PHRASES: Readonly<Record<Measure, RegExp>> = {
  incidents:
    /^(?:incidents?|incs?|log entries|logs|entries|occurrences|events|incidents? (?:arising|resulting|generated|from alarms?|from activations?|following activations?|logged|monitored|recorded|dealt with|captured|observed|count|total|figures|statistics)|resulting incidents|logged incidents|recorded incidents)$/,
  arrests:
    /^(?:arrests?|arrested|arr|arrests? (?:made|arising|resulting|total|figures|count|statistics)|(?:persons?|people|individuals) arrested|resulting arrests|arrests? (?:via|from|by|assisted by) cctv)$/,
  attendances:
    /^(?:attendances?|attended|attend|att|police (?:attendances?|attended|attending|attends?|responses?|deployments?|att)|attended by (?:the )?police|attendances? (?:by police|figures|statistics))$/,
  evidence:
    /^(?:evidence|evidence (?:packages?|packs?|produced|supplied|discs?|disks?|seized|provided|items|exports?|requests? met)|evidential (?:discs?|disks?|packages?|packs?|footage)(?: produced| supplied| provided)?|(?:discs?|disks?|dvds?|cds?)(?: produced| supplied| issued| burnt| burned| seized)?|footage (?:supplied|exported|provided|released|seized)|downloads?|exhibits?(?: produced)?)$/,
  activations:
    /^(?:activations?|alarms?|alarm activations?|school activations?|activations? received|alarms? received|intruder activations?)$/,
  reviews:
    /^(?:reviews?|reviewed|(?:footage|retrospective|cctv|image|video|recordings?) (?:reviews?|reviewed|viewed|viewings?|searches|checks?)|reviews? (?:carried out|undertaken|completed|requested|done)|viewings?)$/,
  cameras:
    /^(?:cameras?|cameras? (?:numbers?|count|in service|monitored|installed|operational)|public space cameras)$/,
  availability:
    /^(?:%?\s*(?:camera|system|network|average)?\s*(?:availability|available|uptime|up-time)\s*(?:\(?%\)?)?|% (?:working|operational))$/,
  faults:
    /^(?:faults?|(?:camera|system) faults?|faults? (?:reported|logged|recorded|raised)|defects?|breakdowns?)$/,
};

const ENTRIES = Object.entries(PHRASES) as readonly [Measure, RegExp][];

/** The measure a heading names and nothing else beside it: "No. of arrests" is one, "Arrest warrant" is none. */
export function measureOfHeading(heading: string): Measure | undefined {
  const bare = plainText(heading)
    .toLowerCase()
    .replace(/[.:*]+$/, '')
    .trim();
  if (bare === '' || bare.length > 60) return undefined;
  const core = bare.replace(COUNTING_WORDS, '').replace(TRAILING_WORDS, '').trim();
  return ENTRIES.find(([, phrase]) => phrase.test(bare) || phrase.test(core))?.[0];
}

/** Words by which a title gives away what is counted under it. */
const TITLE_WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['availability', /\b(?:availability|uptime)\b/i],
  ['activations', /\b(?:activations?)\b/i],
  ['attendances', /\b(?:attendances?|attended)\b/i],
  ['arrests', /\barrests?\b/i],
  ['evidence', /\b(?:evidence|evidential|discs?|disks?|dvds?)\b/i],
  ['reviews', /\b(?:reviews|footage reviewed|viewings)\b/i],
  ['faults', /\bfaults?\b/i],
  ['incidents', /\b(?:incidents?|log entries|occurrences)\b/i],
];

/** Every measure a title, sheet name or file name speaks of. */
export function measuresOfTitle(title: string): Measure[] {
  const plain = plainText(title);
  return TITLE_WORDS.filter(([, word]) => word.test(plain)).map(([measure]) => measure);
}
