import type { Finding } from '../../check/finding';
import { holdsPersonalData, type PersonalData } from '../../check/personal-data';
import { speaksOfProfile } from '../../check/silence';
import type { Profile, SilencedProfile } from '../../profile/profile';
import { textKey } from '../../recognise/values/normalise-text';
import type { ReportDocument } from '../document';
import { readTypedText } from '../typed-sentence';
import { textsOf } from './printed-personal-data';

/** Words of the profile that a copy prints and that seem to hold personal data. */
export interface ProfileWords {
  /** Where they stand: "partnership › name". */
  readonly place: string;
  /** The rule that finds the same in cells. */
  readonly rule: string;
  readonly text: string;
}

export const RULE_OF_KIND: Readonly<Record<PersonalData, string>> = {
  name: 'name-of-person',
  'date of birth': 'date-of-birth',
  'vehicle registration': 'vehicle-registration',
  postcode: 'postcode',
  'phone number': 'phone-number',
  'e-mail': 'e-mail-address',
  'police reference': 'police-reference',
};

/** Who is named in a paragraph somebody wrote, and where that was, is for who wrote it to say. */
const FREE_IN_PROSE: ReadonlySet<PersonalData> = new Set(['name', 'postcode']);

/**
 * The words of the profile that stand in a document and hold what may be personal data, unless the profile silences the
 * rule for them, or the same text in cells. Contacts and who the report is of are no such words: they are there to be
 * printed.
 */
export function findPersonalDataOfProfile(
  document: ReportDocument,
  profile: Profile,
  findings: Iterable<Finding>,
): ProfileWords[] {
  const suspects = [...wordsOf(profile)].flatMap(({ place, text, isProse }) =>
    KINDS.filter((kind) => !(isProse && FREE_IN_PROSE.has(kind)) && holdsPersonalData(text, kind)).map(
      (kind) => ({ place, text, rule: RULE_OF_KIND[kind] }),
    ),
  );
  if (suspects.length === 0) return [];
  const printed = [...textsOf(document)].map(textKey);
  const silenced = silencedTexts(findings);
  const silences = profile.checks?.silenced ?? [];
  return suspects.filter(
    ({ place, text, rule }) =>
      !silences.some((entry) => isOf(entry, rule, place)) &&
      !silenced.has(silenceKey(rule, text)) &&
      printed.some((one) => one.includes(textKey(text))),
  );
}

const KINDS = Object.keys(RULE_OF_KIND).filter((kind): kind is PersonalData => kind in RULE_OF_KIND);

function isOf(entry: SilencedProfile, rule: string, place: string): boolean {
  const isMeant = entry.sheet === undefined || entry.sheet === place;
  return entry.rule === rule && speaksOfProfile(entry) && isMeant;
}

function silencedTexts(findings: Iterable<Finding>): Set<string> {
  const keys = new Set<string>();
  for (const { rule, silenced, parameters } of findings)
    if (silenced !== undefined) keys.add(silenceKey(rule, String(parameters['printed'])));
  return keys;
}

function silenceKey(rule: string, text: string): string {
  return JSON.stringify([rule, textKey(text)]);
}

interface Words {
  readonly place: string;
  readonly text: string;
  readonly isProse?: boolean;
}

/** Texts of the profile that can get into a report, without the full stop that a sentence gives them or takes. */
function* wordsOf(profile: Profile): Iterable<Words> {
  for (const words of printableWords(profile)) {
    const text = words.text.trim().replace(/[.\s]+$/, '');
    if (text !== '') yield { ...words, text };
  }
}

function* printableWords({ partnership, aliases, breaks, checks, report }: Profile): Iterable<Words> {
  yield { place: 'partnership › name', text: partnership?.name ?? '' };
  for (const { name } of partnership?.areas ?? []) yield { place: 'partnership › areas', text: name };
  for (const [field, names] of Object.entries(aliases ?? {}))
    for (const text of Object.values(names ?? {})) yield { place: `aliases › ${field}`, text };
  for (const [index, { reason, area = '', category = '' }] of (breaks ?? []).entries())
    for (const text of [reason, area, category]) yield { place: `breaks › ${String(index)}`, text };
  for (const [index, { reason }] of (checks?.silenced ?? []).entries())
    yield { place: `checks › silenced › ${String(index)}`, text: reason };
  const { committee = '', date = '', title = '', priority = '' } = report ?? {};
  for (const [key, text] of Object.entries({ committee, date, title, priority }))
    yield { place: `report › ${key}`, text };
  for (const [id, text] of Object.entries(report?.sheetNames ?? {}))
    yield { place: `report › sheetNames › ${id}`, text };
  for (const [id, typed] of Object.entries(report?.texts ?? {}))
    for (const run of readTypedText(typed))
      if (run.type === 'text')
        for (const text of run.text.split(/[\r\n]+/))
          yield { place: `report › texts › ${id}`, text, isProse: true };
}
